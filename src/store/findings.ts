import type { RecordKind } from '../core/pack/record-key.ts';

/** Something in the database that cannot have been written like this. */
export type Finding =
  /** Rows of a list are gone, or there are too many. */
  | {
      readonly kind: 'count';
      readonly pack: string;
      readonly list: RecordKind;
      readonly expected: number;
      readonly found: number;
    }
  /** The pack, read from its rows, breaks a rule of packs: in `path` stands where. */
  | { readonly kind: 'unsound'; readonly pack: string; readonly path: string; readonly problem: string }
  /** A row says another key than its record. */
  | { readonly kind: 'key'; readonly pack: string; readonly list: RecordKind; readonly key: string }
  /** The reader's change of a record is not what the record says. */
  | { readonly kind: 'edit'; readonly pack: string; readonly list: RecordKind; readonly key: string }
  /** Rows of a pack that is not there. */
  | { readonly kind: 'stray'; readonly pack: string; readonly table: string; readonly rows: number }
  /** A subscription that does not read like one. */
  | { readonly kind: 'subscription'; readonly address: string };

/** What the last check found. */
export interface FindingsRow {
  readonly name: 'integrity';
  /** When, in milliseconds. */
  readonly at: number;
  /** The packs that were checked, at their revisions: others are to be checked again. */
  readonly of: string;
  /** The first of all that was found; empty where all is sound. */
  readonly findings: readonly Finding[];
}
