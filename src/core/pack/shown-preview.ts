import type { FieldChange, KindDiff } from './diff-packs.ts';
import type { Loss } from './formats/losses.ts';
import type { Pack } from './pack.ts';
import type { Preview } from './preview.ts';
import type { Conflict } from './rebase.ts';
import { keyedRecords, RECORD_KINDS, type RecordKind } from './record-key.ts';
import { recordLabel } from './record-label.ts';

/** What an import or an update would do, small enough to be handed from thread to thread. */
export interface ShownPreview {
  readonly pack: { readonly id: string; readonly title: string };
  /** The pack in whose place it would come; null where it is new here. */
  readonly replaces: string | null;
  readonly losses: readonly Loss[];
  /** Whether nothing at all would change. */
  readonly same: boolean;
  readonly kinds: readonly KindPreview[];
  readonly conflicts: readonly ShownConflict[];
  /** Own edits that the new version says as well, and those that would stand above it. */
  readonly settled: number;
  readonly kept: number;
}

/** The records of one kind; of each list of examples the first few. */
export interface KindPreview {
  readonly kind: RecordKind;
  readonly total: number;
  readonly added: Examples<string>;
  readonly changed: Examples<ChangedRecord>;
  readonly removed: Examples<string>;
}

export interface Examples<T> {
  readonly count: number;
  readonly first: readonly T[];
}

export interface ChangedRecord {
  readonly label: string;
  readonly fields: readonly FieldChange[];
}

export interface ShownConflict extends Conflict {
  readonly label: string;
}

/** So many records of a kind are shown by name: as many as anybody reads before deciding. */
const SHOWN = 40;

/** The preview of an import or an update, with what it calls the records. */
export function showPreview(
  incoming: Pack,
  published: Pack | null,
  losses: readonly Loss[],
  { diff, conflicts, settled, kept }: Preview,
): ShownPreview {
  const both = {
    claims: [...incoming.claims, ...(published?.claims ?? [])],
    outlets: [...incoming.outlets, ...(published?.outlets ?? [])],
  };
  return {
    pack: { id: incoming.id, title: incoming.title },
    replaces: published?.title ?? null,
    losses,
    same: diff?.same ?? false,
    kinds: RECORD_KINDS.map((kind) => showKind(kind, incoming, published, diff?.kinds[kind] ?? null)),
    conflicts: conflicts.map((conflict) => {
      const record = conflict.mine ?? conflict.theirs ?? conflict.before;
      return { ...conflict, label: record ? recordLabel(record, both) : conflict.key };
    }),
    settled: settled.length,
    kept,
  };
}

function showKind(
  kind: RecordKind,
  incoming: Pack,
  published: Pack | null,
  diff: KindDiff | null,
): KindPreview {
  const now = keyedRecords(incoming, kind);
  const before = published && keyedRecords(published, kind);
  const added = diff?.added ?? [...now.keys()];
  const nameIn =
    (pack: Pack | null, records: typeof now | null) =>
    (key: string): string => {
      const record = records?.get(key);
      return record && pack ? recordLabel(record, pack) : key;
    };
  return {
    kind,
    total: now.size,
    added: examples(added, nameIn(incoming, now)),
    changed: examples(diff?.changed ?? [], ({ id, fields }) => ({
      label: nameIn(incoming, now)(id),
      fields,
    })),
    removed: examples(diff?.removed ?? [], nameIn(published, before)),
  };
}

const examples = <T, S>(entries: readonly T[], show: (entry: T) => S): Examples<S> => ({
  count: entries.length,
  first: entries.slice(0, SHOWN).map(show),
});
