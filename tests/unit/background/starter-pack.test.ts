import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Pack } from '../../../src/core/pack/pack.ts';
import { parsePackText } from '../../../src/core/pack/parse-pack.ts';
import type { PackHead } from '../../../src/store/store.ts';
import { fakeStorage } from '../../store/fake-storage.ts';
import { claim, pack } from '../comparison/small-pack.ts';

const RELEASE = '2.0.0';
const { storage, change } = fakeStorage();
vi.stubGlobal('browser', {
  storage,
  runtime: {
    id: 'crosslight',
    getManifest: () => ({ version: RELEASE }),
    getURL: (path: string) => `chrome-extension://crosslight/${path}`,
  },
});
vi.stubGlobal('chrome', { runtime: { id: 'crosslight' } });
vi.stubGlobal('crosslightReader', { parsePackText });
const { withStarterPack } = await import('../../../src/background/starter-pack.ts');
const { settings } = await import('../../../src/store/settings.ts');

const STARTER = { ...pack({ claims: [claim('pier-length')] }), id: 'piers' };
let file: string;
vi.stubGlobal('fetch', async () => new Response(file));

/** A store that holds some packs by id, and tells what was done to it. */
function storeWith(published: readonly Pack[]) {
  const packs = new Map(published.map((each) => [each.id, each]));
  const log: string[] = [];
  const faults: Error[] = [];
  const put = async (next: Pack, how: string) => {
    const fault = faults.shift();
    if (fault) throw fault;
    packs.set(next.id, next);
    log.push(`${how} ${next.id}`);
  };
  const store = {
    listPacks: async () => [...packs.values()].map(({ id }) => ({ id }) as PackHead),
    readStamp: async () => JSON.stringify([...packs.keys()]),
    readPublished: async (id: string) => packs.get(id) ?? null,
    installPack: (next: Pack) => put(next, 'install'),
    replacePack: (next: Pack, kind: string) => put(next, kind),
  };
  const wrapped = withStarterPack(store as unknown as Parameters<typeof withStarterPack>[0]);
  return { log, faults, list: async () => JSON.parse(await wrapped.readStamp()) };
}

const told = vi.spyOn(console, 'error');
beforeEach(() => {
  told.mockReset().mockImplementation(() => {});
  file = JSON.stringify(STARTER);
  change('starterRelease', '');
});

describe('the starter pack', () => {
  it('is there before anything is said of the packs, and put in once', async () => {
    const { list, log } = storeWith([]);
    expect(await list()).toEqual(['piers']);
    expect(await list()).toEqual(['piers']);
    expect(log).toEqual(['install piers']);
    expect(await settings.starterRelease.get()).toBe(RELEASE);
  });

  it('of a later release is an update, where it differs', async () => {
    change('starterRelease', '1.0.0');
    const older = storeWith([{ ...STARTER, title: 'Piers as they were' }]);
    await older.list();
    expect(older.log).toEqual(['update piers']);
    change('starterRelease', '1.0.0');
    const same = storeWith([STARTER]);
    await same.list();
    expect(same.log).toEqual([]);
  });

  it('stays away where the reader has removed it', async () => {
    change('starterRelease', '1.0.0');
    const { list } = storeWith([]);
    expect(await list()).toEqual([]);
  });

  it('is tried again where it could not be put in', async () => {
    const { list, faults } = storeWith([]);
    faults.push(new Error('the store failed: quota'));
    await expect(list()).rejects.toThrow('quota');
    expect(await list()).toEqual(['piers']);
  });

  it('that cannot be brought up to date keeps nobody from the topics that are there', async () => {
    change('starterRelease', '1.0.0');
    const { list, faults, log } = storeWith([
      { ...STARTER, title: 'Piers as they were' },
      { ...STARTER, id: 'lamps' },
    ]);
    faults.push(new Error('the store failed: quota'));
    expect(await list()).toEqual(['piers', 'lamps']);
    expect(log).toEqual([]);
    expect(told).toHaveBeenCalledTimes(1);
    await list();
    expect(log).toEqual(['update piers']);
  });
});
