import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Row, readTable } from '../../../scripts/csv.ts';
import { starterPackText } from '../../../scripts/make-starter-pack.ts';
import { formatPack } from '../../../src/core/pack/format-pack.ts';
import type { Pack } from '../../../src/core/pack/pack.ts';
import { parsePackText } from '../../../src/core/pack/parse-pack.ts';

const packs = new URL('../../../packs/', import.meta.url);
const tables = new URL('sources/mar-a-lago-talks/', packs);
const committed = readFileSync(new URL('mar-a-lago-talks.json', packs), 'utf8');
const table = (name: string): Row[] => readTable(readFileSync(new URL(`${name}.csv`, tables), 'utf8'));
const column = (name: string, key: string): string[] => table(name).map((row) => row(key));

describe('the starter pack', () => {
  let pack: Pack;
  beforeAll(() => {
    const parsed = parsePackText(committed);
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults, null, 2));
    pack = parsed.pack;
  });

  it('is what the script makes of its tables', () => {
    expect(committed).toBe(starterPackText(tables));
  });

  it('reads and writes to the same text', () => {
    expect(formatPack(pack)).toBe(committed);
  });

  it('holds every row of the tables', () => {
    expect([pack.issues.length, pack.claims.length, pack.outlets.length, pack.reports.length]).toEqual([
      10, 70, 72, 375,
    ]);
    for (const kind of ['issues', 'claims', 'outlets', 'people', 'places', 'terms'] as const) {
      expect(pack[kind].map(({ id }) => id).sort()).toEqual(column(kind, 'id').sort());
    }
  });

  it('keeps every value, quotation, gist and address', () => {
    const rows = table('reports').map((row) =>
      [
        row('claim'),
        row('article_id'),
        row('value_low'),
        row('value_high'),
        row('hedge') === 'none' ? '' : row('unit'),
        row('quote'),
        row('gist'),
        row('url'),
      ].join(' · '),
    );
    const reports = pack.reports.map(({ claim, article, value, quote, gist, url }) =>
      [claim, article, value?.low, value?.high, value?.unit, quote, gist, url]
        .map((cell) => cell ?? '')
        .join(' · '),
    );
    expect(reports.sort()).toEqual(rows.sort());
  });

  it('keeps every alias of every language', () => {
    for (const kind of ['people', 'places', 'terms'] as const) {
      const translations = pack[kind].map(({ translations: by }) =>
        Object.entries(by)
          .flatMap(([language, aliases]) => aliases.map((alias) => `${language}:${alias}`))
          .sort(),
      );
      const cells = table(kind).sort((a, b) => (a('id') < b('id') ? -1 : 1));
      expect(translations).toEqual(cells.map((row) => row('aliases_i18n').split('|').filter(Boolean).sort()));
    }
  });

  it('gives issues in their order, claims by issue, everything else by id', () => {
    expect(pack.issues.map(({ id }) => id)).toEqual(column('issues', 'id'));
    const issueOf = pack.claims.map(({ issue }) => pack.issues.findIndex(({ id }) => id === issue));
    expect(issueOf).toEqual([...issueOf].sort((a, b) => a - b));
    for (const kind of ['outlets', 'people', 'places', 'terms'] as const) {
      const ids = pack[kind].map(({ id }) => id);
      expect(ids).toEqual([...ids].sort());
    }
  });

  it('dates from its latest report', () => {
    expect(pack.asOf).toBe('2026-01-07');
  });

  it('marks every report and address that the table of doubts names, and no other', () => {
    const named = table('doubtful').map((row) =>
      [row('about'), row('claim'), row('article'), row('reason')].join(' '),
    );
    const doubts = pack.reports.flatMap((report) => [
      ...(report.doubt ? [`report ${report.claim} ${report.article} ${report.doubt}`] : []),
      ...(report.urlDoubt ? [`address  ${report.article} ${report.urlDoubt}`] : []),
    ]);
    expect([...new Set(doubts)].sort()).toEqual(named.sort());
  });

  it('names nothing in its small tables that it does not hold', () => {
    const claims = column('claims', 'id');
    const names = [...column('people', 'id'), ...column('places', 'id'), ...column('terms', 'id')];
    const articles = column('reports', 'article_id');
    expect(column('accumulates', 'claim').filter((id) => !claims.includes(id))).toEqual([]);
    expect(column('cues', 'claim').filter((id) => !claims.includes(id))).toEqual([]);
    expect(column('distinct', 'name').filter((id) => !names.includes(id))).toEqual([]);
    expect(column('carried', 'article').filter((id) => !articles.includes(id))).toEqual([]);
  });

  it('takes cues, wordings and growing counts from their tables', () => {
    const ids = (records: readonly { readonly id: string }[]): string[] => records.map(({ id }) => id).sort();
    expect(ids(pack.claims.filter(({ accumulates }) => accumulates))).toEqual(
      column('accumulates', 'claim').sort(),
    );
    expect(ids(pack.claims.filter(({ cues }) => cues))).toEqual(column('cues', 'claim').sort());
    expect(ids(pack.terms.filter(({ distinct }) => distinct))).toEqual(column('distinct', 'name').sort());
    expect(
      pack.terms.find(({ id }) => id === 'free-economic-zone')?.distinct?.map((wording) => wording[0]),
    ).toEqual(['free trade zone', 'free economic zone']);
  });

  it('says of each report whether the article was read in full', () => {
    const full = new Set(pack.reports.filter(({ basis }) => basis === 'full').map(({ article }) => article));
    expect([...full].sort()).toEqual(['seed-000', 'seed-003']);
    expect(pack.reports.filter(({ basis, quote }) => quote !== undefined && basis !== 'full')).toEqual([]);
  });

  it('names the agency where the outlet carries one, or the article is known to carry several', () => {
    const carried = (article: string) => pack.reports.find((report) => report.article === article)?.carries;
    expect(carried('pos-064')).toEqual(['AP']);
    expect(carried('pos-050')).toEqual(['AAP', 'Reuters']);
    // Newser draws on three newspapers; which one stands behind this article is not known.
    expect(carried('pos-015')).toEqual([]);
  });
});
