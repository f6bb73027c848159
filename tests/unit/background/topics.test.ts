import 'fake-indexeddb/auto';
import { expect, test, vi } from 'vitest';
import { topicsOf } from '../../../src/background/topics.ts';
import { compileTopic } from '../../../src/core/matching/compile-topic.ts';
import type { Topic } from '../../../src/core/matching/topic.ts';
import type { Pack } from '../../../src/core/pack/pack.ts';
import { openDataset } from '../../../src/store/dataset.ts';

const PIERS: Pack = {
  version: 1,
  id: 'piers',
  title: 'The piers',
  issues: [],
  claims: [
    { id: 'length', statement: 'The pier is 80 metres long.', speakers: [], question: 'length' },
    { id: 'doubt', statement: 'The pier is 90 metres long.', speakers: [], question: 'length' },
    { id: 'colour', statement: 'The pier is painted green.', speakers: [] },
  ],
  people: [],
  places: [{ id: 'quay', name: 'Quayside', aliases: [], translations: {} }],
  terms: [],
  outlets: [{ id: 'post', name: 'The Post', domains: ['post.example'], carries: [] }],
  reports: [
    { claim: 'doubt', outlet: 'post', speakers: [], stance: 'states', basis: 'full', carries: [] },
    { claim: 'colour', outlet: 'post', speakers: [], stance: 'states', basis: 'full', carries: [] },
  ],
};
const BOATS: Pack = { ...PIERS, id: 'boats', title: 'The boats', reports: [] };
const BRIDGES: Pack = {
  ...PIERS,
  claims: [{ id: 'arch', statement: 'The bridge has an arch.', speakers: [] }],
};

/** The topics of a background that has just been woken, and what it reads and compiles. */
function woken(name: string, release = '1.0') {
  const store = openDataset(name);
  const done: string[] = [];
  const topics = topicsOf(
    {
      ...store,
      readPack: (id) => {
        done.push(`read ${id}`);
        return store.readPack(id);
      },
      readClaims: (id, claims) => {
        done.push(`read ${id}: ${claims.join()}`);
        return store.readClaims(id, claims);
      },
    },
    async (from) => {
      done.push(`compiled ${from.id}`);
      const { pack, ...topic } = compileTopic(from);
      return topic;
    },
    release,
  );
  return { store, topics, done };
}

/** The words of a page on the quay, and of one on the coast. */
const QUAY = { plain: new Set(['quayside', 'weather']), stems: new Set<string>() };
const COAST = { plain: new Set(['coast']), stems: new Set<string>() };
/** Nothing of the store but where it is let through. */
const DEAF = { readPack: refuse, readTopic: refuse, readProfiles: refuse, keepTopic: refuse };
function refuse(): never {
  throw new Error('Nobody should ask for this');
}

const ids = (topics: readonly Topic[]) => topics.map(({ id, size }) => [id, size]);
const claimIds = (pack: Pack | null) => pack?.claims.map(({ id }) => id);

test('packs are read and compiled once', async () => {
  const { store, topics, done } = woken('once');
  await store.installPack(PIERS);
  await store.installPack(BOATS);
  expect(ids(await topics.near(QUAY))).toEqual([
    ['boats', 3],
    ['piers', 3],
  ]);
  await Promise.all([topics.near(QUAY), topics.near(QUAY)]);
  expect(done.sort()).toEqual(['compiled boats', 'compiled piers', 'read boats', 'read piers']);
});

test('the next background takes what this one has made, and it is the same', async () => {
  const first = woken('kept');
  await first.store.installPack(PIERS);
  const made = await first.topics.near(QUAY);
  const next = woken('kept');
  expect(await next.topics.near(QUAY)).toEqual(made);
  expect(next.done).toEqual([]);
});

test('another release makes its own', async () => {
  const first = woken('release');
  await first.store.installPack(PIERS);
  await first.topics.near(QUAY);
  const updated = woken('release', '1.1');
  await updated.topics.near(QUAY);
  expect(updated.done).toEqual(['read piers', 'compiled piers']);
});

test('what is forgotten is made again', async () => {
  const first = woken('forgotten');
  await first.store.installPack(PIERS);
  await first.topics.near(QUAY);
  await first.store.forgetTopics();
  const next = woken('forgotten');
  await next.topics.near(QUAY);
  expect(next.done).toEqual(['read piers', 'compiled piers']);
});

