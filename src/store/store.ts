import type { Pack } from '../core/pack/pack.ts';
import { openDatabase } from './database.ts';
import { issuesOf, type PackFrame, type PackPart, readFrame, readIssue } from './pack-parts.ts';
import { fromRows, toRows } from './pack-rows.ts';
import { type Database, type ListName, type PackRow, rowsOf } from './schema.ts';

/** A pack as lists of packs show it. `revision` is another for every install, so that what was made of it can be kept. */
export interface PackHead {
  readonly id: string;
  readonly title: string;
  readonly asOf: string | null;
  readonly language: string | null;
  readonly counts: Readonly<Record<ListName, number>>;
  readonly revision: number;
}

/**
 * All that is kept on this machine. Every verb rejects with a `StoreError` where the store itself fails. Reads may be
 * wrapped in a live query.
 */
export interface Store {
  /** The installed packs, by id. */
  listPacks(): Promise<PackHead[]>;
  /** The pack as it was installed; null where there is none. */
  readPack(id: string): Promise<Pack | null>;
  /** The pack without its claims and reports, soon at hand however many there are; null where there is none. */
  readFrame(id: string): Promise<PackFrame | null>;
  /** What is needed to show one issue of a pack; with an empty id, the claims that stand under no issue. */
  readIssue(id: string, issue: string): Promise<PackPart>;
  /** The issues under which some claims of a pack stand, each once; empty for claims under none. */
  issuesOf(id: string, claims: readonly string[]): Promise<string[]>;
  /** Puts a pack in the place of the one with its id, or adds it; all of it or nothing. Answers with its head. */
  installPack(pack: Pack): Promise<PackHead>;
  /** Takes a pack away; false where there is none. */
  removePack(id: string): Promise<boolean>;
  /** Lets go of the database. */
  close(): void;
}

/** The store of that name. It opens the database when it is first asked for something. */
export function openStore(name = 'crosslight'): Store {
  const [database, guarded] = openDatabase(name);
  return {
    listPacks: () => guarded(async () => (await database.packs.orderBy('id').toArray()).map(head)),
    readPack: (id) => guarded(() => database.transaction('r', database.tables, () => read(database, id))),
    readFrame: (id) =>
      guarded(() => database.transaction('r', database.tables, () => readFrame(database, id))),
    readIssue: (id, issue) =>
      guarded(() =>
        database.transaction('r', [database.claims, database.reports], () => readIssue(database, id, issue)),
      ),
    issuesOf: (id, claims) => guarded(() => issuesOf(database, id, claims)),
    installPack: (pack) =>
      guarded(() => database.transaction('rw', database.tables, () => install(database, pack))),
    removePack: (id) =>
      guarded(() => database.transaction('rw', database.tables, () => remove(database, id))),
    close: () => database.close(),
  };
}

const head = ({ id, revision, counts, fields }: PackRow): PackHead => ({
  id,
  title: fields.title,
  asOf: fields.asOf ?? null,
  language: fields.language ?? null,
  counts,
  revision,
});

async function read(database: Database, id: string): Promise<Pack | null> {
  const pack = await database.packs.get(id);
  if (pack === undefined) return null;
  const [issues, claims, names, outlets, reports] = await Promise.all([
    rowsOf(database.issues, id).toArray(),
    rowsOf(database.claims, id).toArray(),
    rowsOf(database.names, id).toArray(),
    rowsOf(database.outlets, id).toArray(),
    rowsOf(database.reports, id).toArray(),
  ]);
  return fromRows({ pack, issues, claims, names, outlets, reports });
}

async function install(database: Database, pack: Pack): Promise<PackHead> {
  await remove(database, pack.id);
  const revision = await database.revisions.add({ pack: pack.id });
  const rows = toRows(pack, revision);
  await database.packs.add(rows.pack);
  await database.issues.bulkAdd(rows.issues);
  await database.claims.bulkAdd(rows.claims);
  await database.names.bulkAdd(rows.names);
  await database.outlets.bulkAdd(rows.outlets);
  await database.reports.bulkAdd(rows.reports);
  return head(rows.pack);
}

async function remove(database: Database, id: string): Promise<boolean> {
  const known = (await database.packs.get(id)) !== undefined;
  await database.packs.delete(id);
  await rowsOf(database.issues, id).delete();
  await rowsOf(database.claims, id).delete();
  await rowsOf(database.names, id).delete();
  await rowsOf(database.outlets, id).delete();
  await rowsOf(database.reports, id).delete();
  await database.revisions.where('pack').equals(id).delete();
  return known;
}
