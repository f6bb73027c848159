import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCsv, writeCsv } from '../../../../src/core/pack/formats/csv.ts';
import { PACK_LIMITS } from '../../../../src/core/pack/limits.ts';

/** All records of a text, the header first. */
function records(text: string): (readonly string[])[] {
  const read = readCsv(text);
  if (!read.ok) throw new Error(`${read.fault.path} ${read.fault.problem}`);
  return [read.table.columns, ...read.table.rows.map(({ cells }) => cells)];
}

describe('readCsv', () => {
  it.each([
    [
      'commas, line ends and marks in quotation marks',
      'a,b\n"1,5","say ""x""\nnow"\n',
      ['1,5', 'say "x"\nnow'],
    ],
    ['empty cells', 'a,b\n,\n', ['', '']],
    ['an empty cell at the end of the file', 'a,b\n1,', ['1', '']],
    ['a last row without line end', 'a,b\n1,2', ['1', '2']],
    ['CRLF', 'a,b\r\n1,2\r\n', ['1', '2']],
    ['a byte order mark', '\uFEFFa,b\n1,2\n', ['1', '2']],
    ['a quoted header and spaces around its names', '"a", b \n1,2\n', ['1', '2']],
    ['spaces as part of a cell', 'a,b\n 1,"2 "\n', [' 1', '2 ']],
  ])('reads %s', (_, text, row) => {
    expect(records(text)).toEqual([['a', 'b'], row]);
  });

  it('passes over empty lines and counts rows as a spreadsheet does', () => {
    const read = readCsv('a,b\n\n"1\n1",2\n\n3,4\n\n');
    expect(read.ok && read.table.rows).toEqual([
      { number: 3, cells: ['1\n1', '2'] },
      { number: 5, cells: ['3', '4'] },
    ]);
  });

  it.each([
    ['a,b\n1\n', 'row 2', /has 1 cells, the header has 2/],
    ['a\n\n1,2\n', 'row 3', /has 2 cells/],
    ['a\n"x"y\n', 'row 2', /out of place/],
    ['a\nx"y"\n', 'row 2', /out of place/],
    ['a,b\n1,2\n3,"open\n', 'row 3', /out of place/],
    ['a\n1\r2\n', 'row 2', /out of place/],
    ['id;title\n1;2\n', 'row 1', /something else than commas/],
    ['a,b,a\n1,2,3\n', 'row 1', /column a twice/],
  ])('refuses %j at %s', (text, path, problem) => {
    expect(readCsv(text)).toMatchObject({
      ok: false,
      fault: { path, problem: expect.stringMatching(problem) },
    });
  });

  it('refuses a table longer than any pack', () => {
    expect(readCsv(`a\n${'x'.repeat(PACK_LIMITS.fileLength)}`)).toMatchObject({ ok: false });
  });

  it('reads a cell of very many quotation marks', () => {
    const cell = '"'.repeat(200_000);
    expect(records(writeCsv([['a'], [cell]]))).toEqual([['a'], [cell]]);
  });
});

describe('writeCsv', () => {
  it('writes what spreadsheets read: a byte order mark, quotation marks where they are needed', () => {
    expect(
      writeCsv([
        ['a', 'b'],
        ['1,5', 'x "y"'],
        [' ', 'plain'],
      ]),
    ).toBe('\uFEFFa,b\n"1,5","x ""y"""\n" ",plain\n');
  });

  it('gives back any table', () => {
    const row = fc.tuple(
      fc.string({ unit: 'grapheme' }),
      fc.string({ unit: fc.constantFrom(...'",\r\n \tx') }),
    );
    fc.assert(
      fc.property(fc.array(row), (rows) => {
        expect(records(writeCsv([['a', 'b'], ...rows]))).toEqual([['a', 'b'], ...rows]);
      }),
    );
  });
});
