import type { Edit } from '../core/pack/edits.ts';
import type { Pack } from '../core/pack/pack.ts';
import type { RecordKind } from '../core/pack/record-key.ts';
import { type Guard, openDatabase } from './database.ts';
import {
  issuesOf,
  type PackFrame,
  type PackPart,
  readClaims,
  readEffective,
  readFrame,
  readIssue,
} from './pack-parts.ts';
import { readEdits } from './read-edits.ts';
import type { Database, PackRow } from './schema.ts';

/** A pack as lists of packs show it. `revision` is another after every change, so that what was made of it can be kept. */
export interface PackHead {
  readonly id: string;
  readonly title: string;
  readonly asOf: string | null;
  readonly language: string | null;
  readonly counts: Readonly<Record<RecordKind, number>>;
  readonly revision: number;
}

/**
 * All that is kept on this machine, to be read; `Dataset` changes it. Every verb rejects with a `StoreError` where the
 * store itself fails. Reads may be wrapped in a live query.
 */
export interface Store {
  /** The installed packs, by id. */
  listPacks(): Promise<PackHead[]>;
  /** The pack as the reader sees it: what is published with own edits above it; null where there is none. */
  readPack(id: string): Promise<Pack | null>;
  /** The pack without its claims and reports, soon at hand however many there are; null where there is none. */
  readFrame(id: string): Promise<PackFrame | null>;
  /** What is needed to show one issue of a pack; with an empty id, the claims that stand under no issue. */
  readIssue(id: string, issue: string): Promise<PackPart>;
  /** The issues under which some claims of a pack stand, each once; empty for claims under none. */
  issuesOf(id: string, claims: readonly string[]): Promise<string[]>;
  /**
   * The pack with no other claims than these and those that answer the same questions, and their reports; claims that the
   * pack does not have are left out. Null where there is no pack.
   */
  readClaims(id: string, claims: readonly string[]): Promise<Pack | null>;
  /** The reader's own edits of a pack. */
  readEdits(id: string): Promise<readonly Edit[]>;
  /** Lets go of the database. */
  close(): void;
}

/** The store of that name. It opens the database when it is first asked for something. */
export const openStore = (name = 'crosslight'): Store => storeOf(...openDatabase(name));

/** The verbs that read, on an open database. */
export const storeOf = (database: Database, guarded: Guard): Store => ({
  listPacks: () => guarded(async () => (await database.packs.orderBy('id').toArray()).map(headOf)),
  readPack: (id) =>
    guarded(() => database.transaction('r', database.tables, () => readEffective(database, id))),
  readFrame: (id) => guarded(() => database.transaction('r', database.tables, () => readFrame(database, id))),
  readIssue: (id, issue) =>
    guarded(() =>
      database.transaction('r', [database.claims, database.claimReports], () =>
        readIssue(database, id, issue),
      ),
    ),
  issuesOf: (id, claims) => guarded(() => issuesOf(database, id, claims)),
  readClaims: (id, claims) =>
    guarded(() => database.transaction('r', database.tables, () => readClaims(database, id, claims))),
  readEdits: (id) => guarded(() => readEdits(database, id)),
  close: () => database.close(),
});

/** A pack's row as lists of packs show it. */
export const headOf = ({ id, revision, counts, fields }: PackRow): PackHead => ({
  id,
  title: fields.title,
  asOf: fields.asOf ?? null,
  language: fields.language ?? null,
  counts,
  revision,
});
