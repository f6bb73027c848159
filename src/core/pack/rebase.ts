import { changedFields } from './diff-packs.ts';
import type { Edit } from './edits.ts';
import { isEqual } from './equal.ts';
import { mendEdits } from './mend-edits.ts';
import type { Pack } from './pack.ts';
import { keyedRecords, nameText, type PackRecord, RECORD_KINDS, type RecordName } from './record-key.ts';

/** A record of which the publisher and the reader now say different things; null where one of them has none. */
export interface Conflict extends RecordName {
  /** What the publisher said when the reader changed it. */
  readonly before: PackRecord | null;
  readonly theirs: PackRecord | null;
  readonly mine: PackRecord | null;
}

/** Own edits above a newer version of a pack. */
export interface Rebased {
  readonly edits: readonly Edit[];
  /** Edits that are gone, since the publisher now says the same. */
  readonly settled: readonly RecordName[];
  readonly conflicts: readonly Conflict[];
}

/**
 * Own edits carried over to another version of their pack. Where reader and publisher changed different fields of a
 * record, both changes stand. Where they changed the same field there is a conflict: the reader's wording stands, unless
 * the record is among `theirs`. The edits above the published pack always make a pack whose references hold.
 * `before` is the pack as the reader saw it, null where there was none.
 */
export function rebase(
  edits: readonly Edit[],
  published: Pack,
  before: Pack | null,
  theirs: readonly RecordName[] = [],
): Rebased {
  if (edits.length === 0) return { edits, settled: [], conflicts: [] };
  const known = new Map(RECORD_KINDS.map((list) => [list, keyedRecords(published, list)]));
  const given = new Set(theirs.map(nameText));
  const kept: Edit[] = [];
  const settled: RecordName[] = [];
  const conflicts: Conflict[] = [];
  for (const edit of edits) {
    const now = known.get(edit.list)?.get(edit.key) ?? null;
    const { own, conflict } = merge(edit, now);
    if (conflict) conflicts.push({ ...nameOf(edit), before: edit.published, theirs: now, mine: edit.own });
    if (isEqual(own, now)) settled.push(nameOf(edit));
    else if (!conflict || !given.has(nameText(edit))) kept.push({ ...nameOf(edit), published: now, own });
  }
  return { edits: mendEdits(published, kept, before), settled, conflicts };
}

const nameOf = ({ list, key }: RecordName): RecordName => ({ list, key });

interface Merged {
  readonly own: PackRecord | null;
  readonly conflict: boolean;
}

/** A merge of three: what was published, what the reader made of it, what is published now. */
function merge({ published, own }: Edit, now: PackRecord | null): Merged {
  if (isEqual(published, now) || isEqual(own, now)) return { own, conflict: false };
  if (own === null || now === null) return { own, conflict: true };
  const mine = changedFields(published ?? {}, own);
  const theirs = new Map(changedFields(published ?? {}, now).map((change) => [change.field, change.after]));
  const conflict = mine.some(({ field, after }) => theirs.has(field) && !isEqual(theirs.get(field), after));
  const merged: Record<string, unknown> = { ...now };
  for (const change of mine) {
    if ('after' in change) merged[change.field] = change.after;
    else delete merged[change.field];
  }
  // Both sides are records of this kind, and every field is taken from one of them.
  return { own: merged as unknown as PackRecord, conflict };
}
