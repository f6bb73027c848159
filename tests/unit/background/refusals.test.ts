import { afterAll, beforeEach, expect, test, vi } from 'vitest';

/** The session's storage, as slow as a browser's. */
const kept: Record<string, unknown> = {};
const session = {
  get: vi.fn(async (key: string) => ({ [key]: kept[key] })),
  set: vi.fn(async (values: object) => void Object.assign(kept, values)),
};
vi.stubGlobal('browser', { runtime: { id: 'crosslight' }, storage: { session } });
vi.stubGlobal('chrome', { runtime: { id: 'crosslight' } });
const { countRefusal } = await import('../../../src/background/refusals.ts');

beforeEach(() => {
  delete kept.refusedMessages;
  session.set.mockClear();
});
afterAll(() => vi.unstubAllGlobals());

test('a flood is counted to the last message, and costs few writes', async () => {
  for (let count = 0; count < 1000; count += 1) countRefusal(count % 2 === 0 ? 'shape' : 'call');
  await vi.waitFor(() => expect(kept.refusedMessages).toEqual({ sender: 0, call: 500, shape: 500 }));
  expect(session.set.mock.calls.length).toBeLessThan(5);
});

test('counting goes on where an earlier background left off, and after a write that failed', async () => {
  kept.refusedMessages = { sender: 2, call: 3, shape: 4 };
  session.set.mockRejectedValueOnce(new Error('no room'));
  countRefusal('sender');
  await vi.waitFor(() => expect(session.set).toHaveBeenCalledTimes(1));
  countRefusal('shape');
  await vi.waitFor(() => expect(kept.refusedMessages).toEqual({ sender: 2, call: 3, shape: 5 }));
});
