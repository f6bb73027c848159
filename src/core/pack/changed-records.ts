import type { FieldChange, PackDiff } from './diff-packs.ts';
import type { Pack } from './pack.ts';
import {
  keyedRecords,
  type PackRecord,
  RECORD_KINDS,
  type RecordKind,
  type RecordName,
} from './record-key.ts';

/** A record that is not the same in two versions of a pack, as a person would name it. */
export interface ChangedRecord extends RecordName {
  readonly change: 'new' | 'changed' | 'removed';
  readonly label: string;
  /** What changed in it; empty where it is new or removed. */
  readonly fields: readonly FieldChange[];
}

/** All that differs between two versions of a pack, in the order of the later one, what is removed last. */
export function changedRecords(before: Pack, after: Pack, { kinds }: PackDiff): ChangedRecord[] {
  return RECORD_KINDS.flatMap((list) => {
    const { added, changed, removed } = kinds[list];
    if (added.length + changed.length + removed.length === 0) return [];
    const [old, now] = [labeller(before, list), labeller(after, list)];
    return [
      ...added.map((key) => ({ list, key, change: 'new' as const, label: now(key), fields: [] })),
      ...changed.map(({ id, fields }) => {
        return { list, key: id, change: 'changed' as const, label: now(id), fields };
      }),
      ...removed.map((key) => ({ list, key, change: 'removed' as const, label: old(key), fields: [] })),
    ];
  });
}

/** What a record of a pack is called, by its key. */
export function labeller(pack: Pack, list: RecordKind): (key: string) => string {
  const records: ReadonlyMap<string, PackRecord> = keyedRecords(pack, list);
  const outlets = new Map(pack.outlets.map(({ id, name }) => [id, name]));
  const claims = new Map(pack.claims.map(({ id, statement }) => [id, statement]));
  return (key) => {
    const record = records.get(key);
    if (record === undefined) return key;
    if ('outlet' in record) {
      return [outlets.get(record.outlet), record.quote ?? record.gist ?? claims.get(record.claim)].join(': ');
    }
    if ('statement' in record) return record.statement;
    return 'title' in record ? record.title : record.name;
  };
}
