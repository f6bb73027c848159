import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { compileTopic } from '../../src/core/matching/compile-topic.ts';
import { openDataset } from '../../src/store/dataset.ts';
import type { TopicRow } from '../../src/store/schema.ts';
import { largePack } from '../large-pack/large-pack.ts';

const PACK = largePack({ claims: 20, outlets: 4, seed: 7 });
const OTHER = { ...PACK, id: 'other' };

function rowOf(pack: typeof PACK, revision: number, release = '1.0'): TopicRow {
  const { pack: from, ...topic } = compileTopic(pack);
  return { pack: from.id, revision, release, topic };
}

test('a topic is kept for one revision and one release', async () => {
  const store = openDataset('kept-topic');
  const { revision } = await store.installPack(PACK);
  const row = rowOf(PACK, revision);
  await store.keepTopic(row);
  expect(await store.readTopic(PACK.id, revision, '1.0')).toEqual(row.topic);
  expect(await store.readTopic(PACK.id, revision + 1, '1.0')).toBeNull();
  expect(await store.readTopic(PACK.id, revision, '1.1')).toBeNull();
  expect(await store.readTopic('other', revision, '1.0')).toBeNull();
  await store.forgetTopics();
  expect(await store.readTopic(PACK.id, revision, '1.0')).toBeNull();
});

test('a topic of a pack that has changed meanwhile is not kept', async () => {
  const store = openDataset('kept-late');
  const { revision } = await store.installPack(PACK);
  const { revision: next } = await store.installPack({ ...PACK, title: 'Another' });
  expect(next).not.toBe(revision);
  await store.keepTopic(rowOf(PACK, revision));
  expect(await store.readTopic(PACK.id, revision, '1.0')).toBeNull();
});

test('topics of packs that are gone are forgotten when one is kept', async () => {
  const store = openDataset('kept-gone');
  const gone = await store.installPack(OTHER);
  await store.keepTopic(rowOf(OTHER, gone.revision));
  await store.removePack('other', 0);
  const { revision } = await store.installPack(PACK);
  await store.keepTopic(rowOf(PACK, revision));
  expect(await store.readTopic('other', gone.revision, '1.0')).toBeNull();
  expect(await store.readTopic(PACK.id, revision, '1.0')).not.toBeNull();
});
