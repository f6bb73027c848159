/** Everything long that is done with the store, by a worker that is stopped at each of its operations or on a full disk. */
import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterAll, describe, expect, it, test, vi } from 'vitest';
import type { Pack } from '../../src/core/pack/pack.ts';
import { newSubscription } from '../../src/core/subscription/subscription.ts';
import { applyWaiting } from '../../src/keeping/check.ts';
import { type Kept, openKept } from '../../src/store/kept.ts';
import { largePack } from '../large-pack/large-pack.ts';
import { doUntil, doWithRoomFor, everythingIn } from './stopping-database.ts';

// Every operation is tried: a hung test should fail, a slow machine should not.
vi.setConfig({ testTimeout: 120_000 });

const NAME = 'stopped-worker-test';

const FERRIES = largePack({ claims: 6, outlets: 3, seed: 1 });
/** The next edition of the same topic: other claims, other reports. */
const NEXT: Pack = { ...largePack({ claims: 9, outlets: 4, seed: 2 }), id: FERRIES.id };
const OTHER: Pack = { ...largePack({ claims: 4, outlets: 2, seed: 3 }), id: 'another-topic' };

/** Something long: what must be there before, and the work itself. */
interface Operation {
  readonly name: string;
  readonly before: (store: Kept) => Promise<unknown>;
  readonly work: (store: Kept) => Promise<unknown>;
}

const OPERATIONS: readonly Operation[] = [
  {
    name: 'installing a pack',
    before: (store) => store.installPack(OTHER),
    work: (store) => store.installPack(FERRIES),
  },
  {
    name: 'replacing a pack by its next edition',
    before: async (store) => {
      await store.installPack(OTHER);
      await store.installPack(FERRIES);
    },
    work: (store) => store.installPack(NEXT),
  },
  {
    name: 'removing a pack',
    before: async (store) => {
      await store.installPack(OTHER);
      await store.installPack(FERRIES);
    },
    work: (store) => store.removePack(FERRIES.id, 1),
  },
  {
    name: 'importing over own edits',
    before: async (store) => {
      await store.installPack(FERRIES);
      await editOne(store);
    },
    work: (store) => store.replacePack(NEXT, 'import', { at: 2 }),
  },
  {
    name: 'editing',
    before: (store) => store.installPack(FERRIES),
    work: editOne,
  },
  {
    name: 'undoing an import',
    before: async (store) => {
      await store.installPack(FERRIES);
      await editOne(store);
      await store.replacePack(NEXT, 'import', { at: 2 });
    },
    work: async (store) => store.undo((await store.listDeeds())[0]?.id ?? 0),
  },
  {
    name: 'restoring a backup',
    before: async (store) => {
      await store.installPack(FERRIES);
      await store.addSubscription(newSubscription(ADDRESS));
    },
    work: (store) => store.restore(BACKUP, { at: 2, settings: { marks: 'off' } }),
  },
  {
    name: 'taking a restore back',
    before: async (store) => {
      await store.installPack(FERRIES);
      await store.restore(BACKUP, { at: 2, settings: { marks: 'off' } });
    },
    work: (store) => store.unrestore(),
  },
];

const ADDRESS = 'https://desk.example/ferries.json';
const BACKUP = {
  packs: [
    { published: NEXT, edits: [] },
    { published: OTHER, edits: [] },
  ],
  subscriptions: [{ ...newSubscription(ADDRESS), pack: NEXT.id }],
  settings: {},
};

/** A claim changed and an outlet added, as one deed. */
function editOne(store: Kept): Promise<unknown> {
  const [claim] = FERRIES.claims;
  const outlet = { id: 'own', name: 'The Own Post' };
  const edits = [
    { list: 'claims', key: claim?.id ?? '', record: { ...claim, statement: 'It was otherwise.' } },
    { list: 'outlets', key: null, record: outlet },
  ] as const;
  return store.edit(FERRIES.id, edits, { kind: 'edit', title: 'It was otherwise.', at: 1 });
}

/** Runs with a fresh store, and lets go of it. */
async function inFreshStore<T>(use: (store: Kept) => Promise<T>): Promise<T> {
  await Dexie.delete(NAME);
  const store = openKept(NAME);
  try {
    return await use(store);
  } finally {
    store.close();
  }
}

/** The whole database before and after the work, and how many operations it takes. */
async function bothEnds({ before, work }: Operation) {
  const operations = await inFreshStore(async (store) => {
    await before(store);
    return (await doUntil(Number.POSITIVE_INFINITY, () => work(store))).operations;
  });
  const after = await everythingIn(NAME);
  await inFreshStore(before);
  return { before: await everythingIn(NAME), after, operations };
}

