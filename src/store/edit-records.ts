import { checkRecord, takenId } from '../core/pack/check-edit.ts';
import { isEqual } from '../core/pack/equal.ts';
import type { Fault } from '../core/pack/reading.ts';
import { numberedKey, type PackRecord, type RecordKind, reportKey } from '../core/pack/record-key.ts';
import { findDangling } from './dangling.ts';
import { type Deed, type DeedRow, deedOf, type LayerChange } from './deed.ts';
import { applyChanges, readState, shownRecord, touchPack } from './own-layer.ts';
import { PLACES_OF_REVISION } from './pack-rows.ts';
import { Refusal } from './refusal.ts';
import type { Database } from './schema.ts';
import { nextRevision } from './whole-pack.ts';

/** What is to become of one record. */
export interface RecordEdit {
  readonly list: RecordKind;
  /** What names the record; null for a new one. */
  readonly key: string | null;
  /** The record as it is to be, not yet checked; null to take it out. */
  readonly record: object | null;
}

/** A fault of one of the edits of a deed: `path` begins at the record. */
export interface EditFault extends Fault {
  /** Which of the edits, from 0. */
  readonly edit: number;
}

export type Edited =
  | { readonly state: 'done'; readonly deed: Deed }
  | { readonly state: 'faults'; readonly faults: readonly EditFault[] }
  /** The pack, or a record that was to be changed, is not there any more. */
  | { readonly state: 'gone' };

export interface EditDeed {
  readonly kind: 'edit' | 'capture';
  /** What it is done to, as data: a statement, the name of an outlet. */
  readonly title: string;
  /** When it is done, in milliseconds. */
  readonly at: number;
}

/** Does a deed to single records within a transaction; whatever keeps it from being done is thrown as a `Refusal`. */
export async function editRecords(
  database: Database,
  id: string,
  edits: readonly RecordEdit[],
  deed: EditDeed,
): Promise<Edited> {
  const pack = await database.packs.get(id);
  if (pack === undefined) return { state: 'gone' };
  const records = checkAll(edits);
  const revision = await nextRevision(database, id);
  const changes: LayerChange[] = [];
  const counts = { added: 0, changed: 0, removed: 0 };
  const growth = new Map<RecordKind, number>();
  for (const [index, edit] of edits.entries()) {
    const record = records[index] ?? null;
    const at = revision * PLACES_OF_REVISION + index;
    const { change, was } = await planChange(database, id, index, { ...edit, record, at });
    changes.push(change);
    for (const [list, by] of await applyChanges(database, id, [change], 'after')) {
      growth.set(list, (growth.get(list) ?? 0) + by);
    }
    counts[was === null ? 'added' : record === null ? 'removed' : 'changed'] += 1;
  }
  const dangling = await findDangling(database, id, changes);
  refuseIfAny(dangling.map(({ index, fault }) => ({ ...fault, edit: index })));
  await touchPack(database, pack, growth, revision);
  const row: DeedRow = {
    ...deed,
    pack: id,
    undone: false,
    base: { before: pack.base, after: pack.base },
    changes: changes.filter(({ before, after }) => !isEqual(before, after)),
    counts,
  };
  return { state: 'done', deed: deedOf({ ...row, id: await database.deeds.add(row) }) };
}

function refuseIfAny(faults: readonly EditFault[]): void {
  if (faults.length > 0) throw new Refusal<Edited>({ state: 'faults', faults });
}

function checkAll(edits: readonly RecordEdit[]): (PackRecord | null)[] {
  const checked = edits.map(({ list, record }) => (record === null ? null : checkRecord(list, record)));
  refuseIfAny(
    checked.flatMap((read, edit) =>
      read === null || read.ok ? [] : read.faults.map((fault) => ({ ...fault, edit })),
    ),
  );
  return checked.map((read) => (read?.ok ? read.record : null));
}

interface Wish extends RecordEdit {
  readonly record: PackRecord | null;
  readonly at: number;
}

/** What a wish means for the reader's layer. A record that is to be as published is no edit any more. */
async function planChange(
  database: Database,
  pack: string,
  index: number,
  { list, key: given, record, at }: Wish,
): Promise<{ change: LayerChange; was: PackRecord | null }> {
  const key = given ?? (record === null ? '' : await newKey(database, pack, record));
  const state = await readState(database, pack, { list, key });
  const was = shownRecord(state);
  if (given !== null && was === null) throw new Refusal<Edited>({ state: 'gone' });
  const renamed = record !== null && 'id' in record && record.id !== key;
  if ((given === null && was !== null) || renamed) refuseIfAny([{ ...takenId(key), edit: index }]);
  const after = isEqual(record, state.published) ? null : { record };
  return { change: { list, key, at: state.at ?? at, before: state.own, after }, was };
}

/** What is to name a new record: its id; for a report a key that no other has, not even one that was taken out. */
async function newKey(database: Database, pack: string, record: PackRecord): Promise<string> {
  if ('id' in record) return record.id;
  const key = reportKey(record);
  for (let use = 1; ; use += 1) {
    const numbered = numberedKey(key, use);
    const { published, own } = await readState(database, pack, { list: 'reports', key: numbered });
    if (published === null && own === null) return numbered;
  }
}
