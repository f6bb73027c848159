import { isEqual } from './equal.ts';
import type { Pack } from './pack.ts';
import { keyedRecords, RECORD_KINDS, type RecordKind } from './record-key.ts';

/** A field that is not the same in both packs; a side that lacks it has none. */
export interface FieldChange {
  readonly field: string;
  readonly before?: unknown;
  readonly after?: unknown;
}

export interface RecordChange {
  readonly id: string;
  readonly fields: readonly FieldChange[];
}

/** What differs in the records of one kind; reports go by claim, outlet and article, as they have no id. */
export interface KindDiff {
  readonly added: readonly string[];
  readonly changed: readonly RecordChange[];
  readonly removed: readonly string[];
  /** Whether the records that both packs have stand in another order. */
  readonly reordered: boolean;
}

export interface PackDiff {
  readonly same: boolean;
  /** Changed fields of the pack itself. */
  readonly pack: readonly FieldChange[];
  readonly kinds: Readonly<Record<RecordKind, KindDiff>>;
}

/** What differs between two packs. `same` is true exactly if `formatPack` writes both alike. */
export function diffPacks(before: Pack, after: Pack): PackDiff {
  const pack = changedFields(withoutRecords(before), withoutRecords(after));
  const kinds = Object.fromEntries(
    RECORD_KINDS.map((kind) => [kind, diffRecords(keyedRecords(before, kind), keyedRecords(after, kind))]),
  ) as Record<RecordKind, KindDiff>;
  return { same: pack.length === 0 && RECORD_KINDS.every((kind) => isSame(kinds[kind])), pack, kinds };
}

const isSame = ({ added, changed, removed, reordered }: KindDiff): boolean =>
  added.length + changed.length + removed.length === 0 && !reordered;

const withoutRecords = (pack: Pack): object =>
  Object.fromEntries(Object.entries(pack).filter(([key]) => !RECORD_KINDS.some((kind) => kind === key)));

function diffRecords(before: ReadonlyMap<string, object>, after: ReadonlyMap<string, object>): KindDiff {
  const stayed = [...after.keys()].filter((key) => before.has(key));
  const order = [...before.keys()].filter((key) => after.has(key));
  return {
    added: [...after.keys()].filter((key) => !before.has(key)),
    changed: stayed
      .map((id) => ({ id, fields: changedFields(before.get(id) ?? {}, after.get(id) ?? {}) }))
      .filter(({ fields }) => fields.length > 0),
    removed: [...before.keys()].filter((key) => !after.has(key)),
    reordered: stayed.some((key, index) => key !== order[index]),
  };
}

/** The fields that differ between two records, in the order of the first and then of the second. */
export function changedFields(before: object, after: object): FieldChange[] {
  const [old, now] = [new Map(Object.entries(before)), new Map(Object.entries(after))];
  return [...new Set([...old.keys(), ...now.keys()])]
    .filter((field) => !isEqual(old.get(field), now.get(field)))
    .map((field) => ({
      field,
      ...(old.has(field) && { before: old.get(field) }),
      ...(now.has(field) && { after: now.get(field) }),
    }));
}
