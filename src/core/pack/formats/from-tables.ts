import type { Fault } from '../reading.ts';
import { type Column, columnOf, TABLE_NAMES, TABLES, type TableName } from './columns.ts';
import { type CsvRow, type CsvTable, readCsv } from './csv.ts';
import { admit, type Imported, refused } from './imported.ts';
import { LossCount } from './losses.ts';

/**
 * The pack that tables of CSV hold, by name; only `pack` and `claims` must be there. Faults tell the table, the row as a
 * spreadsheet counts it, and the column.
 */
export function fromTables(tables: Readonly<Record<string, string>>): Imported {
  const read = TABLE_NAMES.map((name) => readTable(name, tables[name]));
  const faults = read.flatMap((table) => table.faults);
  if (faults.length > 0) return refused(faults);
  const losses = new LossCount();
  losses.add('unknown-tables', Object.keys(tables).filter((name) => !Object.hasOwn(TABLES, name)).length);
  losses.add(
    'unknown-columns',
    read.reduce((sum, { strange }) => sum + strange, 0),
  );
  const byName = new Map(read.map((table) => [table.name, table]));
  const [head, ...lists] = read;
  const candidate = {
    ...head?.records[0],
    ...Object.fromEntries(lists.map(({ name, records }) => [name, records])),
  };
  const imported = admit(
    candidate,
    losses,
    ({ kind, index, field }) => place(kind as TableName, byName.get(kind as TableName)?.rows[index], field),
    (field) => place('pack', head?.rows[0], field),
  );
  return imported.ok ? imported : refused(imported.faults.map(withRemedyOfCell));
}

interface Table {
  readonly name: TableName;
  readonly records: readonly Record<string, unknown>[];
  readonly rows: readonly CsvRow[];
  /** How many columns no field stands for. */
  readonly strange: number;
  readonly faults: readonly Fault[];
}

const NEEDED: readonly TableName[] = ['pack', 'claims'];

function readTable(name: TableName, text: string | undefined): Table {
  const empty = { name, records: [], rows: [], strange: 0, faults: [] };
  if (text === undefined) {
    if (!NEEDED.includes(name)) return empty;
    return { ...empty, faults: [{ path: `${name}.csv`, problem: 'is missing', remedy: 'Add this table.' }] };
  }
  const read = readCsv(text);
  if (!read.ok) return { ...empty, faults: [{ ...read.fault, path: `${name}.csv, ${read.fault.path}` }] };
  const columns: readonly Column[] = TABLES[name];
  // Spreadsheets leave rows of empty cells behind.
  const rows = read.table.rows.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  const table = { ...read.table, rows };
  return {
    name,
    records: rows.map(({ cells }) => recordOf(cells, table, columns)),
    rows,
    strange: table.columns.filter((known) => !columns.some((column) => column.name === known)).length,
    faults: [...missingColumns(name, table), ...(name === 'pack' ? notOneRow(table) : [])],
  };
}

const missingColumns = (name: TableName, table: CsvTable): Fault[] =>
  TABLES[name]
    .filter((column) => column.needed && !table.columns.includes(column.name))
    .map((column) => ({
      path: `${name}.csv, row 1`,
      problem: `has no column ${column.name}`,
      remedy: 'Name every column in the first row.',
    }));

const notOneRow = ({ rows }: CsvTable): Fault[] =>
  rows.length === 1
    ? []
    : [{ path: 'pack.csv', problem: `has ${rows.length} rows`, remedy: 'Describe one pack in one row.' }];

/** The record of a row; its empty cells are fields that are left out. */
function recordOf(
  cells: readonly string[],
  table: CsvTable,
  columns: readonly Column[],
): Record<string, unknown> {
  const record: Record<string, unknown> = {};
  for (const { name, path, cell } of columns) {
    const written = cells[table.columns.indexOf(name)] ?? '';
    if (written.trim() === '') continue;
    const [field = '', inner] = path;
    if (inner === undefined) record[field] = cell.read(written);
    else record[field] = { ...(record[field] as object | undefined), [inner]: cell.read(written) };
  }
  return record;
}

function place(table: TableName, row: CsvRow | undefined, field: string): string {
  const column = columnOf(table, field);
  const where = `${table}.csv${row ? `, row ${row.number}` : ''}`;
  return column ? `${where}, column ${column.name}` : where;
}

const IN_COLUMN = /^(\w+)\.csv, row \d+, column (\w+)$/;

/** The pack's advice on numbers and languages speaks of JSON; a cell has its own. */
function withRemedyOfCell(fault: Fault): Fault {
  const [, table = '', name = ''] = IN_COLUMN.exec(fault.path) ?? [];
  const columns: readonly Column[] = TABLES[table as TableName] ?? [];
  const remedy = columns.find((column) => column.name === name)?.cell.remedy;
  return remedy === undefined ? fault : { ...fault, remedy };
}
