import type { Edit } from '../core/pack/edits.ts';
import { isEqual } from '../core/pack/equal.ts';
import type { Own } from '../core/pack/journal.ts';
import type { Pack } from '../core/pack/pack.ts';
import {
  keyedRecords,
  nameText,
  type PackRecord,
  RECORD_KINDS,
  type RecordKind,
} from '../core/pack/record-key.ts';
import type { LayerChange } from './deed.ts';
import { PLACES_OF_REVISION } from './pack-rows.ts';
import { getRow, setRow } from './record-rows.ts';
import type { Database, EditRow, PackRow } from './schema.ts';

/** The layer of the reader's own edits above a published pack. */

/** What an edit says, as the journal writes it. */
const ownOf = (edit: Edit | undefined): Own | null => (edit ? { record: edit.own } : null);

/**
 * Edits with their places above a published pack. A record that the reader has added keeps the place it has in `known`;
 * a new one stands behind all others.
 */
export function placeEdits(
  published: Pack,
  edits: readonly Edit[],
  known: readonly EditRow[],
  revision: number,
): EditRow[] {
  const places = new Map(
    known.filter(({ at }) => at >= PLACES_OF_REVISION).map((edit) => [nameText(edit), edit.at]),
  );
  for (const list of RECORD_KINDS) {
    [...keyedRecords(published, list).keys()].forEach((key, at) => {
      places.set(nameText({ list, key }), at);
    });
  }
  return edits.map((edit, index) => ({
    ...edit,
    pack: published.id,
    at: places.get(nameText(edit)) ?? revision * PLACES_OF_REVISION + index,
  }));
}

/** How one layer became another. */
export function layerChanges(before: readonly EditRow[], after: readonly EditRow[]): LayerChange[] {
  const [old, now] = [byName(before), byName(after)];
  return [...new Map([...old, ...now]).values()].flatMap(({ list, key, at }) => {
    const name = nameText({ list, key });
    const change = { list, key, at, before: ownOf(old.get(name)), after: ownOf(now.get(name)) };
    return isEqual(change.before, change.after) ? [] : [change];
  });
}

/** The layer with changes made to it. What is published of each record is told by `aboveOf`. */
export function changedLayer(
  layer: readonly EditRow[],
  changes: readonly LayerChange[],
  side: 'before' | 'after',
  pack: string,
): EditRow[] {
  const edits = byName(layer);
  for (const change of changes) {
    const { list, key, at } = change;
    const own = change[side];
    if (own === null) edits.delete(nameText(change));
    else edits.set(nameText(change), { pack, list, key, at, published: null, own: own.record });
  }
  return [...edits.values()];
}

/** A layer above what is published. Edits that take out what is not there any more are left out. */
export function aboveOf(published: Pack, layer: readonly EditRow[]): EditRow[] {
  const known = new Map(RECORD_KINDS.map((list) => [list, keyedRecords(published, list)]));
  return layer
    .map((edit) => ({ ...edit, published: known.get(edit.list)?.get(edit.key) ?? null }))
    .filter(({ published: there, own }) => there !== null || own !== null);
}

const byName = (edits: readonly EditRow[]): Map<string, EditRow> =>
  new Map(edits.map((edit) => [nameText(edit), edit]));

/** One record in both layers: what is published of it, and what the reader says. */
export interface RecordState {
  readonly at: number | null;
  readonly published: PackRecord | null;
  readonly own: Own | null;
}

export async function readState(
  database: Database,
  pack: string,
  { list, key }: Pick<LayerChange, 'list' | 'key'>,
): Promise<RecordState> {
  const edit = await database.edits.get([pack, list, key]);
  if (edit) return { at: edit.at, published: edit.published, own: ownOf(edit) };
  const row = await getRow(database, pack, { list, key });
  return { at: row?.at ?? null, published: row?.record ?? null, own: null };
}

/** What the reader sees of a record. */
export const shownRecord = ({ published, own }: Pick<RecordState, 'published' | 'own'>): PackRecord | null =>
  own ? own.record : published;

/** Makes the changes of a deed to single records, or takes them back; answers with how each list has grown. */
export async function applyChanges(
  database: Database,
  pack: string,
  changes: readonly LayerChange[],
  side: 'before' | 'after',
): Promise<Map<RecordKind, number>> {
  const growth = new Map<RecordKind, number>();
  for (const change of changes) {
    const { list, key } = change;
    const state = await readState(database, pack, change);
    const own = change[side];
    const at = state.at ?? change.at;
    const [was, is] = [shownRecord(state), shownRecord({ ...state, own })];
    if (own === null || (own.record === null && state.published === null)) {
      await database.edits.delete([pack, list, key]);
    } else {
      await database.edits.put({ pack, list, key, at, published: state.published, own: own.record });
    }
    await setRow(database, pack, { list, key, at }, is);
    growth.set(list, (growth.get(list) ?? 0) + Number(is !== null) - Number(was !== null));
  }
  return growth;
}

/** Notes that a pack's records have changed: what was compiled from it is no longer true. */
export async function touchPack(
  database: Database,
  pack: PackRow,
  growth: ReadonlyMap<RecordKind, number>,
  revision: number,
): Promise<void> {
  const counts = Object.fromEntries(
    Object.entries(pack.counts).map(([list, count]) => [list, count + (growth.get(list as RecordKind) ?? 0)]),
  ) as PackRow['counts'];
  await database.packs.put({ ...pack, revision, counts });
}
