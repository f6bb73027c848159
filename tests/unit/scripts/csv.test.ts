import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTable } from '../../../scripts/csv.ts';

const cells = (text: string, columns: readonly string[]): string[][] =>
  readTable(text).map((row) => columns.map((column) => row(column)));

describe('readTable', () => {
  it('reads quoted cells with commas, line ends and quotation marks', () => {
    expect(cells('a,b\n"1,5","say ""x""\nnow"\n', ['a', 'b'])).toEqual([['1,5', 'say "x"\nnow']]);
  });

  it('reads empty cells at both ends, with and without a last line end', () => {
    expect(cells('a,b\n,\n,2\n1,', ['a', 'b'])).toEqual([
      ['', ''],
      ['', '2'],
      ['1', ''],
    ]);
  });

  it('reads a missing column as empty', () => {
    expect(cells('a\n1\n', ['a', 'z'])).toEqual([['1', '']]);
  });

  it.each(['a,b\n1\n', 'a\n1,2\n', 'a\n"x"y\n', 'a\n"open\n'])('refuses %j', (text) => {
    expect(() => readTable(text)).toThrow();
  });

  it('reads back any table that is written with quotation marks', () => {
    const rows = fc.array(fc.tuple(fc.string({ unit: 'grapheme' }), fc.string()), { minLength: 1 });
    fc.assert(
      fc.property(rows, (table) => {
        const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;
        const text = table.map((row) => row.map(quoted).join(',')).join('\r\n');
        expect(cells(`a,b\n${text}`, ['a', 'b'])).toEqual(table);
      }),
    );
  });
});
