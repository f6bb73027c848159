import type { Pack, Report } from '../core/pack/pack.ts';
import type { RecordName } from '../core/pack/record-key.ts';
import { reportsOf } from './claim-reports.ts';
import { type Guard, openDatabase } from './database.ts';
import { type Deed, deedOf } from './deed.ts';
import { type EditDeed, type Edited, editRecords, type RecordEdit } from './edit-records.ts';
import { type KeptTopics, topicVerbs } from './kept-topics.ts';
import { answered } from './refusal.ts';
import { removalOf } from './removal.ts';
import {
  type Replaced,
  type Replacement,
  type Replacing,
  removePack,
  replacePack,
  writeAbove,
} from './replace-pack.ts';
import type { Database } from './schema.ts';
import { headOf, type PackHead, type Store, storeOf } from './store.ts';
import { turnDeed, type Undone } from './undo-deed.ts';
import { readWhole, type Writing } from './whole-pack.ts';

/** How long a deed can be undone, in milliseconds: thirty days. */
const KEPT = 30 * 24 * 60 * 60 * 1000;

/**
 * The store with all that changes it. Every verb is one transaction: all of it or nothing. Each that the reader may want
 * to take back is a deed in the journal.
 */
export interface Dataset extends Store, KeptTopics {
  /** What is published of a pack, without the reader's own edits; null where there is none. */
  readPublished(pack: string): Promise<Pack | null>;
  /** The reports of a claim as the reader sees them, each with its key. */
  readReports(pack: string, claim: string): Promise<readonly KeyedReport[]>;
  /** All edits that taking a record out needs: what names it goes too, or names it no more. */
  removalOf(pack: string, name: RecordName): Promise<readonly RecordEdit[]>;
  /** Changes, adds and takes out records of a pack. */
  edit(pack: string, edits: readonly RecordEdit[], deed: EditDeed): Promise<Edited>;
  /** Puts a pack in the place of what is published under its id, or adds it; own edits stay above it. */
  replacePack(pack: Pack, kind: Replacement, replacing: Replacing): Promise<Replaced>;
  /** As `replacePack`, but no deed of the reader's: nothing of it is in the journal. */
  installPack(pack: Pack): Promise<PackHead>;
  /** Takes a pack away with all own edits; null where there is none. */
  removePack(id: string, at: number): Promise<Deed | null>;
  /** All deeds of the last thirty days, the latest first. */
  listDeeds(): Promise<readonly Deed[]>;
  undo(deed: number, writing?: Writing): Promise<Undone>;
  redo(deed: number, writing?: Writing): Promise<Undone>;
  /** Forgets the deeds that are older than thirty days at the time `now`, in milliseconds. */
  forgetOld(now: number): Promise<void>;
}

export interface KeyedReport {
  readonly key: string;
  readonly report: Report;
}

/** The dataset of that name. It opens the database when it is first asked for something. */
export const openDataset = (name = 'crosslight'): Dataset => datasetOf(...openDatabase(name));

/** The verbs of a dataset, on an open database. */
export function datasetOf(database: Database, guarded: Guard): Dataset {
  // Dexie keeps a transaction through awaits only where its scope is an async function itself.
  const reading = <T>(work: () => PromiseLike<T>): Promise<T> =>
    guarded(() => database.transaction('r', database.tables, async () => await work()));
  const writing = <T>(work: () => PromiseLike<T>): Promise<T> =>
    guarded(() => answered(() => database.transaction('rw', database.tables, async () => await work())));
  return {
    ...storeOf(database, guarded),
    ...topicVerbs(database, guarded),
    readPublished: (id) => reading(async () => (await readWhole(database, id))?.published ?? null),
    readReports: (pack, claim) =>
      reading(async () => {
        const reports = await reportsOf(database, pack, claim);
        return reports.map(({ key, record }) => ({ key, report: record }));
      }),
    removalOf: (pack, name) => reading(() => removalOf(database, pack, name)),
    edit: (pack, edits, deed) => writing(() => editRecords(database, pack, edits, deed)),
    replacePack: (pack, kind, replacing) =>
      writing<Replaced>(async () => ({
        state: 'done',
        deed: await replacePack(database, pack, kind, replacing),
      })),
    installPack: (pack) =>
      writing(async () => {
        const { written } = await writeAbove(database, pack, await readWhole(database, pack.id), {});
        return headOf(written);
      }),
    removePack: (id, at) => writing(() => removePack(database, id, at)),
    listDeeds: () => reading(async () => (await database.deeds.reverse().toArray()).map(deedOf)),
    undo: (deed, how = {}) => writing(() => turnDeed(database, deed, 'undone', how)),
    redo: (deed, how = {}) => writing(() => turnDeed(database, deed, 'done', how)),
    forgetOld: (now) =>
      writing(async () => {
        const old = await database.deeds
          .where('at')
          .below(now - KEPT)
          .primaryKeys();
        await database.deeds.bulkDelete(old);
        await database.snapshots.bulkDelete(old);
      }),
  };
}
