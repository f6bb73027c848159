import type { Pack } from '../core/pack/pack.ts';
import { nameText, type PackRecord, RECORD_KINDS, type RecordKind } from '../core/pack/record-key.ts';
import { claimReportsRows, reportsIn } from './claim-reports-row.ts';
import { fieldsOf, type Placed, placedRecords, rowOf } from './pack-rows.ts';
import { readEditRows } from './read-edits.ts';
import { recordTables, tableOf } from './record-rows.ts';
import { Refusal } from './refusal.ts';
import { type Database, type EditRow, type PackRow, rowsOf } from './schema.ts';

/** What is published of a pack, and the reader's own edits above it. */
export interface WholePack {
  readonly published: Pack;
  /** In the order of their places. */
  readonly edits: readonly EditRow[];
  readonly row: PackRow;
}

/** How writing goes on, and how it is ended. `progress` is told how many of all records are written. */
export interface Writing {
  readonly signal?: AbortSignal;
  readonly progress?: (done: number, all: number) => void;
}

/** Rows that are written at a time: few enough to hear an abort soon, enough that the database is kept busy. */
const CHUNK = 2_000;

/** The pack with its layers apart; null where there is none. */
export async function readWhole(database: Database, id: string): Promise<WholePack | null> {
  const row = await database.packs.get(id);
  if (row === undefined) return null;
  const edits = await readEditRows(database, id);
  const edited = new Set(edits.map(nameText));
  const shown = (await readPlaced(database, id)).filter((placed) => !edited.has(nameText(placed)));
  const original = edits.flatMap(({ published, ...edit }) =>
    published === null ? [] : [{ ...edit, record: published }],
  );
  return { published: packOf(row, [...shown, ...original]), edits, row };
}

/** All records that the reader sees, of all lists. One table after another: a transaction hears of nothing else. */
async function readPlaced(database: Database, id: string): Promise<Placed[]> {
  const placed: Placed[] = [];
  for (const [name, list] of Object.entries(LIST_OF_TABLE)) {
    const rows: PlacedRow[] = await rowsOf(database.table<PlacedRow>(name), id).toArray();
    for (const { at, record, ...row } of rows) {
      placed.push({ list: row.list ?? list, key: row.id, at, record });
    }
  }
  const reports = reportsIn(await rowsOf(database.claimReports, id).toArray());
  return [...placed, ...reports.map((report) => ({ list: 'reports' as const, ...report }))];
}

interface PlacedRow {
  readonly list?: RecordKind;
  readonly id: string;
  readonly at: number;
  readonly record: PackRecord;
}

/** The list of a table's rows, where the rows themselves do not say it. */
const LIST_OF_TABLE = {
  issues: 'issues',
  claims: 'claims',
  names: 'people',
  outlets: 'outlets',
} as const satisfies Readonly<Record<string, RecordKind>>;

function packOf({ fields }: PackRow, placed: Placed[]): Pack {
  const inOrder = placed.sort((a, b) => a.at - b.at);
  const lists = RECORD_KINDS.map((kind) => [
    kind,
    inOrder.filter(({ list }) => list === kind).map(({ record }) => record),
  ]);
  return { ...fields, ...Object.fromEntries(lists) };
}

/** Puts a pack with its own edits in the place of what is there, records in chunks. Refused as aborted when told to end. */
export async function writeWhole(
  database: Database,
  { published, edits, base }: { published: Pack; edits: readonly EditRow[]; base: number },
  revision: number,
  { signal, progress }: Writing = {},
): Promise<PackRow> {
  const { id } = published;
  await deleteWhole(database, id);
  const placed = placedRecords(published, edits);
  const pack: PackRow = { id, revision, base, counts: countsOf(placed), fields: fieldsOf(published) };
  await database.packs.add(pack);
  await database.edits.bulkAdd([...edits]);
  let done = 0;
  for (const list of RECORD_KINDS) {
    const records = placed.filter((record) => record.list === list);
    const rows = rowsFor(id, list, records);
    for (let from = 0; from < rows.length; from += CHUNK) {
      if (signal?.aborted) throw new Refusal({ state: 'aborted' } as const);
      await tableOf(database, list).bulkAdd(rows.slice(from, from + CHUNK));
      progress?.(
        done + Math.round((Math.min(from + CHUNK, rows.length) / rows.length) * records.length),
        placed.length,
      );
    }
    done += records.length;
  }
  return pack;
}

/** The rows that hold records of a list: reports stand together by claim, every other record has one of its own. */
function rowsFor(pack: string, list: RecordKind, records: readonly Placed[]): object[] {
  if (list !== 'reports') return records.map((record) => rowOf(pack, record));
  const reports = records.flatMap(({ key, at, record }) => ('claim' in record ? [{ key, at, record }] : []));
  return claimReportsRows(pack, reports);
}

function countsOf(placed: readonly Placed[]): PackRow['counts'] {
  const counts = Object.fromEntries(RECORD_KINDS.map((list) => [list, 0])) as Record<RecordKind, number>;
  for (const { list } of placed) counts[list] += 1;
  return counts;
}

/** Takes away all that is kept of a pack, except what the journal needs to bring it back. */
export async function deleteWhole(database: Database, id: string): Promise<void> {
  await database.packs.delete(id);
  for (const table of [...recordTables(database), database.edits]) await rowsOf(table, id).delete();
}

/** A revision that was never given before. */
export async function nextRevision(database: Database, pack: string): Promise<number> {
  await database.revisions.where('pack').equals(pack).delete();
  return await database.revisions.add({ pack });
}
