import { describe, expect, it } from 'vitest';
import { TABLES, type TableName } from '../../../../src/core/pack/formats/columns.ts';
import { readCsv } from '../../../../src/core/pack/formats/csv.ts';
import { fromTables } from '../../../../src/core/pack/formats/from-tables.ts';
import { toTables } from '../../../../src/core/pack/formats/to-tables.ts';
import { parsePack } from '../../../../src/core/pack/parse-pack.ts';
import { claim, cues } from '../../../../src/core/pack/records/claim.ts';
import { issue } from '../../../../src/core/pack/records/issue.ts';
import { name } from '../../../../src/core/pack/records/name.ts';
import { outlet } from '../../../../src/core/pack/records/outlet.ts';
import { quantity } from '../../../../src/core/pack/records/quantity.ts';
import { report } from '../../../../src/core/pack/records/report.ts';

const PACK = 'version,id,title\n1,ferry,The ferry\n';
const CLAIMS = 'id,statement\nrescued,A total of 189 people were rescued.\n';
const OUTLETS = 'id,name\nledger,Morning Ledger\n';

const read = (tables: Readonly<Record<string, string>>) =>
  fromTables({ pack: PACK, claims: CLAIMS, outlets: OUTLETS, ...tables });

/** The cell of the first row in a column. */
function cell(text: string, column: string): string | undefined {
  const table = readCsv(text);
  return table.ok ? table.table.rows[0]?.cells[table.table.columns.indexOf(column)] : undefined;
}

describe('the columns', () => {
  it.each([
    ['issues', issue.keys],
    ['claims', claim.keys.filter((key) => key !== 'cues').concat(cues.keys.map((key) => `cues.${key}`))],
    ['people', name.keys],
    ['places', name.keys],
    ['terms', name.keys],
    ['outlets', outlet.keys],
    [
      'reports',
      report.keys.filter((key) => key !== 'value').concat(quantity.keys.map((key) => `value.${key}`)),
    ],
  ] as const)('of %s hold every field that a pack knows', (table: TableName, fields) => {
    expect(TABLES[table].map(({ path }) => path.join('.')).sort()).toEqual([...fields].sort());
  });
});

