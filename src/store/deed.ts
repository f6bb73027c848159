import type { Own, Touch } from '../core/pack/journal.ts';
import { nameText, type RecordName } from '../core/pack/record-key.ts';

/** What a reader, or a subscription of theirs, can do to the dataset. */
const DEED_KINDS = ['edit', 'capture', 'import', 'update', 'install', 'restore', 'removal'] as const;
export type DeedKind = (typeof DEED_KINDS)[number];

/** A deed as the journal shows it. */
export interface Deed {
  readonly id: number;
  /** When it was done, in milliseconds. */
  readonly at: number;
  readonly pack: string;
  readonly kind: DeedKind;
  /** What it was done to, as data: a claim, an outlet, the title of a pack. */
  readonly title: string;
  readonly undone: boolean;
  /** How many records it added, changed and took out. */
  readonly counts: DeedCounts;
}

export interface DeedCounts {
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
}

/** What a deed did to the reader's own say about one record. */
export interface LayerChange extends RecordName {
  /** The place in its list of a record that the reader has added. */
  readonly at: number;
  readonly before: Own | null;
  readonly after: Own | null;
}

/** A deed as it is kept. */
export interface DeedRow extends Omit<Deed, 'id'> {
  readonly id?: number;
  /** The base of the pack before and after, 0 where there was no pack. A deed to single records changes no base. */
  readonly base: { readonly before: number; readonly after: number };
  readonly changes: readonly LayerChange[];
}

/** Whether a deed has changed what is published, not just single records of the reader's. */
export const isWhole = ({ base }: Pick<DeedRow, 'base'>): boolean => base.before !== base.after;

/** Under this name the published pack itself counts as something that deeds touch. */
export const PUBLISHED = 'published';

/** All that a deed has touched, by name. */
export function touchesOf({ base, changes }: Pick<DeedRow, 'base' | 'changes'>): Touch[] {
  const published = isWhole({ base }) ? [{ name: PUBLISHED, ...base }] : [];
  return [...published, ...changes.map((change) => ({ ...change, name: nameText(change) }))];
}

/** A deed as the journal shows it, from its row. */
export const deedOf = ({ id = 0, at, pack, kind, title, undone, counts }: DeedRow): Deed => ({
  id,
  at,
  pack,
  kind,
  title,
  undone,
  counts,
});
