import 'fake-indexeddb/auto';
import { Dexie, liveQuery } from 'dexie';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Pack } from '../../src/core/pack/pack.ts';
import { type Dataset, openDataset } from '../../src/store/dataset.ts';
import { arbitraryPack } from '../property/arbitrary-pack.ts';

const BRIDGE: Pack = {
  version: 1,
  id: 'bridge',
  title: 'The bridge',
  asOf: '2024-02-29',
  issues: [
    { id: 'z-money', title: 'Money' },
    { id: 'a-noise', title: 'Noise' },
  ],
  claims: [
    { id: 'toll', statement: 'There will be a toll.', speakers: ['mayor'], issue: 'z-money' },
    { id: 'fee', statement: 'There will be a fee.', speakers: [] },
  ],
  people: [{ id: 'mayor', name: 'Ada Bligh', aliases: [], translations: {} }],
  places: [{ id: 'mayor', name: 'Mayor Street', aliases: [], translations: {} }],
  terms: [],
  outlets: [{ id: 'post', name: 'The Post', domains: ['post.example'], carries: [] }],
  reports: [
    { claim: 'toll', outlet: 'post', speakers: [], stance: 'states', basis: 'full', carries: [] },
    { claim: 'fee', outlet: 'post', speakers: [], stance: 'denies', basis: 'digest', carries: [] },
    { claim: 'toll', outlet: 'post', speakers: [], stance: 'doubts', basis: 'digest', carries: [] },
  ],
};
const TUNNEL: Pack = { ...BRIDGE, id: 'tunnel', title: 'The tunnel', issues: [], reports: [] };

/** A pack that the database refuses half-way: functions cannot be stored. */
const UNSTORABLE = {
  ...BRIDGE,
  title: 'Half a bridge',
  reports: [...BRIDGE.reports, { ...BRIDGE.reports[0], later: () => 1 }],
} as Pack;

/** When every deed of these tests is long past. */
const LATER = Date.UTC(2100, 0);

let name = '';
let store: Dataset;
let serial = 0;

beforeEach(() => {
  serial += 1;
  name = `test-${serial}`;
  store = openDataset(name);
});
afterEach(async () => {
  vi.restoreAllMocks();
  store.close();
  await Dexie.delete(name);
});

describe('a store', () => {
  it('is empty at first', async () => {
    expect(await store.listPacks()).toEqual([]);
    expect(await store.readPack('bridge')).toBeNull();
    expect(await store.removePack('bridge', 0)).toBeNull();
  });

  it('gives a pack back as it was installed, in the order of its lists', async () => {
    await store.installPack(BRIDGE);
    expect(await store.readPack('bridge')).toEqual(BRIDGE);
  });

  it('gives any pack back, fields of later versions included', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryPack, async (pack) => {
        await store.installPack(pack);
        expect(await store.readPack(pack.id)).toEqual(pack);
      }),
      { numRuns: 40 },
    );
  });

  it('lists packs by id with what they hold', async () => {
    await store.installPack(TUNNEL);
    const bridge = await store.installPack(BRIDGE);
    const listed = await store.listPacks();
    expect(listed.map(({ id }) => id)).toEqual(['bridge', 'tunnel']);
    expect(listed[0]).toEqual(bridge);
    expect(bridge).toMatchObject({
      title: 'The bridge',
      asOf: '2024-02-29',
      language: null,
      counts: { issues: 2, claims: 2, people: 1, places: 1, terms: 0, outlets: 1, reports: 3 },
    });
  });

  it('keeps what it has after it was closed and opened again', async () => {
    await store.installPack(BRIDGE);
    store.close();
    store = openDataset(name);
    expect(await store.readPack('bridge')).toEqual(BRIDGE);
  });

  it('leaves nothing of a pack that was replaced', async () => {
    await store.installPack(BRIDGE);
    const smaller: Pack = { ...BRIDGE, issues: [], claims: BRIDGE.claims.slice(1), places: [], reports: [] };
    await store.installPack(smaller);
    expect(await store.readPack('bridge')).toEqual(smaller);
    expect(await countRows()).toBe(1 + 1 + 1 + 1 + 1);
  });

  it('leaves nothing of a pack that was removed, and nothing else changes', async () => {
    await store.installPack(BRIDGE);
    await store.installPack(TUNNEL);
    expect(await store.removePack('bridge', 0)).toMatchObject({ kind: 'removal', pack: 'bridge' });
    expect(await store.readPack('bridge')).toBeNull();
    expect(await store.readPack('tunnel')).toEqual(TUNNEL);
    await store.removePack('tunnel', 0);
    await store.forgetOld(LATER);
    expect(await countRows()).toBe(0);
  });

  it('keeps packs apart whose ids begin alike', async () => {
    await store.installPack(BRIDGE);
    await store.installPack({ ...TUNNEL, id: 'bridge-2' });
    await store.removePack('bridge', 0);
    expect(await store.readPack('bridge-2')).toEqual({ ...TUNNEL, id: 'bridge-2' });
  });

  it('gives every install another revision, even after a removal', async () => {
    const revisions = [
      (await store.installPack(BRIDGE)).revision,
      (await store.installPack(BRIDGE)).revision,
    ];
    await store.removePack('bridge', 0);
    revisions.push((await store.installPack(BRIDGE)).revision);
    expect(new Set(revisions).size).toBe(3);
  });

  it('tells a live query of every change, through another connection too', async () => {
    const seen: string[] = [];
    const live = liveQuery(() => store.listPacks()).subscribe((packs) => {
      seen.push(packs.map(({ title }) => title).join());
    });
    await vi.waitFor(() => expect(seen).toEqual(['']));
    const other = openDataset(name);
    await other.installPack(BRIDGE);
    await vi.waitFor(() => expect(seen.at(-1)).toBe('The bridge'));
    await other.removePack('bridge', 0);
    await vi.waitFor(() => expect(seen.at(-1)).toBe(''));
    live.unsubscribe();
    other.close();
  });
});

