import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { setting } from '../../src/store/setting.ts';
import { fakeLocks } from './fake-locks.ts';
import { fakeStorage } from './fake-storage.ts';

describe('a setting', () => {
  const parse = (kept: unknown): number | undefined => (typeof kept === 'number' ? kept : undefined);

  it('has its default until it is set', async () => {
    const { storage } = fakeStorage();
    const volume = setting(storage, 'volume', 5, parse);
    expect(await volume.get()).toBe(5);
    await volume.set(0);
    expect(await volume.get()).toBe(0);
  });

  it('has its default where something else is kept', async () => {
    const { storage } = fakeStorage({ volume: 'loud' });
    expect(await setting(storage, 'volume', 5, parse).get()).toBe(5);
  });

  it('tells of changes to itself only, and of none after the signal', async () => {
    const { storage, change, listeners } = fakeStorage();
    const volume = setting(storage, 'volume', 5, parse);
    const seen: number[] = [];
    const end = new AbortController();
    volume.watch((value) => seen.push(value), end.signal);
    await volume.set(7);
    change('other', 1);
    change('volume', undefined);
    end.abort();
    await volume.set(8);
    expect(seen).toEqual([7, 5]);
    expect(listeners.size).toBe(0);
  });

  it('loses no change where two windows change it at once', async () => {
    vi.stubGlobal('navigator', { locks: fakeLocks() });
    const { storage } = fakeStorage({ volume: 1 });
    const windows = [1, 2, 3].map(() => setting(storage, 'volume', 5, parse));
    await Promise.all(windows.map((volume) => volume.change((value) => value * 10)));
    expect(await windows[0]?.get()).toBe(1000);
    vi.unstubAllGlobals();
  });

  it('does not begin to watch where the signal has aborted already', () => {
    const { storage, listeners } = fakeStorage();
    setting(storage, 'volume', 5, parse).watch(() => {}, AbortSignal.abort());
    expect(listeners.size).toBe(0);
  });
});

describe('the settings', () => {
  beforeEach(() => {
    // The polyfill hands on a `browser` that is there already.
    vi.stubGlobal('browser', { runtime: { id: 'crosslight' }, storage: fakeStorage().storage });
    vi.stubGlobal('chrome', { runtime: { id: 'crosslight' } });
  });
  afterEach(() => {
    vi.unstubAllGlobals();
    vi.resetModules();
  });

  it('have defaults that read everything everywhere', async () => {
    const { settings } = await import('../../src/store/settings.ts');
    expect(await settings.paused.get()).toBe(false);
    expect(await settings.sitesOff.get()).toEqual([]);
    expect(await settings.starterRelease.get()).toBe('');
    expect(await settings.marks.get()).toBe('underline');
    expect(await settings.opening.get()).toBe('hover');
    expect(await settings.calm.get()).toBe(false);
    expect(await settings.language.get()).toBe('');
    expect(await settings.sourceGroups.get()).toEqual({ by: 'none', labels: {} });
  });

  it('are kept in the storage of the browser', async () => {
    const { settings } = await import('../../src/store/settings.ts');
    await settings.sitesOff.set(['post.example']);
    await settings.paused.set(true);
    expect(await settings.sitesOff.get()).toEqual(['post.example']);
    expect(await settings.paused.get()).toBe(true);
  });

  it.each([
    ['marks', 'off'],
    ['opening', 'click'],
    ['calm', true],
    ['language', 'uk'],
    ['sourceGroups', { by: 'label', labels: { post: 'tabloids', herald: 'local' } }],
  ] as const)('keep what was chosen for %s', async (key, chosen) => {
    const { declareSettings } = await import('../../src/store/settings.ts');
    const { storage } = fakeStorage();
    await (declareSettings(storage)[key] as { set(value: unknown): Promise<void> }).set(chosen);
    expect(await declareSettings(storage)[key].get()).toEqual(chosen);
  });

  it.each([
    ['paused', 'yes'],
    ['sitesOff', ['a.example', 3]],
    ['sitesOff', { 0: 'a.example' }],
    ['starterRelease', 1],
    ['marks', 'blinking'],
    ['opening', ['hover']],
    ['calm', 1],
    ['language', null],
    ['sourceGroups', { by: 'leaning', labels: {} }],
    ['sourceGroups', { by: 'label', labels: { post: 3 } }],
    ['sourceGroups', { by: 'label' }],
    ['sourceGroups', 'country'],
  ] as const)('take %s for not set where %j is kept', async (key, kept) => {
    const { declareSettings } = await import('../../src/store/settings.ts');
    const empty = declareSettings(fakeStorage().storage)[key];
    const damaged = declareSettings(fakeStorage({ [key]: kept }).storage)[key];
    expect(await damaged.get()).toEqual(await empty.get());
  });
});
