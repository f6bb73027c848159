import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { topicsOf } from '../../../src/background/topics.ts';
import type { Topic } from '../../../src/core/matching/topic.ts';
import type { Pack } from '../../../src/core/pack/pack.ts';
import { openDataset } from '../../../src/store/dataset.ts';

const PIERS: Pack = {
  version: 1,
  id: 'piers',
  title: 'The piers',
  issues: [],
  claims: [{ id: 'length', statement: 'The pier is 80 metres long.', speakers: [] }],
  people: [],
  places: [],
  terms: [],
  outlets: [],
  reports: [],
};
const BOATS: Pack = { ...PIERS, id: 'boats', title: 'The boats' };

/** A store of its own, and what was read and compiled of it. A topic is told by its pack alone here. */
function warm(name: string) {
  const store = openDataset(name);
  const read: string[] = [];
  const compiled: string[] = [];
  const topics = topicsOf(
    {
      listPacks: store.listPacks,
      readPack: (id) => {
        read.push(id);
        return store.readPack(id);
      },
    },
    async (pack) => {
      compiled.push(pack.title);
      return { pack } as Topic;
    },
  );
  return { store, topics, read, compiled };
}

const titles = (topics: readonly Topic[]) => topics.map(({ pack }) => pack.title);

test('packs are read and compiled once', async () => {
  const { store, topics, read, compiled } = warm('once');
  await store.installPack(PIERS);
  await store.installPack(BOATS);
  expect(titles(await topics.all())).toEqual(['The boats', 'The piers']);
  await Promise.all([topics.all(), topics.all(), topics.pack('piers')]);
  expect(read).toEqual(['boats', 'piers']);
  expect(compiled).toEqual(['The boats', 'The piers']);
});

test('a single pack is read without the others, and not compiled', async () => {
  const { store, topics, read, compiled } = warm('single');
  await store.installPack(PIERS);
  await store.installPack(BOATS);
  expect((await topics.pack('boats'))?.title).toBe('The boats');
  expect(await topics.pack('bridges')).toBeNull();
  expect([read, compiled]).toEqual([['boats'], []]);
});

test('a pack that another page has replaced is read again, and only that one', async () => {
  const { store, topics, read, compiled } = warm('replaced');
  await store.installPack(PIERS);
  await store.installPack(BOATS);
  await topics.all();
  const page = openDataset('replaced');
  await page.installPack({ ...PIERS, title: 'The piers, mended' });
  expect((await topics.pack('piers'))?.title).toBe('The piers, mended');
  expect(titles(await topics.all())).toEqual(['The boats', 'The piers, mended']);
  expect(read).toEqual(['boats', 'piers', 'piers']);
  expect(compiled).toEqual(['The boats', 'The piers', 'The piers, mended']);
});

test('a pack that another page has taken away is gone, one that it added is there', async () => {
  const { store, topics } = warm('removed');
  await store.installPack(PIERS);
  await topics.all();
  const page = openDataset('removed');
  await page.removePack('piers', 0);
  await page.installPack(BOATS);
  expect(titles(await topics.all())).toEqual(['The boats']);
  expect(await topics.pack('piers')).toBeNull();
});

test('what failed is tried again', async () => {
  const store = openDataset('failing');
  await store.installPack(PIERS);
  let fails = true;
  const topics = topicsOf(store, async (pack) => {
    if (fails) throw new Error('no reader');
    return { pack } as Topic;
  });
  await expect(topics.all()).rejects.toThrow('no reader');
  fails = false;
  expect(titles(await topics.all())).toEqual(['The piers']);
});
