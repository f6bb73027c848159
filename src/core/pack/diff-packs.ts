import { isPlainObject } from './described.ts';
import type { Pack, Report } from './pack.ts';

export const RECORD_KINDS = ['issues', 'claims', 'people', 'places', 'terms', 'outlets', 'reports'] as const;
export type RecordKind = (typeof RECORD_KINDS)[number];

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
    RECORD_KINDS.map((kind) => [kind, diffRecords(keyed(before, kind), keyed(after, kind))]),
  ) as Record<RecordKind, KindDiff>;
  return { same: pack.length === 0 && RECORD_KINDS.every((kind) => isSame(kinds[kind])), pack, kinds };
}

const isSame = ({ added, changed, removed, reordered }: KindDiff): boolean =>
  added.length + changed.length + removed.length === 0 && !reordered;

const withoutRecords = (pack: Pack): object =>
  Object.fromEntries(Object.entries(pack).filter(([key]) => !RECORD_KINDS.some((kind) => kind === key)));

/** The records of a kind by what names them in both packs. */
function keyed(pack: Pack, kind: RecordKind): ReadonlyMap<string, object> {
  if (kind !== 'reports') return new Map(pack[kind].map((record) => [record.id, record]));
  const uses = new Map<string, number>();
  return new Map(
    pack.reports.map((report) => {
      const key = keyOfReport(report);
      const use = (uses.get(key) ?? 0) + 1;
      uses.set(key, use);
      return [use === 1 ? key : `${key} (${use})`, report];
    }),
  );
}

/** Ids hold no spaces, so that no two reports share a key that differ in one of its parts. */
const keyOfReport = ({ claim, outlet, article, url }: Report): string =>
  [claim, outlet, article ?? url].filter((part) => part !== undefined).join(' ');

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

function changedFields(before: object, after: object): FieldChange[] {
  const [old, now] = [new Map(Object.entries(before)), new Map(Object.entries(after))];
  return [...new Set([...old.keys(), ...now.keys()])]
    .filter((field) => !isEqual(old.get(field), now.get(field)))
    .map((field) => ({
      field,
      ...(old.has(field) && { before: old.get(field) }),
      ...(now.has(field) && { after: now.get(field) }),
    }));
}

/** Whether two JSON values are equal, whatever the order of fields. */
function isEqual(a: unknown, b: unknown): boolean {
  if (Array.isArray(a) && Array.isArray(b)) {
    return a.length === b.length && a.every((entry, index) => isEqual(entry, b[index]));
  }
  if (!isPlainObject(a) || !isPlainObject(b)) return a === b;
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => key in b && isEqual(a[key], b[key]));
}
