import { isEqual } from './equal.ts';
import type { Pack } from './pack.ts';
import { keyedRecords, type PackRecord, RECORD_KINDS, type RecordKind } from './record-key.ts';

/** What turns one version of a pack into another: it holds what differs, not what both have. */
export interface PackPatch {
  readonly fields: Omit<Pack, RecordKind>;
  readonly lists: Readonly<Partial<Record<RecordKind, ListPatch>>>;
}

/** The keys of a list in their order, and the records that the other version has not or has otherwise. */
interface ListPatch {
  readonly keys: readonly string[];
  readonly records: readonly (readonly [key: string, record: PackRecord])[];
}

/** What turns `from` into `to`; `from` may be no pack at all. */
export function patchBetween(from: Pack | null, to: Pack): PackPatch {
  const lists = RECORD_KINDS.flatMap((list) => {
    const patch = listPatch(from?.[list] ?? [], from && keyedRecords(from, list), keyedRecords(to, list));
    return patch ? [[list, patch]] : [];
  });
  return { fields: fieldsOf(to), lists: Object.fromEntries(lists) };
}

function listPatch(
  order: readonly PackRecord[],
  from: ReadonlyMap<string, PackRecord> | null,
  to: ReadonlyMap<string, PackRecord>,
): ListPatch | null {
  const records = [...to].filter(([key, record]) => !isEqual(from?.get(key), record));
  const old = from ? [...from.keys()] : [];
  const keys = [...to.keys()];
  const sameOrder = order.length === keys.length && keys.every((key, at) => key === old[at]);
  return records.length === 0 && sameOrder ? null : { keys, records };
}

/** The version that a patch makes of the one it was made from. */
export function applyPatch(from: Pack | null, patch: PackPatch): Pack {
  const lists = RECORD_KINDS.map((list) => [list, patchedList(from, list, patch.lists[list])]);
  return { ...patch.fields, ...Object.fromEntries(lists) } as Pack;
}

function patchedList(
  from: Pack | null,
  list: RecordKind,
  patch: ListPatch | undefined,
): readonly PackRecord[] {
  if (patch === undefined) return from?.[list] ?? [];
  const old = from && keyedRecords(from, list);
  const records = new Map(patch.records);
  return patch.keys.flatMap((key) => records.get(key) ?? old?.get(key) ?? []);
}

function fieldsOf(pack: Pack): Omit<Pack, RecordKind> {
  const { issues, claims, people, places, terms, outlets, reports, ...fields } = pack;
  return fields;
}