test('a pack that another page has replaced is made again, and only that one', async () => {
  const { store, topics, done } = woken('replaced');
  await store.installPack(PIERS);
  await store.installPack(BOATS);
  await topics.near(QUAY);
  done.length = 0;
  await openDataset('replaced').installPack(BRIDGES);
  expect(ids(await topics.near(QUAY))).toEqual([
    ['boats', 3],
    ['piers', 1],
  ]);
  expect(claimIds(await topics.claims('piers', ['arch']))).toEqual(['arch']);
  expect(done).toEqual(['read piers', 'compiled piers', 'read piers: arch']);
});

test('a pack that another page has taken away is gone, one that it added is there', async () => {
  const { store, topics } = woken('removed');
  await store.installPack(PIERS);
  await topics.near(QUAY);
  const page = openDataset('removed');
  await page.removePack('piers', 0);
  await page.installPack(BOATS);
  expect(ids(await topics.near(QUAY))).toEqual([['boats', 3]]);
  expect(await topics.claims('piers', ['length'])).toBeNull();
});

test('claims come with those that answer the same question and their reports, and are read once', async () => {
  const { store, topics, done } = woken('claims');
  await store.installPack(PIERS);
  const part = await topics.claims('piers', ['length', 'no such claim']);
  expect(claimIds(part)).toEqual(['length', 'doubt']);
  expect(part?.reports.map(({ claim }) => claim)).toEqual(['doubt']);
  expect(part?.outlets).toEqual(PIERS.outlets);
  expect(await topics.claims('piers', ['doubt'])).toBe(part);
  expect(claimIds(await topics.claims('piers', ['colour']))).toEqual(['colour']);
  expect(done).toEqual(['read piers: length,no such claim', 'read piers: colour']);
});

test('what failed is tried again, and a topic that cannot be kept is of use all the same', async () => {
  const store = openDataset('failing');
  await store.installPack(PIERS);
  let fails = true;
  const full = { ...store, keepTopic: () => Promise.reject(new Error('no room')) };
  const topics = topicsOf(
    full,
    async (from) => {
      if (fails) throw new Error('no reader');
      return compileTopic(from);
    },
    '1.0',
  );
  await expect(topics.near(QUAY)).rejects.toThrow('no reader');
  fails = false;
  expect(ids(await topics.near(QUAY))).toEqual([['piers', 3]]);
});

test('a pack of which no topic can be made takes no other with it, and is tried again', async () => {
  const told = vi.spyOn(console, 'error').mockImplementation(() => {});
  const store = openDataset('damaged');
  await store.installPack(PIERS);
  await store.installPack(BOATS);
  let damaged = true;
  const compile = async (from: Pack) => {
    if (damaged && from.id === 'boats') throw new Error('no such field');
    return compileTopic(from);
  };
  const topics = topicsOf(store, compile, '1.0');
  expect(ids(await topics.near(QUAY))).toEqual([['piers', 3]]);
  expect(told).toHaveBeenCalledTimes(1);
  damaged = false;
  expect(ids(await topics.near(QUAY))).toEqual([
    ['boats', 3],
    ['piers', 3],
  ]);
  told.mockRestore();
});

test('a page that shares no name with a topic is answered without it, by the next background too', async () => {
  const first = woken('near');
  await first.store.installPack(PIERS);
  expect(await first.topics.near(COAST)).toEqual([]);
  const next = topicsOf({ ...first.store, ...DEAF }, refuse, '1.0');
  expect(await next.near(COAST)).toEqual([]);
});

test('a hover does not wait for what is compiled', async () => {
  const store = openDataset('compiling');
  await store.installPack(PIERS);
  const topics = topicsOf(store, () => new Promise(() => {}), '1.0');
  void topics.near(QUAY);
  expect(claimIds(await topics.claims('piers', ['colour']))).toEqual(['colour']);
});

test('what was made is kept beforehand for all packs', async () => {
  const { store, topics, done } = woken('prepared');
  await store.installPack(PIERS);
  await store.installPack(BOATS);
  await topics.prepare();
  expect(done.sort()).toEqual(['compiled boats', 'compiled piers', 'read boats', 'read piers']);
  const next = topicsOf({ ...store, readPack: refuse }, refuse, '1.0');
  expect(ids(await next.near(QUAY))).toHaveLength(2);
});
