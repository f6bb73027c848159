/** A row of a table: the cell of every column, by the column's name. A column that the table lacks reads as empty. */
export type Row = (column: string) => string;

/** The rows of a table in RFC 4180 CSV whose first line names the columns. Throws on a row of another length. */
export function readTable(text: string): Row[] {
  const [header = [], ...records] = records4180(text);
  return records.map((cells, index) => {
    if (cells.length !== header.length) {
      throw new Error(`row ${index + 2} has ${cells.length} cells, the header has ${header.length}`);
    }
    const row = new Map(header.map((column, at) => [column, cells[at] ?? '']));
    return (column) => row.get(column) ?? '';
  });
}

/** A cell with what ended it: a comma, a line end, or the end of the text. */
const CELL = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/y;

function records4180(text: string): string[][] {
  const records: string[][] = [];
  let record: string[] = [];
  CELL.lastIndex = 0;
  while (CELL.lastIndex < text.length) {
    const at = CELL.lastIndex;
    const cell = CELL.exec(text);
    if (cell === null) throw new Error(`a quotation mark is out of place near character ${at}`);
    record.push(cell[1]?.replaceAll('""', '"') ?? cell[2] ?? '');
    if (cell[3] === ',' && CELL.lastIndex < text.length) continue;
    if (cell[3] === ',') record.push('');
    records.push(record);
    record = [];
  }
  return records;
}
