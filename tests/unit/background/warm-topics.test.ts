import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { WarmTopics } from '../../../src/background/warm-topics.ts';
import { compileTopic } from '../../../src/core/matching/compile-topic.ts';
import type { CompiledTopic, Topic } from '../../../src/core/matching/topic.ts';
import type { Pack } from '../../../src/core/pack/pack.ts';
import type { Dataset } from '../../../src/store/dataset.ts';
import { openDataset } from '../../../src/store/dataset.ts';
import { TUNNEL } from '../matching/tunnel.ts';

type Kept = Pick<Dataset, 'readPack' | 'readTopic' | 'readProfiles' | 'keepTopic'>;

const compiled = compileTopic(TUNNEL);

async function compile(from: Pack): Promise<CompiledTopic> {
  const { pack, ...topic } = compileTopic(from);
  return topic;
}

/** Topics above a store that holds the tunnel, and for which claims profiles were read. */
async function warmed(name: string, differing: Partial<Kept> = {}) {
  const store = openDataset(name);
  const { revision } = await store.installPack(TUNNEL);
  const read: (readonly number[])[] = [];
  const kept: Kept = {
    ...store,
    readProfiles: (made, claims) => {
      read.push(claims);
      return store.readProfiles(made, claims);
    },
    ...differing,
  };
  const topics = new WarmTopics(kept, compile, '1.0');
  const topic = (await topics.topic(TUNNEL.id, revision)) as Topic;
  return { store, topics, topic, read };
}

test('profiles are those that were made, and each is read once', async () => {
  const { topics, topic, read } = await warmed('profiles');
  const profileOf = await topics.profiles([{ topic, claims: [3, 0] }]);
  expect([profileOf(topic, 0), profileOf(topic, 3)]).toEqual([compiled.claims[0], compiled.claims[3]]);
  const more = await topics.profiles([{ topic, claims: [0, 1, 3] }]);
  expect([0, 1, 3].map((claim) => more(topic, claim))).toEqual([0, 1, 3].map((at) => compiled.claims[at]));
  await topics.profiles([{ topic, claims: [1, 3] }]);
  expect(read).toEqual([[3, 0], [1]]);
});

test('profiles that were forgotten meanwhile are made again', async () => {
  const { store, topics, topic } = await warmed('forgotten-profiles');
  await store.forgetTopics();
  const profileOf = await topics.profiles([{ topic, claims: [2] }]);
  expect(profileOf(topic, 2)).toEqual(compiled.claims[2]);
});

test('a topic for which there is no room has its profiles all the same', async () => {
  const full = { keepTopic: () => Promise.reject(new Error('no room')) };
  const { topics, topic, read } = await warmed('no-room', full);
  const profileOf = await topics.profiles([{ topic, claims: [2] }]);
  expect(profileOf(topic, 2)).toEqual(compiled.claims[2]);
  expect(read).toEqual([]);
});

test('large topics are let go, the one that was asked for last never', async () => {
  const read: string[] = [];
  const store = {
    readTopic: async ({ pack }: { pack: string }) => {
      read.push(pack);
      return { ...compiled, id: pack, size: pack === 'huge' ? 1_000_000 : 90_000 };
    },
  } as unknown as Kept;
  const topics = new WarmTopics(store, compile, '1.0');
  for (const pack of ['a', 'b', 'a', 'b', 'c', 'b', 'a', 'huge', 'huge', 'a']) await topics.topic(pack, 1);
  // Two fit; the third takes the place of the one that was not asked for longest.
  expect(read).toEqual(['a', 'b', 'c', 'a', 'huge', 'a']);
});

test('of the profiles of a large topic those of the last article are held', async () => {
  const read: number[] = [];
  const [profile] = compiled.claims;
  const store = {
    readTopic: async () => ({ ...compiled, size: 100_000 }),
    readProfiles: async (_: unknown, claims: readonly number[]) => {
      read.push(claims.length);
      return new Map(claims.map((claim) => [claim, profile]));
    },
  } as unknown as Kept;
  const topics = new WarmTopics(store, compile, '1.0');
  const topic = (await topics.topic('large', 1)) as Topic;
  const article = (from: number) => Array.from({ length: 2_000 }, (_, at) => from + at);
  for (const from of [0, 5_000, 5_000, 0]) await topics.profiles([{ topic, claims: article(from) }]);
  expect(read).toEqual([2_000, 2_000, 2_000]);
});
