import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { compileTopic } from '../../src/core/matching/compile-topic.ts';
import { openingsOf } from '../../src/core/matching/openings.ts';
import type { CompiledTopic } from '../../src/core/matching/topic.ts';
import { openDataset } from '../../src/store/dataset.ts';
import { profileIn, profileText } from '../../src/store/profile-text.ts';
import { largePack } from '../large-pack/large-pack.ts';
import { starterPack } from '../starter-pack.ts';

const PACK = largePack({ claims: 20, outlets: 4, seed: 7 });
const OTHER = { ...PACK, id: 'other' };

const compiled = (pack: typeof PACK) => {
  const { pack: from, ...topic } = compileTopic(pack);
  return topic;
};
const madeOf = (pack: typeof PACK, revision: number, release = '1.0') => ({
  pack: pack.id,
  revision,
  release,
});
const places = (topic: CompiledTopic) => topic.claims.map((_, at) => at);

test('a topic is kept in parts for one revision and one release', async () => {
  const store = openDataset('kept-topic');
  const { revision } = await store.installPack(PACK);
  const made = madeOf(PACK, revision);
  const whole = compiled(PACK);
  const { claims, ...topic } = whole;
  await store.keepTopic(made, whole);
  expect(await store.readTopic(made)).toEqual(topic);
  const profiles = await store.readProfiles(made, places(whole));
  expect(claims.map((_, at) => profiles?.get(at))).toEqual(claims);
  expect([...((await store.readProfiles(made, [17])) ?? [])]).toEqual([[17, claims[17]]]);
  const [entry] = await store.readCatalogue('1.0');
  expect(entry).toEqual({ id: PACK.id, revision, openings: openingsOf(topic) });
  for (const other of [madeOf(PACK, revision + 1), madeOf(PACK, revision, '1.1'), madeOf(OTHER, revision)])
    expect(await store.readTopic(other)).toBeNull();
  expect((await store.readCatalogue('1.1'))[0]?.openings).toBeNull();
  await store.forgetTopics();
  expect(await store.readTopic(made)).toBeNull();
  expect(await store.readProfiles(made, [0])).toBeNull();
  expect((await store.readCatalogue('1.0'))[0]?.openings).toBeNull();
});

test('every profile of the starter pack is the same once it was kept', () => {
  for (const profile of compileTopic(starterPack()).claims) {
    expect(profileIn(profileText(profile))).toEqual(profile);
  }
});

test('a topic of a pack that has changed meanwhile is not kept', async () => {
  const store = openDataset('kept-late');
  const { revision } = await store.installPack(PACK);
  const { revision: next } = await store.installPack({ ...PACK, title: 'Another' });
  expect(next).not.toBe(revision);
  await store.keepTopic(madeOf(PACK, revision), compiled(PACK));
  expect(await store.readTopic(madeOf(PACK, revision))).toBeNull();
  expect(await store.readProfiles(madeOf(PACK, revision), [0])).toBeNull();
});

test('a topic takes the place of that of an earlier revision, profiles and all', async () => {
  const store = openDataset('kept-next');
  const { revision } = await store.installPack(PACK);
  await store.keepTopic(madeOf(PACK, revision), compiled(PACK));
  const { revision: next } = await store.installPack(PACK);
  await store.keepTopic(madeOf(PACK, next), compiled(PACK));
  expect(await store.readProfiles(madeOf(PACK, revision), [0])).toBeNull();
  expect(await store.readProfiles(madeOf(PACK, next), [0])).not.toBeNull();
});

test('topics of packs that are gone are forgotten when one is kept', async () => {
  const store = openDataset('kept-gone');
  const gone = await store.installPack(OTHER);
  await store.keepTopic(madeOf(OTHER, gone.revision), compiled(OTHER));
  await store.removePack('other', 0);
  const { revision } = await store.installPack(PACK);
  await store.keepTopic(madeOf(PACK, revision), compiled(PACK));
  expect(await store.readTopic(madeOf(OTHER, gone.revision))).toBeNull();
  expect(await store.readProfiles(madeOf(OTHER, gone.revision), [0])).toBeNull();
  expect(await store.readTopic(madeOf(PACK, revision))).not.toBeNull();
});

test('the stamp is another one after every change, whoever has made it, and stays without one', async () => {
  const store = openDataset('kept-stamp');
  const stamps = new Set<string>();
  const stamped = async () => {
    const stamp = await store.readStamp();
    expect(await store.readStamp()).toBe(stamp);
    stamps.add(stamp);
  };
  await stamped();
  const installed = await store.replacePack(PACK, 'import', { at: 1 });
  await stamped();
  const [claim] = PACK.claims;
  const edit = { list: 'claims', key: claim?.id ?? '', record: { ...claim, statement: 'Mine.' } } as never;
  await store.edit(PACK.id, [edit], { kind: 'edit', title: 'Mine', at: 2 });
  await stamped();
  await store.removePack(PACK.id, 3);
  expect(stamps.size).toBe(3);
  expect(await store.readStamp()).toBe([...stamps][0]);
  const again = await store.replacePack(PACK, 'import', { at: 4 });
  await stamped();
  if (again.state === 'done') await store.undo(again.deed.id);
  await stamped();
  expect(stamps.size).toBe(5);
  expect(installed.state).toBe('done');
});
