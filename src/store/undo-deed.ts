import { withEdits } from '../core/pack/edits.ts';
import { type Obstacle, obstacleTo, type Touch } from '../core/pack/journal.ts';
import type { Pack } from '../core/pack/pack.ts';
import { applyPatch, patchBetween } from '../core/pack/pack-patch.ts';
import { Reading } from '../core/pack/reading.ts';
import { nameText } from '../core/pack/record-key.ts';
import { checkReferences } from '../core/pack/references.ts';
import { referencesOf } from '../core/pack/references-of.ts';
import { findDangling } from './dangling.ts';
import { type Deed, type DeedRow, deedOf, isWhole, type LayerChange, PUBLISHED, touchesOf } from './deed.ts';
import { aboveOf, applyChanges, changedLayer, placeEdits, readState, touchPack } from './own-layer.ts';
import { PLACES_OF_REVISION } from './pack-rows.ts';
import { Refusal } from './refusal.ts';
import type { Database } from './schema.ts';
import { deleteWhole, nextRevision, readWhole, type Writing, writeWhole } from './whole-pack.ts';

export type Undone =
  | { readonly state: 'done'; readonly deed: Deed }
  /** Another deed has to be undone or redone first. */
  | { readonly state: 'blocked'; readonly deed: Deed; readonly first: 'undo' | 'redo' }
  | { readonly state: 'aborted' }
  /** The deed is no longer known, or what it was done to is no longer as it was. */
  | { readonly state: 'gone' };

interface Entry extends DeedRow {
  readonly id: number;
  readonly whole: boolean;
  readonly touches: readonly Touch[];
}

const entryOf = (row: DeedRow): Entry => {
  return { ...row, id: row.id ?? 0, whole: isWhole(row), touches: touchesOf(row) };
};

/** Undoes a deed within a transaction, or redoes it; whatever keeps it from being done is thrown as a `Refusal`. */
export async function turnDeed(
  database: Database,
  id: number,
  to: 'undone' | 'done',
  writing: Writing,
): Promise<Undone> {
  const row = await database.deeds.get(id);
  if (row === undefined || row.undone === (to === 'undone')) return { state: 'gone' };
  const deed = entryOf(row);
  const journal = (await database.deeds.where('pack').equals(row.pack).sortBy('id')).map(entryOf);
  await refuseObstacle(database, deed, journal);
  const side = to === 'undone' ? 'before' : 'after';
  const turn = deed.whole ? turnWhole : turnChanges;
  await turn(database, deed, side, journal, writing);
  await database.deeds.update(id, { undone: to === 'undone' });
  return { state: 'done', deed: deedOf({ ...row, undone: to === 'undone' }) };
}

async function refuseObstacle(database: Database, deed: Entry, journal: readonly Entry[]): Promise<void> {
  const pack = await database.packs.get(deed.pack);
  const states = new Map<string, Touch['after']>([[PUBLISHED, pack?.base ?? 0]]);
  for (const change of deed.changes) {
    states.set(nameText(change), (await readState(database, deed.pack, change)).own);
  }
  if (pack === undefined && !deed.whole) refuse(wayToGround(deed, journal));
  const obstacle = obstacleTo(deed, journal, (name) => states.get(name) ?? null);
  if (obstacle !== undefined) refuse(obstacle);
}

function refuse(obstacle: Obstacle<Entry>): never {
  throw new Refusal<Undone>(
    obstacle ? { state: 'blocked', deed: deedOf(obstacle.deed), first: obstacle.first } : { state: 'gone' },
  );
}

/** The next step back to the published pack on which a deed to single records was done. */
function wayToGround(deed: Entry, journal: readonly Entry[]): Obstacle<Entry> {
  const giver = journal.find(({ base, undone, whole }) => whole && undone && base.after === deed.base.after);
  if (giver) return { deed: giver, first: 'redo' };
  const above = journal.findLast(({ whole, undone }) => whole && !undone);
  return above && above.base.after !== deed.base.after ? { deed: above, first: 'undo' } : null;
}

async function turnChanges(
  database: Database,
  deed: Entry,
  side: 'before' | 'after',
  journal: readonly Entry[],
): Promise<void> {
  const pack = await database.packs.get(deed.pack);
  if (pack === undefined) refuse(null);
  for (const change of deed.changes) {
    const { at } = await readState(database, deed.pack, change);
    // It was a change of what was published, and that is not there any more.
    if (at === null && change.at < PLACES_OF_REVISION) refuse(wayToGround(deed, journal));
  }
  const growth = await applyChanges(database, deed.pack, deed.changes, side);
  const [dangling] = await findDangling(database, deed.pack, deed.changes);
  if (dangling) refuse(whoever(deed, journal, new Set([nameText(dangling.missing)])));
  await touchPack(database, pack, growth, await nextRevision(database, deed.pack));
}

async function turnWhole(
  database: Database,
  deed: Entry,
  side: 'before' | 'after',
  journal: readonly Entry[],
  writing: Writing,
): Promise<void> {
  const snapshot = await database.snapshots.get(deed.id);
  if (snapshot === undefined) refuse(null);
  const now = await readWhole(database, deed.pack);
  const target = snapshot.patch && applyPatch(now?.published ?? null, snapshot.patch);
  const layer = changedLayer(now?.edits ?? [], deed.changes, side, deed.pack);
  if (target === null) {
    // A deed from before this one was redone above it.
    if (layer.length > 0) refuse(whoever(deed, journal, new Set(layer.map(nameText))));
    await deleteWhole(database, deed.pack);
  } else {
    const revision = await nextRevision(database, deed.pack);
    const edits = placeEdits(target, aboveOf(target, layer), layer, revision);
    if (!holdsTogether(withEdits(target, edits))) {
      refuse(whoever(deed, journal, new Set(edits.map(nameText))));
    }
    await writeWhole(database, { published: target, edits, base: deed.base[side] }, revision, writing);
  }
  const patch = now && patchBetween(target, now.published);
  await database.snapshots.put({ deed: deed.id, patch });
}

function holdsTogether(pack: Pack): boolean {
  const reading = new Reading();
  checkReferences(pack, reading);
  return reading.sound;
}

/** The deed that is in the way where records would no longer hold together because one of these is not there. */
function whoever(deed: Entry, journal: readonly Entry[], names: ReadonlySet<string>): Obstacle<Entry> {
  const others = journal.filter(({ id }) => id !== deed.id);
  const concerned = others.filter(({ changes }) => changes.some((change) => concerns(change, names)));
  const standing = concerned.findLast(({ undone }) => !undone);
  const undone = concerned.findLast((other) => other.undone && other.id < deed.id);
  if (deed.undone && undone) return { deed: undone, first: 'redo' };
  if (standing) return { deed: standing, first: 'undo' };
  return wayToGround(deed, others);
}

/** Whether a change is to one of the named records, or to one that names them. */
function concerns(change: LayerChange, names: ReadonlySet<string>): boolean {
  if (names.has(nameText(change))) return true;
  return [change.before?.record, change.after?.record].some(
    (record) => record && referencesOf(record).some((reference) => names.has(nameText(reference))),
  );
}