describe('fromTables', () => {
  it('reads a pack from the tables that are there', () => {
    const parsed = parsePack({
      version: 1,
      id: 'ferry',
      title: 'The ferry',
      claims: [{ id: 'rescued', statement: 'A total of 189 people were rescued.' }],
      outlets: [{ id: 'ledger', name: 'Morning Ledger' }],
    });
    expect(read({})).toEqual({ ...parsed, losses: [] });
  });

  it('reads lists, groups, languages and figures as people write them', () => {
    const imported = read({
      claims: 'id,statement,accumulates,requires\nrescued,Rescued.,TRUE, close | near ; ever|never;\n',
      people:
        'id,name,aliases,aliases_i18n\namory,Lise Amory,Amory | the minister~,uk:Аморі|fr:Amory|uk:міністерка~\n',
      reports: 'claim,outlet,value_low,value_high,unit,hedge\nrescued,ledger,-1.5,1e3,people,exact\n',
    });
    expect(imported.ok && imported.pack).toMatchObject({
      claims: [
        {
          accumulates: true,
          cues: {
            requires: [
              ['close', 'near'],
              ['ever', 'never'],
            ],
          },
        },
      ],
      people: [
        {
          aliases: ['Amory', 'the minister~'],
          translations: { uk: ['Аморі', 'міністерка~'], fr: ['Amory'] },
        },
      ],
      reports: [{ value: { low: -1.5, high: 1000, unit: 'people', hedge: 'exact' } }],
    });
  });

  it('counts tables and columns that mean nothing to it', () => {
    const claims = 'id,statement,seed,note\nrescued,Rescued.,003,x\n';
    expect(read({ claims, doubtful: 'a,b\n', constructor: '' })).toMatchObject({
      ok: true,
      losses: [
        { what: 'unknown-tables', count: 2 },
        { what: 'unknown-columns', count: 2 },
      ],
    });
  });

  it.each([
    [
      'a claim without statement',
      { claims: 'id,statement\na,A.\n\nb,\n' },
      'claims.csv, row 4, column statement',
      /missing/,
    ],
    [
      'an unknown word',
      { claims: 'id,statement,kind\na,A.,rumour\n' },
      'claims.csv, row 2, column kind',
      /known words/,
    ],
    [
      'a number in words',
      { reports: 'claim,outlet,value_low,unit,hedge\nrescued,ledger,"1,5",people,over\n' },
      'reports.csv, row 2, column value_low',
      /text/,
    ],
    [
      'a figure whose ends do not fit',
      { reports: 'claim,outlet,value_low,unit,hedge\nrescued,ledger,5,people,exact\n' },
      'reports.csv, row 2, column value_low',
      /ends/,
    ],
    [
      'an unknown claim',
      { reports: 'claim,outlet\nlost,ledger\n' },
      'reports.csv, row 2, column claim',
      /not among the claims/,
    ],
    [
      'a person who is not listed',
      { claims: 'id,statement,speaker\na,A.,amory|quill\n' },
      'claims.csv, row 2, column speaker',
      /amory/,
    ],
    [
      'a spelling without language',
      { terms: 'id,name,aliases_i18n\na,A,Bugklappe\n' },
      'terms.csv, row 2, column aliases_i18n',
      /./,
    ],
    [
      'a flag that is none',
      { claims: 'id,statement,accumulates\na,A.,maybe\n' },
      'claims.csv, row 2, column accumulates',
      /text/,
    ],
    [
      'a host that is none',
      { outlets: 'id,name,domains\nledger,L,a.example|https://b.example\n' },
      'outlets.csv, row 2, column domains',
      /host/,
    ],
    [
      'a day that is none',
      { pack: 'version,id,title,as_of\n1,a,A,2025-02-30\n' },
      'pack.csv, row 2, column as_of',
      /calendar/,
    ],
    [
      'a pack from the future',
      { pack: 'version,id,title\n2,a,A\n' },
      'pack.csv, row 2, column version',
      /newer/,
    ],
    ['a missing column', { claims: 'id,text\na,A.\n' }, 'claims.csv, row 1', /no column statement/],
    ['a torn table', { issues: 'id,title\na,"A\n' }, 'issues.csv, row 2', /out of place/],
    ['two packs', { pack: 'version,id,title\n1,a,A\n1,b,B\n' }, 'pack.csv', /has 2 rows/],
  ] as const)('names the place of %s', (_, tables, path, problem) => {
    const refused = read(tables);
    expect(refused).toMatchObject({ ok: false, faults: expect.anything() });
    expect(refused.ok || refused.faults[0]).toMatchObject({ path, problem: expect.stringMatching(problem) });
  });

  it('names a table that is missing', () => {
    expect(fromTables({ pack: PACK })).toMatchObject({ ok: false, faults: [{ path: 'claims.csv' }] });
  });

  it.each([
    [
      'numbers',
      { reports: 'claim,outlet,value_low,unit,hedge\nrescued,ledger,"1,5",people,over\n' },
      /point for decimals/,
    ],
    ['languages', { terms: 'id,name,aliases_i18n\na,A,Bugklappe\n' }, /uk:Київ/],
  ] as const)('advises on %s in the words of a table', (_, tables, remedy) => {
    const refused = read(tables);
    expect(refused.ok || refused.faults[0]?.remedy).toMatch(remedy);
  });

  it('is not led into the prototype of objects', () => {
    const refused = read({ people: 'id,name,aliases_i18n\na,A,__proto__:x\n' });
    expect(refused).toMatchObject({
      ok: false,
      faults: [{ path: 'people.csv, row 2, column aliases_i18n' }],
    });
    expect(({} as { x?: unknown }).x).toBeUndefined();
  });
});

describe('toTables', () => {
  const withTitle = (title: string) => {
    const parsed = parsePack({ version: 1, id: 'a', title, claims: [{ id: '-x', statement: 'S.' }] });
    if (!parsed.ok) throw new Error('not a pack');
    return parsed.pack;
  };

  it.each(['=cmd|"/c calc"!A1', '+1', '-2+3', '@SUM(A1)', ' =1', '\t=1', "'=1", "''+1", '＝1'])(
    'writes %j so that no spreadsheet runs it, and reads it back',
    (title) => {
      const { tables } = toTables(withTitle(title));
      expect(cell(tables.pack, 'title')).toBe(`'${title}`);
      expect(cell(tables.claims, 'id')).toBe("'-x");
      expect(fromTables(tables)).toMatchObject({ ok: true, pack: { title, claims: [{ id: '-x' }] } });
    },
  );

  it.each(["it's", "'quoted'", 'a=b', '5 - 3'])('leaves %j as it is', (title) => {
    expect(cell(toTables(withTitle(title)).tables.pack, 'title')).toBe(title);
  });

  it('leaves the minus of a figure bare', () => {
    const imported = read({ reports: 'claim,outlet,value_low,unit,hedge\nrescued,ledger,-5,degrees,over\n' });
    expect(imported.ok && cell(toTables(imported.pack).tables.reports, 'value_low')).toBe('-5');
  });

  it('counts fields that no table holds, wherever they are', () => {
    const parsed = parsePack({
      version: 1,
      id: 'a',
      title: 'A',
      later: 1,
      claims: [{ id: 'c', statement: 'C.', later: 1, cues: { later: 1 } }],
      outlets: [{ id: 'o', name: 'O' }],
      reports: [
        { claim: 'c', outlet: 'o', x: 1, value: { low: 1, high: 1, unit: 'x', hedge: 'exact', y: 1 } },
      ],
    });
    expect(parsed.ok && toTables(parsed.pack).losses).toEqual([{ what: 'unknown-fields', count: 5 }]);
  });
});
