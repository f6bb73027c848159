import type { Table } from 'dexie';
import type { PackRecord, RecordKind, RecordName } from '../core/pack/record-key.ts';
import { getReport, setReport } from './claim-reports.ts';
import { type Placed, rowOf } from './pack-rows.ts';
import type { Database } from './schema.ts';

/** Single records in their tables: reports stand in the rows of their claims, everything else by its id. */

const TABLES = {
  issues: 'issues',
  claims: 'claims',
  people: 'names',
  places: 'names',
  terms: 'names',
  outlets: 'outlets',
  reports: 'claimReports',
} as const satisfies Readonly<Record<RecordKind, string>>;

/** The table that holds the records of a list. */
export const tableOf = (database: Database, list: RecordKind): Table => database.table(TABLES[list]);

/** A row as every table has it. */
interface Row {
  readonly at: number;
  readonly record: PackRecord;
}

const isNamed = (list: RecordKind): boolean => TABLES[list] === 'names';

/** The row of a record; undefined where the reader sees none. */
export function getRow(
  database: Database,
  pack: string,
  { list, key }: RecordName,
): PromiseLike<Row | undefined> {
  if (list === 'reports') return getReport(database, pack, key);
  return tableOf(database, list).get(isNamed(list) ? [pack, list, key] : [pack, key]);
}

/** Puts a record in the place of the one of that name, or takes that one away where there is none to put. */
export async function setRow(
  database: Database,
  pack: string,
  { list, key, at }: Omit<Placed, 'record'>,
  record: PackRecord | null,
): Promise<void> {
  if (list === 'reports') {
    await setReport(database, pack, { key, at }, record && 'claim' in record ? record : null);
  } else if (record !== null) await tableOf(database, list).put(rowOf(pack, { list, key, at, record }));
  else await tableOf(database, list).delete(isNamed(list) ? [pack, list, key] : [pack, key]);
}

/** The tables of a pack's records. */
export const recordTables = (database: Database): Table[] => [
  ...new Set(Object.values(TABLES).map((name) => database.table(name))),
];
