import { type Fault, type Reader, Reading } from './reading.ts';
import type { PackRecord, RecordKind } from './record-key.ts';
import { claim } from './records/claim.ts';
import { issue } from './records/issue.ts';
import { name } from './records/name.ts';
import { outlet } from './records/outlet.ts';
import { report } from './records/report.ts';

const READERS: Readonly<Record<RecordKind, Reader<PackRecord>>> = {
  issues: issue,
  claims: claim,
  people: name,
  places: name,
  terms: name,
  outlets: outlet,
  reports: report,
};

export type CheckedRecord =
  | { readonly ok: true; readonly record: PackRecord }
  | { readonly ok: false; readonly faults: readonly Fault[] };

/**
 * A record as a pack may hold it, or all that is wrong with it; paths begin at the record (`statement`, `value.low`), so
 * that a form can show each fault beside its field. Whether other records are there is not looked at: `referencesOf`
 * tells which are named.
 */
export function checkRecord(list: RecordKind, value: unknown): CheckedRecord {
  const reading = new Reading();
  const record = READERS[list](value, reading);
  return record !== undefined && reading.sound
    ? { ok: true, record }
    : { ok: false, faults: reading.faults() };
}

/** The fault of a record that names another one that is not there. */
export const missingReference = (path: string, list: RecordKind, key: string): Fault => ({
  path,
  problem: `names ${key}, which is not among the ${list}`,
  remedy: `Add it to the ${list}, or correct the id.`,
});

/** The fault of a new record whose id another one has. */
export const takenId = (key: string): Fault => ({
  path: 'id',
  problem: `is given twice: ${key}`,
  remedy: 'Give the record another id.',
});

/** The fault of a record that is taken out while others name it. */
export const stillNamed = (count: number): Fault => ({
  path: '',
  problem: `is still named by ${count} other records`,
  remedy: 'Take those out too, or have them name another one.',
});