describe('a failed install', () => {
  it('leaves the store as it was', async () => {
    await store.installPack(BRIDGE);
    const before = await store.listPacks();
    await expect(store.installPack(UNSTORABLE)).rejects.toThrow();
    expect(await store.listPacks()).toEqual(before);
    expect(await store.readPack('bridge')).toEqual(BRIDGE);
  });

  it('leaves an empty store empty', async () => {
    await expect(store.installPack(UNSTORABLE)).rejects.toThrow();
    expect(await store.listPacks()).toEqual([]);
    expect(await countRows()).toBe(0);
  });

  it('says that the disk is full, and leaves the store as it was, at whichever write that happens', async () => {
    await store.installPack(BRIDGE);
    const add = IDBObjectStore.prototype.add;
    for (let writes = 0; writes < 6; writes += 1) {
      let left = writes;
      const full = vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(function (
        this: IDBObjectStore,
        ...args
      ) {
        if (left === 0) throw new DOMException('full', 'QuotaExceededError');
        left -= 1;
        return add.apply(this, args);
      });
      await expect(store.installPack({ ...BRIDGE, title: 'Too big' })).rejects.toMatchObject({
        fault: 'quota',
      });
      full.mockRestore();
      expect(await store.readPack('bridge')).toEqual(BRIDGE);
    }
  });
});

/** How many rows there are in all tables together. */
async function countRows(): Promise<number> {
  const database = new Dexie(name);
  await database.open();
  const counts = await Promise.all(database.tables.map((table) => table.count()));
  database.close();
  return counts.reduce((sum, count) => sum + count, 0);
}

describe('taking a record out', () => {
  const take = async (list: 'issues' | 'claims' | 'outlets', key: string) => {
    await store.installPack(BRIDGE);
    const edits = await store.removalOf('bridge', { list, key });
    return store.edit('bridge', edits, { kind: 'edit', title: key, at: 1 });
  };

  it('takes the reports of a claim along', async () => {
    expect(await take('claims', 'toll')).toMatchObject({ state: 'done', deed: { counts: { removed: 3 } } });
    expect((await store.readPack('bridge'))?.reports.map(({ claim }) => claim)).toEqual(['fee']);
  });

  it('leaves the claims of an issue under none', async () => {
    expect(await take('issues', 'z-money')).toMatchObject({
      state: 'done',
      deed: { counts: { removed: 1, changed: 1 } },
    });
    expect((await store.readPack('bridge'))?.claims.map(({ issue }) => issue)).toEqual([
      undefined,
      undefined,
    ]);
  });

  it('takes the reports of an outlet along', async () => {
    expect(await take('outlets', 'post')).toMatchObject({ state: 'done' });
    expect((await store.readPack('bridge'))?.reports).toEqual([]);
  });

  it('is refused where something still names it', async () => {
    await store.installPack(BRIDGE);
    const deed = { kind: 'edit', title: 'x', at: 1 } as const;
    const before = await store.listPacks();
    for (const [list, key, count] of [
      ['claims', 'toll', 2],
      ['people', 'mayor', 1],
      ['outlets', 'post', 3],
    ] as const) {
      const refused = await store.edit('bridge', [{ list, key, record: null }], deed);
      expect(refused).toMatchObject({
        state: 'faults',
        faults: [{ edit: 0, problem: `is still named by ${count} other records` }],
      });
    }
    expect(await store.listPacks()).toEqual(before);
    expect(await store.listDeeds()).toEqual([]);
  });
});
