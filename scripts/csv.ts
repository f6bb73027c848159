import { readCsv } from '../src/core/pack/formats/csv.ts';

/** A row of a table: the cell of every column, by the column's name. A column that the table lacks reads as empty. */
export type Row = (column: string) => string;

/** The rows of a table in CSV whose first line names the columns. Throws where the table cannot be read. */
export function readTable(text: string): Row[] {
  const read = readCsv(text);
  if (!read.ok) throw new Error(`${read.fault.path} ${read.fault.problem}`);
  const { columns, rows } = read.table;
  return rows.map(({ cells }) => {
    const row = new Map(columns.map((column, at) => [column, cells[at] ?? '']));
    return (column) => row.get(column) ?? '';
  });
}
