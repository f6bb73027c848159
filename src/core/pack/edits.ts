import type { Pack } from './pack.ts';
import {
  keyedRecords,
  type PackRecord,
  RECORD_KINDS,
  type RecordKind,
  type RecordName,
} from './record-key.ts';

/**
 * What the reader says of one record instead of its publisher. `published` is null for a record that the reader added,
 * `own` is null for one that the reader took out.
 */
export interface Edit extends RecordName {
  readonly published: PackRecord | null;
  readonly own: PackRecord | null;
}

/** A pack as the reader sees it: what is published, with own edits above it. Added records stand last, in their order. */
export function withEdits(published: Pack, edits: readonly Edit[]): Pack {
  if (edits.length === 0) return published;
  const lists = RECORD_KINDS.filter((list) => edits.some((edit) => edit.list === list)).map((list) => [
    list,
    [...keyedWithEdits(published, list, edits).values()],
  ]);
  return { ...published, ...Object.fromEntries(lists) };
}

/** The records of one kind with own edits above them, by key: a report keeps its key whatever becomes of its fields. */
export function keyedWithEdits<K extends RecordKind>(
  published: Pack,
  list: K,
  edits: readonly Edit[],
): ReadonlyMap<string, PackRecord<K>> {
  const records = new Map<string, PackRecord<K>>(keyedRecords(published, list));
  for (const edit of edits) {
    if (edit.list !== list) continue;
    if (edit.own === null) records.delete(edit.key);
    // A map keeps the place of a key that it knows, and puts a new one last.
    else records.set(edit.key, edit.own as PackRecord<K>);
  }
  return records;
}
