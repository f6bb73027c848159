import { Dexie, type Table, type Transaction } from 'dexie';
import type { Openings } from '../core/matching/openings.ts';
import type { Topic } from '../core/matching/topic.ts';
import type { Edit } from '../core/pack/edits.ts';
import type { Claim, Issue, Name, Outlet, Pack } from '../core/pack/pack.ts';
import type { PackPatch } from '../core/pack/pack-patch.ts';
import type { RecordKind } from '../core/pack/record-key.ts';
import type { Subscription } from '../core/subscription/subscription.ts';
import type { ClaimReportsRow } from './claim-reports-row.ts';
import type { DeedRow } from './deed.ts';
import type { FindingsRow } from './findings.ts';
import { gatherReports } from './gather-reports.ts';
import { keyReports } from './key-reports.ts';
import type { ProfileText } from './profile-text.ts';
import type { RescueRow } from './rescue-row.ts';

/** A pack without its lists, unknown fields included, and what is known of it here. */
export interface PackRow {
  readonly id: string;
  readonly revision: number;
  /** The revision at which what is published came to be as it is: own edits leave it, and undoing brings it back. */
  readonly base: number;
  readonly counts: Readonly<Record<RecordKind, number>>;
  readonly fields: Omit<Pack, RecordKind>;
}

/** A record of a pack as the reader sees it, with its place in the pack's list. Places may have gaps between them. */
export interface RecordRow<T> {
  readonly pack: string;
  readonly id: string;
  readonly at: number;
  readonly record: T;
}

export interface NameRow extends RecordRow<Name> {
  readonly list: 'people' | 'places' | 'terms';
}

/** An own edit. `at` is the place of the record among those that are published, or behind them. */
export interface EditRow extends Edit {
  readonly pack: string;
  readonly at: number;
}

/** What turns a published pack into what it was before a deed (after it, once undone); null where there was none. */
export interface SnapshotRow {
  readonly deed: number;
  readonly patch: PackPatch | null;
}

/** Hands out revisions: the browser never gives a key of this table twice, even after a pack is gone. */
export interface RevisionRow {
  readonly revision?: number;
  readonly pack: string;
}

/** A new version of a subscribed pack, fetched and checked, that the reader has not looked at yet. */
export interface Waiting {
  readonly address: string;
  readonly pack: Pack;
}

/**
 * Topics made ready for matching, kept so that a woken background need not make them again. Nothing of the reader's is in
 * them: any of them may be lost, and is made again from its pack.
 */
export interface TopicRow {
  readonly pack: string;
  /** The pack's revision when it was made. */
  readonly revision: number;
  /** The release of the extension that has made it: another one may read otherwise. */
  readonly release: string;
  readonly topic: Topic;
}

/** Profiles of a kept topic, apart from it: a few of them are needed for an article, and there may be very many. */
export interface ProfileRow {
  readonly pack: string;
  readonly revision: number;
  /** Which stretch of the claims. */
  readonly block: number;
  readonly profiles: readonly ProfileText[];
}

/** With what a page on a kept topic begins, apart from it: of hundreds of topics a page concerns one or two. */
export interface OpeningsRow {
  readonly pack: string;
  readonly revision: number;
  readonly release: string;
  readonly openings: Openings;
}

/** The database with its tables. */
export class Database extends Dexie {
  declare readonly packs: Table<PackRow, string>;
  declare readonly issues: Table<RecordRow<Issue>, [string, string]>;
  declare readonly claims: Table<RecordRow<Claim>, [string, string]>;
  declare readonly names: Table<NameRow, [string, string, string]>;
  declare readonly outlets: Table<RecordRow<Outlet>, [string, string]>;
  declare readonly claimReports: Table<ClaimReportsRow, [string, string]>;
  declare readonly revisions: Table<RevisionRow, number>;
  declare readonly edits: Table<EditRow, [string, RecordKind, string]>;
  declare readonly deeds: Table<DeedRow, number>;
  declare readonly snapshots: Table<SnapshotRow, number>;
  declare readonly subscriptions: Table<Subscription, string>;
  declare readonly waiting: Table<Waiting, string>;
  declare readonly topics: Table<TopicRow, string>;
  declare readonly profiles: Table<ProfileRow, [string, number, number]>;
  declare readonly openings: Table<OpeningsRow, string>;
  declare readonly findings: Table<FindingsRow, string>;
  declare readonly rescues: Table<RescueRow, string>;
}

/** One version of the database: its tables with their keys and indices, and how rows of the version before become its. */
export interface SchemaVersion {
  readonly version: number;
  readonly tables: Readonly<Record<string, string | null>>;
  readonly upgrade?: (transaction: Transaction) => PromiseLike<unknown>;
}

/** Every version that was ever released, oldest first. A released entry is never changed: a new one is added. */
export const SCHEMA: readonly SchemaVersion[] = [
  {
    version: 1,
    tables: {
      packs: 'id',
      issues: '[pack+id]',
      claims: '[pack+id], [pack+record.issue]',
      names: '[pack+list+id]',
      outlets: '[pack+id]',
      reports: '[pack+at], [pack+claim], [pack+outlet]',
      revisions: '++revision, pack',
    },
  },
  // One issue can be read with the claims of other issues that answer its questions.
  { version: 2, tables: { claims: '[pack+id], [pack+record.issue], [pack+record.question]' } },
  // The reader's own edits above what is published, and the journal of what was done. Packs from web servers, and new
  // versions of them that wait for the reader. What the last check of all this found, and what a restore has replaced.
  // What a background has made of packs, so that the next one need not.
  {
    version: 3,
    tables: {
      reports: '[pack+at], [pack+claim], [pack+outlet], [pack+key]',
      edits: '[pack+list+key]',
      deeds: '++id, at, pack',
      snapshots: 'deed',
      subscriptions: 'address',
      waiting: 'address',
      findings: 'name',
      rescues: 'name',
      topics: 'pack',
    },
    upgrade: keyReports,
  },
  // A kept topic in parts: those that are kept whole are made again. The reports of a claim in one row.
  {
    version: 4,
    tables: {
      profiles: '[pack+revision+block]',
      openings: 'pack',
      reports: null,
      claimReports: '[pack+claim], *keys',
    },
    upgrade: (transaction) =>
      transaction
        .table('topics')
        .clear()
        .then(() => gatherReports(transaction)),
  },
];

/** Tells a database all versions of its schema, so that it can be opened from any of them. */
export function declareSchema(database: Dexie, versions: readonly SchemaVersion[] = SCHEMA): void {
  for (const { version, tables, upgrade } of versions) {
    const declared = database.version(version).stores({ ...tables });
    if (upgrade) declared.upgrade(upgrade);
  }
}

/** All rows of a pack: every key of such a table begins with the pack's id. */
export function rowsOf<T, K>(table: Table<T, K>, pack: string) {
  return table.where(':id').between([pack, Dexie.minKey], [pack, Dexie.maxKey]);
}
