import { describe, expect, test } from 'vitest';
import { AT_THE_TOP, popupPlace } from '../../src/store/popup-place.ts';
import type { SessionStorage } from '../../src/store/session-item.ts';

/** The memory of a browser's session. */
function sessionStorage(kept: Record<string, unknown> = {}) {
  const session = {
    get: async (key: string) => (key in kept ? { [key]: structuredClone(kept[key]) } : {}),
    set: async (values: Record<string, unknown>) => void Object.assign(kept, structuredClone(values)),
  };
  return { kept, storage: { session } as unknown as SessionStorage };
}

const PLACE = { open: ['toll', 'cause'], at: { issue: 'cause', past: 120.5 } };

describe('the place in the popup', () => {
  test('is the top until the reader has been somewhere', async () => {
    expect(await popupPlace(sessionStorage().storage, 'ferry', false).get()).toEqual(AT_THE_TOP);
  });

  test('is remembered for each pack by itself', async () => {
    const { storage } = sessionStorage();
    await popupPlace(storage, 'ferry', false).set(PLACE);
    expect(await popupPlace(storage, 'ferry', false).get()).toEqual(PLACE);
    expect(await popupPlace(storage, 'bridge', false).get()).toEqual(AT_THE_TOP);
  });

  test('is neither told nor kept in a private window', async () => {
    const { kept, storage } = sessionStorage();
    await popupPlace(storage, 'ferry', true).set(PLACE);
    expect(kept).toEqual({});
    await popupPlace(storage, 'ferry', false).set(PLACE);
    expect(await popupPlace(storage, 'ferry', true).get()).toEqual(AT_THE_TOP);
  });

  test.each([
    ['nothing', undefined],
    ['a text', 'toll'],
    ['issues that are no texts', { open: [1], at: null }],
    ['no issues', { at: PLACE.at }],
  ])('is the top where %s is kept', async (_, value) => {
    const { storage } = sessionStorage({ 'popupPlace:ferry': value });
    expect(await popupPlace(storage, 'ferry', false).get()).toEqual(AT_THE_TOP);
  });

  test.each([
    ['half a position', { issue: 'toll' }],
    ['a position without a number', { issue: 'toll', past: Number.NaN }],
    ['a text', 'toll'],
  ])('keeps the open issues where %s is kept with them', async (_, at) => {
    const { storage } = sessionStorage({ 'popupPlace:ferry': { open: ['toll'], at } });
    expect(await popupPlace(storage, 'ferry', false).get()).toEqual({ open: ['toll'], at: null });
  });
});
