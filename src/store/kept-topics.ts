import { Dexie } from 'dexie';
import { type Openings, openingsOf } from '../core/matching/openings.ts';
import type { ClaimProfile, CompiledTopic, Topic } from '../core/matching/topic.ts';
import type { Guard } from './database.ts';
import { profileIn, profileText } from './profile-text.ts';
import { type Database, type ProfileRow, rowsOf } from './schema.ts';

/** What a release has made of a pack's revision. */
export interface Made {
  readonly pack: string;
  readonly revision: number;
  readonly release: string;
}

/** An installed pack, and with what a page on it begins; null where that is not kept. */
export interface CatalogueEntry {
  readonly id: string;
  readonly revision: number;
  readonly openings: Openings | null;
}

/** What is made of packs for reading articles, kept beside them: the background asks for it, and nobody else. */
export interface KeptTopics {
  /** Another text whenever a pack has come, changed or gone: soon read, so that nothing else must be. */
  readStamp(): Promise<string>;
  /** The installed packs by id, each with the openings of the topic that a release keeps of it, if it does. */
  readCatalogue(release: string): Promise<readonly CatalogueEntry[]>;
  /** The topic that was made, without the profiles of its claims; null where none is kept. */
  readTopic(made: Made): Promise<Topic | null>;
  /** The profiles of some claims of a kept topic, by their places; null where not all of them are kept. */
  readProfiles(made: Made, claims: readonly number[]): Promise<ReadonlyMap<number, ClaimProfile> | null>;
  /** Keeps a topic until its pack changes. */
  keepTopic(made: Made, topic: CompiledTopic): Promise<void>;
  /** Forgets every topic that is kept. */
  forgetTopics(): Promise<void>;
}

/** The verbs for topics, on an open database. */
export const topicVerbs = (database: Database, guarded: Guard): KeptTopics => ({
  readStamp: () =>
    guarded(() =>
      database.transaction('r', [database.packs, database.revisions], async () => {
        const keys = await Promise.all([
          database.packs.toCollection().primaryKeys(),
          database.revisions.toCollection().primaryKeys(),
        ]);
        return JSON.stringify(keys);
      }),
    ),
  readCatalogue: (release) =>
    guarded(() =>
      database.transaction('r', [database.packs, database.openings], () => readCatalogue(database, release)),
    ),
  readTopic: (made) => guarded(() => readTopic(database, made)),
  readProfiles: (made, claims) => guarded(() => readProfiles(database, made, claims)),
  keepTopic: (made, topic) => guarded(() => keepTopic(database, made, topic)),
  forgetTopics: () => guarded(() => forgetTopics(database)),
});

/** The installed packs by id, each with what is kept of its openings by this release. */
async function readCatalogue(database: Database, release: string): Promise<CatalogueEntry[]> {
  const [packs, rows] = await Promise.all([
    database.packs.orderBy('id').toArray(),
    database.openings.toArray(),
  ]);
  const kept = new Map(rows.filter((row) => row.release === release).map((row) => [row.pack, row]));
  return packs.map(({ id, revision }) => {
    const row = kept.get(id);
    return { id, revision, openings: row?.revision === revision ? row.openings : null };
  });
}

/** The topic that was made, without the profiles of its claims; null where none is kept. */
async function readTopic(database: Database, { pack, revision, release }: Made): Promise<Topic | null> {
  const row = await database.topics.get(pack);
  return row?.revision === revision && row.release === release ? row.topic : null;
}

/**
 * So many profiles stand in one row: in smaller ones they would take seconds more to be written, in larger ones most of
 * what is read would be profiles that nobody has asked for.
 */
const BLOCK = 16;
/** … and so many rows are written at a time: a few hundredths of a second, for which others wait. */
const ROWS = 64;

/** The profiles of some claims of a kept topic, by their places; null where not all of them are kept. */
async function readProfiles(
  database: Database,
  { pack, revision }: Made,
  claims: readonly number[],
): Promise<Map<number, ClaimProfile> | null> {
  const blocks = [...new Set(claims.map((claim) => Math.floor(claim / BLOCK)))].sort((a, b) => a - b);
  const keys = blocks.map((block): [string, number, number] => [pack, revision, block]);
  const rows = await database.profiles.bulkGet(keys);
  const texts = new Map(rows.map((row, at) => [blocks[at], row?.profiles]));
  const profiles = new Map<number, ClaimProfile>();
  for (const claim of claims) {
    const text = texts.get(Math.floor(claim / BLOCK))?.[claim % BLOCK];
    if (text === undefined) return null;
    profiles.set(claim, profileIn(text));
  }
  return profiles;
}

/**
 * Keeps a topic in the place of the pack's earlier one, unless the pack has changed meanwhile; forgets what is kept of
 * packs that are gone. The profiles go first, many small transactions that leave room for others; only with the row of the
 * topic, at the end, do they count.
 */
async function keepTopic(database: Database, made: Made, compiled: CompiledTopic): Promise<void> {
  const { claims, ...topic } = compiled;
  const { pack, revision, release } = made;
  for (let from = 0; from < claims.length; from += BLOCK * ROWS) {
    await database.profiles.bulkPut(profileRows(made, claims, from, from + BLOCK * ROWS));
  }
  const { packs, topics, openings, profiles } = database;
  await database.transaction('rw', [packs, topics, openings, profiles], async () => {
    const installed = new Set(await packs.toCollection().primaryKeys());
    const gone = (await topics.toCollection().primaryKeys()).filter((id) => !installed.has(id));
    await topics.bulkDelete(gone);
    await openings.bulkDelete(gone);
    for (const id of gone) await rowsOf(profiles, id).delete();
    if ((await packs.get(pack))?.revision !== revision) {
      await profiles.where(':id').between([pack, revision], [pack, revision, Dexie.maxKey]).delete();
      return;
    }
    await topics.put({ pack, revision, release, topic });
    await openings.put({ pack, revision, release, openings: openingsOf(topic) });
    await profiles.where(':id').between([pack, Dexie.minKey], [pack, revision]).delete();
    await profiles.where(':id').between([pack, revision, Dexie.maxKey], [pack, Dexie.maxKey]).delete();
  });
}

/** Forgets every topic that is kept. */
const forgetTopics = (database: Database): Promise<void> =>
  database.transaction('rw', [database.topics, database.openings, database.profiles], async () => {
    await Promise.all([database.topics.clear(), database.openings.clear(), database.profiles.clear()]);
  });

function profileRows(
  { pack, revision }: Made,
  claims: readonly ClaimProfile[],
  from: number,
  to: number,
): ProfileRow[] {
  const rows: ProfileRow[] = [];
  for (let at = from; at < Math.min(to, claims.length); at += BLOCK) {
    const profiles = claims.slice(at, at + BLOCK).map(profileText);
    rows.push({ pack, revision, block: at / BLOCK, profiles });
  }
  return rows;
}