/** Stops the work at one operation; answers with what is kept then, and whether the work was acknowledged. */
async function stoppedAt(stopAt: number, { before, work }: Operation) {
  const { outcome } = await inFreshStore(async (store) => {
    await before(store);
    return doUntil(stopAt, () => work(store));
  });
  return { acknowledged: outcome.acknowledged, kept: await everythingIn(NAME) };
}

describe('a worker that is stopped at any operation', () => {
  const tried: string[] = [];
  afterAll(async () => {
    console.log(`Operations at which the worker was stopped: ${tried.join(', ')}`);
    await Dexie.delete(NAME);
  });

  it.each(OPERATIONS)('of $name leaves all of it or nothing', async (operation) => {
    const ends = await bothEnds(operation);
    expect(ends.before).not.toEqual(ends.after);
    for (let stopAt = 1; stopAt <= ends.operations; stopAt += 1) {
      const { acknowledged, kept } = await stoppedAt(stopAt, operation);
      expect({ stopAt, acknowledged }).toEqual({ stopAt, acknowledged: false });
      expect({ stopAt, kept }).toEqual({ stopAt, kept: ends.before });
    }
    const { acknowledged, kept } = await stoppedAt(ends.operations + 1, operation);
    expect(acknowledged).toBe(true);
    expect(kept).toEqual(ends.after);
    tried.push(`${operation.name} ${ends.operations}`);
  });

  it.each(OPERATIONS)('of $name can do it again, and then it is done', async (operation) => {
    const { after, operations } = await bothEnds(operation);
    for (let stopAt = 1; stopAt <= operations; stopAt += 7) {
      await stoppedAt(stopAt, operation);
      const store = openKept(NAME);
      await operation.work(store);
      store.close();
      const { revisions: _given, packs: _heads, ...rows } = await everythingIn(NAME);
      const { revisions: _wanted, packs: _others, ...wanted } = after;
      expect(rows).toEqual(wanted);
    }
  });
});

describe('a disk that is full', () => {
  it.each(OPERATIONS)(
    'at any write of $name leaves what was there, and the store says so',
    async (operation) => {
      const ends = await bothEnds(operation);
      let writes = 0;
      for (let isDone = false; !isDone; writes += 1) {
        const fault = await inFreshStore(async (store) => {
          await operation.before(store);
          return doWithRoomFor(writes, () => operation.work(store)).then(
            () => null,
            (error: unknown) => error,
          );
        });
        isDone = fault === null;
        expect(await everythingIn(NAME)).toEqual(isDone ? ends.after : ends.before);
        if (!isDone) expect(fault).toMatchObject({ name: 'StoreError', fault: 'quota' });
      }
    },
  );
});

it('would be noticed here if something long were two transactions', async () => {
  const torn: Operation = {
    name: 'removing and installing',
    before: (store) => store.installPack(FERRIES),
    work: async (store) => {
      await store.removePack(FERRIES.id, 1);
      await store.installPack(NEXT);
    },
  };
  const ends = await bothEnds(torn);
  const kept = [];
  for (let stopAt = 1; stopAt <= ends.operations; stopAt += 1)
    kept.push((await stoppedAt(stopAt, torn)).kept);
  expect(kept).toContainEqual(ends.before);
  expect(kept).toContainEqual(expect.objectContaining({ packs: [], claims: [] }));
});

test('an update that is stopped anywhere leaves the old version or the new one, and comes to its end the next time', async () => {
  const world = (store: Kept) => ({ store, now: () => 3 });
  const prepare = async (store: Kept) => {
    await store.installPack(FERRIES);
    await editOne(store);
    await store.addSubscription({ ...newSubscription(ADDRESS), pack: NEXT.id });
    await store.noteSubscription(ADDRESS, {}, { address: ADDRESS, pack: NEXT });
  };
  const update = (store: Kept) => applyWaiting(world(store), ADDRESS, []);
  const { operations } = await bothEnds({ name: 'updating', before: prepare, work: update });
  for (let stopAt = 1; stopAt <= operations; stopAt += 1) {
    await stoppedAt(stopAt, { name: 'updating', before: prepare, work: update });
    const store = openKept(NAME);
    const left = await store.readPublished(NEXT.id);
    expect([FERRIES, NEXT]).toContainEqual(left);
    await update(store);
    expect(await store.readPublished(NEXT.id)).toEqual(NEXT);
    expect(await store.readEdits(NEXT.id)).not.toEqual([]);
    expect(await store.readWaiting(ADDRESS)).toBeNull();
    expect(await store.checkIntegrity(4, true)).toEqual([]);
    store.close();
  }
});
