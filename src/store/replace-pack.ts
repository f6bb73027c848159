import { diffPacks } from '../core/pack/diff-packs.ts';
import { type Edit, withEdits } from '../core/pack/edits.ts';
import type { Pack } from '../core/pack/pack.ts';
import { patchBetween } from '../core/pack/pack-patch.ts';
import { rebase } from '../core/pack/rebase.ts';
import { RECORD_KINDS, type RecordName } from '../core/pack/record-key.ts';
import { type Deed, type DeedCounts, type DeedKind, type DeedRow, deedOf } from './deed.ts';
import { layerChanges, placeEdits } from './own-layer.ts';
import type { Database, EditRow, PackRow } from './schema.ts';
import {
  deleteWhole,
  nextRevision,
  readWhole,
  type WholePack,
  type Writing,
  writeWhole,
} from './whole-pack.ts';

export type Replacement = Exclude<DeedKind, 'edit' | 'capture' | 'removal'>;

export interface Replacing extends Writing {
  /** When it is done, in milliseconds. */
  readonly at: number;
  /** Records in conflict of which the publisher's version is to be taken; of all others the reader's stands. */
  readonly theirs?: readonly RecordName[];
  /** Own edits that take the place of those that are there, as a backup brings them. */
  readonly edits?: readonly Edit[];
}

export type Replaced = { readonly state: 'done'; readonly deed: Deed } | { readonly state: 'aborted' };

/** Puts a pack in the place of the published one with its id, or adds it, within a transaction. */
export async function replacePack(
  database: Database,
  pack: Pack,
  kind: Replacement,
  replacing: Replacing,
): Promise<Deed> {
  const before = await readWhole(database, pack.id);
  const { after, edits, written } = await writeAbove(database, pack, before, replacing);
  return await note(database, { kind, pack: pack.id, title: pack.title, at: replacing.at }, before, {
    published: pack,
    edits,
    row: written,
    seen: after,
  });
}

/** Writes a pack and lays the reader's own edits above it. */
export async function writeAbove(
  database: Database,
  pack: Pack,
  before: WholePack | null,
  { theirs, edits: given, ...writing }: Omit<Replacing, 'at'>,
): Promise<{ written: PackRow; edits: readonly EditRow[]; after: Pack }> {
  const known = before?.edits ?? [];
  const seen = before && withEdits(before.published, known);
  const rebased = rebase(given ?? known, pack, seen, theirs);
  const revision = await nextRevision(database, pack.id);
  const edits = placeEdits(pack, rebased.edits, given ? [] : known, revision);
  const written = await writeWhole(database, { published: pack, edits, base: revision }, revision, writing);
  return { written, edits, after: withEdits(pack, edits) };
}

/** Takes a pack away with all own edits, within a transaction; null where there is none. */
export async function removePack(database: Database, id: string, at: number): Promise<Deed | null> {
  const before = await readWhole(database, id);
  if (before === null) return null;
  await deleteWhole(database, id);
  await database.revisions.where('pack').equals(id).delete();
  const { title } = before.published;
  return await note(database, { kind: 'removal', pack: id, title, at }, before, null);
}

type Head = Pick<DeedRow, 'kind' | 'pack' | 'title' | 'at'>;

/** Notes a deed to a whole pack, with what is needed to bring back what was there. */
async function note(
  database: Database,
  head: Head,
  before: WholePack | null,
  after: (WholePack & { readonly seen: Pack }) | null,
): Promise<Deed> {
  const row: DeedRow = {
    ...head,
    undone: false,
    base: { before: before?.row.base ?? 0, after: after?.row.base ?? 0 },
    changes: layerChanges(before?.edits ?? [], after?.edits ?? []),
    counts: countChanges(before && withEdits(before.published, before.edits), after?.seen ?? null),
  };
  const deed = await database.deeds.add(row);
  const patch = before && patchBetween(after?.published ?? null, before.published);
  await database.snapshots.add({ deed, patch });
  return deedOf({ ...row, id: deed });
}

function countChanges(before: Pack | null, after: Pack | null): DeedCounts {
  const size = (pack: Pack | null): number =>
    pack === null ? 0 : RECORD_KINDS.reduce((sum, list) => sum + pack[list].length, 0);
  if (before === null || after === null) return { added: size(after), changed: 0, removed: size(before) };
  const counts = { added: 0, changed: 0, removed: 0 };
  for (const { added, changed, removed } of Object.values(diffPacks(before, after).kinds)) {
    counts.added += added.length;
    counts.changed += changed.length;
    counts.removed += removed.length;
  }
  return counts;
}
