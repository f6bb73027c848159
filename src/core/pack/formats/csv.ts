import { PACK_LIMITS } from '../limits.ts';
import type { Fault } from '../reading.ts';

/** A table: the names of its columns, and its rows. */
export interface CsvTable {
  readonly columns: readonly string[];
  readonly rows: readonly CsvRow[];
}

/** A row with one cell for every column. `number` is what a spreadsheet calls it: the header is row 1. */
export interface CsvRow {
  readonly number: number;
  readonly cells: readonly string[];
}

export type ReadCsv =
  | { readonly ok: true; readonly table: CsvTable }
  | { readonly ok: false; readonly fault: Fault };

/**
 * The table in a text as RFC 4180 writes it: commas, quotation marks around cells that need them, a header first. Line
 * ends may be LF or CRLF, a byte order mark is passed over, and so are empty lines.
 */
export function readCsv(text: string): ReadCsv {
  if (text.length > PACK_LIMITS.fileLength) return refused(1, TOO_LONG);
  const records: string[][] = [];
  let at = text.startsWith('\uFEFF') ? 1 : 0;
  while (at < text.length) {
    const record = recordAt(text, at);
    if (record === undefined) return refused(records.length + 1, MISPLACED);
    records.push(record.cells);
    at = record.next;
  }
  const [header = [], ...rest] = records;
  const columns = header.map((column) => column.trim());
  const headerProblem = problemOfHeader(columns);
  if (headerProblem) return refused(1, headerProblem);
  const rows = rest
    .map((cells, index): CsvRow => ({ number: index + 2, cells }))
    .filter(({ cells }) => cells.length > 1 || columns.length === 1 || cells[0] !== '');
  const uneven = rows.find(({ cells }) => cells.length !== columns.length);
  if (uneven === undefined) return { ok: true, table: { columns, rows } };
  return refused(uneven.number, {
    problem: `has ${uneven.cells.length} cells, the header has ${columns.length}`,
    remedy: 'Give every row one cell for each column; put cells with commas into quotation marks.',
  });
}

type Problem = Omit<Fault, 'path'>;

const TOO_LONG: Problem = {
  problem: `begins a table of more than ${PACK_LIMITS.fileLength} characters`,
  remedy: 'Split the pack into smaller ones.',
};

const MISPLACED: Problem = {
  problem: 'has a quotation mark or a line end out of place',
  remedy: 'Put the whole cell into quotation marks, and double those inside it.',
};

const refused = (row: number, problem: Problem): ReadCsv => ({
  ok: false,
  fault: { path: `row ${row}`, ...problem },
});

function problemOfHeader(columns: readonly string[]): Problem | undefined {
  if (columns.length === 1 && /[;\t]/.test(columns[0] ?? '')) {
    return {
      problem: 'separates its columns by something else than commas',
      remedy: 'Save it with commas between columns.',
    };
  }
  const twice = columns.find((column, index) => column !== '' && columns.indexOf(column) !== index);
  if (twice === undefined) return undefined;
  return { problem: `names the column ${twice} twice`, remedy: 'Take one of them out.' };
}

/** The cells of the record that begins at `at`, and where the next one begins. */
function recordAt(text: string, at: number): { cells: string[]; next: number } | undefined {
  const cells: string[] = [];
  for (let from = at; ; from += 1) {
    const found = cellAt(text, from);
    if (found === undefined) return undefined;
    cells.push(found.cell);
    from = found.end;
    if (text[from] === ',') continue;
    if (from === text.length) return { cells, next: from };
    if (text[from] === '\n') return { cells, next: from + 1 };
    return text.startsWith('\r\n', from) ? { cells, next: from + 2 } : undefined;
  }
}

const PLAIN_CELL = /[^",\r\n]*/y;

/** The cell that begins at `at` and where it ends. Steps from mark to mark: no length of a cell exhausts the stack. */
function cellAt(text: string, at: number): { cell: string; end: number } | undefined {
  if (text[at] !== '"') {
    PLAIN_CELL.lastIndex = at;
    const cell = PLAIN_CELL.exec(text)?.[0] ?? '';
    return { cell, end: at + cell.length };
  }
  let cell = '';
  for (let from = at + 1; ; ) {
    const mark = text.indexOf('"', from);
    if (mark < 0) return undefined;
    cell += text.slice(from, mark);
    if (text[mark + 1] !== '"') return { cell, end: mark + 1 };
    cell += '"';
    from = mark + 2;
  }
}

/** Begins with a byte order mark: without it spreadsheets take UTF-8 for an old code page and spoil every accent. */
const FOR_SPREADSHEETS = '\uFEFF';

/** The text of a table whose first record is its header. */
export function writeCsv(records: readonly (readonly string[])[]): string {
  return FOR_SPREADSHEETS + records.map((cells) => `${cells.map(written).join(',')}\n`).join('');
}

const written = (cell: string): string =>
  /[",\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
