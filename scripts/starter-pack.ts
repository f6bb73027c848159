import type {
  Basis,
  Claim,
  ClaimKind,
  Cues,
  Issue,
  Name,
  Outlet,
  Pack,
  Report,
  Stance,
} from '../src/core/pack/pack.ts';
import { HEDGES, type Hedge, type Quantity } from '../src/core/quantity.ts';
import type { Row } from './csv.ts';

/** The tables of the topic, as rows. */
export type Tables = Readonly<Record<TableName, readonly Row[]>>;
export const TABLE_NAMES = [
  'issues',
  'claims',
  'people',
  'places',
  'terms',
  'outlets',
  'reports',
  'accumulates',
  'carried',
  'doubtful',
  'cues',
  'distinct',
] as const;
export type TableName = (typeof TABLE_NAMES)[number];

/** What the tables do not say of the topic. */
export interface Head {
  readonly id: string;
  readonly title: string;
  readonly language: string;
  /** Ids of the articles that were read in full; all others are known from digests. */
  readonly readInFull: readonly string[];
}

/**
 * The pack that the tables hold. Issues come in their `order`, claims by issue and then as the table has them (the
 * order in which a reader sees them), everything else by id, so that a changed row is one changed line.
 */
export function packFromTables(head: Head, tables: Tables): Pack {
  const issues = [...tables.issues].sort((a, b) => Number(a('order')) - Number(b('order')));
  const issueOrder = issues.map((row) => row('id'));
  const claims = [...tables.claims].sort(
    (a, b) => issueOrder.indexOf(a('issue')) - issueOrder.indexOf(b('issue')),
  );
  const claimOrder = claims.map((row) => row('id'));
  const place = (row: Row): string => String(claimOrder.indexOf(row('claim'))).padStart(9, '0');
  const reports = [...tables.reports].sort(
    by((row) => `${place(row)} ${row('outlet')} ${row('article_id')}`),
  );
  return {
    version: 1,
    id: head.id,
    title: head.title,
    language: head.language,
    asOf: latest(reports.map((row) => row('published'))),
    issues: issues.map(issue),
    claims: claims.map((row) => claim(row, tables)),
    people: names('people', tables),
    places: names('places', tables),
    terms: names('terms', tables),
    outlets: tables.outlets.map(outlet).sort(by(({ id }) => id)),
    reports: reports.map((row) => report(row, head, tables)),
  };
}

const issue = (row: Row): Issue => ({
  id: row('id'),
  title: row('title'),
  ...filled({ question: row('question') }),
});

function claim(row: Row, tables: Tables): Claim {
  const own = (other: Row): boolean => other('claim') === row('id');
  const cueRow = tables.cues.find(own);
  return {
    id: row('id'),
    issue: row('issue'),
    question: row('question'),
    statement: row('statement'),
    // "outlet" says that outlets state the claim in their own words: nobody's in particular.
    speakers: list(row('speaker')).filter((speaker) => speaker !== 'outlet'),
    kind: row('kind') as ClaimKind,
    ...filled({ measure: row('measure'), unit: row('unit') }),
    ...(tables.accumulates.some(own) ? { accumulates: true } : {}),
    ...filled({ notThis: row('not_this') }),
    ...(cueRow ? { cues: cues(cueRow) } : {}),
  };
}

function cues(row: Row): Cues {
  const requires = groups(row('requires'));
  return {
    ...(row('phrasings') ? { phrasings: list(row('phrasings')) } : {}),
    ...(requires.length > 0 ? { requires } : {}),
    ...(row('excludes') ? { excludes: list(row('excludes')) } : {}),
  };
}

function names(kind: 'people' | 'places' | 'terms', tables: Tables): Name[] {
  return tables[kind].map((row) => name(row, tables)).sort(by(({ id }) => id));
}

function name(row: Row, tables: Tables): Name {
  const distinct = tables.distinct.find((other) => other('name') === row('id'));
  const translations: Record<string, string[]> = {};
  for (const entry of list(row('aliases_i18n'))) {
    const colon = entry.indexOf(':');
    const language = entry.slice(0, colon);
    translations[language] = [...(translations[language] ?? []), entry.slice(colon + 1)];
  }
  return {
    id: row('id'),
    name: row('name'),
    ...filled({ role: row('role') }),
    aliases: list(row('aliases')),
    translations,
    ...(distinct ? { distinct: groups(distinct('wordings')) } : {}),
  };
}

function outlet(row: Row): Outlet {
  const languages = list(row('language'));
  return {
    id: row('id'),
    name: row('name'),
    domains: list(row('domains')),
    // An outlet in several languages has none of its own: its reports say theirs.
    ...filled({ country: row('country'), language: languages.length === 1 ? (languages[0] ?? '') : '' }),
    ...filled({ kind: row('kind') }),
    carries: list(row('carries')),
  };
}

function report(row: Row, head: Head, tables: Tables): Report {
  const article = row('article_id');
  const basis: Basis = head.readInFull.includes(article) ? 'full' : 'digest';
  const value = quantity(row);
  return {
    claim: row('claim'),
    outlet: row('outlet'),
    article,
    ...filled({ published: row('published'), language: row('lang') }),
    ...(value ? { value } : {}),
    speakers: list(row('attributed_to')),
    stance: row('stance') as Stance,
    ...filled({ quote: row('quote'), gist: row('gist') }),
    basis,
    carries: carries(row, tables),
    url: row('url'),
    ...filled({
      urlDoubt: doubt(tables, 'address', article),
      doubt: doubt(tables, 'report', article, row('claim')),
    }),
  };
}

function quantity(row: Row): Quantity | null {
  if (row('hedge') === 'none') return null;
  const end = (cell: string): number | null => (cell === '' ? null : Number(cell));
  const hedge = HEDGES.find((known) => known === row('hedge')) as Hedge;
  return { low: end(row('value_low')), high: end(row('value_high')), unit: row('unit'), hedge };
}

/** Whose text an article carries: as noted for the article itself, else its outlet's agency where it has just one. */
function carries(row: Row, tables: Tables): string[] {
  const noted = tables.carried.find((other) => other('article') === row('article_id'));
  if (noted) return list(noted('carries'));
  const agencies = list(tables.outlets.find((other) => other('id') === row('outlet'))?.('carries') ?? '');
  return agencies.length === 1 ? agencies : [];
}

function doubt(tables: Tables, about: 'report' | 'address', article: string, claimId = ''): string {
  const found = tables.doubtful.find(
    (row) => row('about') === about && row('article') === article && row('claim') === claimId,
  );
  return found?.('reason') ?? '';
}

const list = (cell: string, separator = '|'): string[] =>
  cell
    .split(separator)
    .map((item) => item.trim())
    .filter((item) => item !== '');

/** Groups are separated by semicolons, the words in a group by bars. */
const groups = (cell: string): string[][] => list(cell, ';').map((group) => list(group));

/** The fields that are not empty. */
function filled<Key extends string>(fields: Record<Key, string>): Partial<Record<Key, string>> {
  return Object.fromEntries(Object.entries(fields).filter(([, cell]) => cell !== '')) as Partial<
    Record<Key, string>
  >;
}

/** Orders by a key in code-unit order, which is the same on every machine. */
const by =
  <T>(key: (item: T) => string) =>
  (a: T, b: T): number =>
    key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0;

const latest = (dates: readonly string[]): string => [...dates].sort().at(-1) ?? '';
