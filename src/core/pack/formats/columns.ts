import { type Cell, figure, flag, groups, list, text, translations } from './cells.ts';

/** One column of a table: where the field stands in the record, and how it stands in a cell. */
export interface Column {
  readonly name: string;
  readonly path: readonly string[];
  readonly cell: Cell;
  /** Without this column no row would be a record. */
  readonly needed: boolean;
}

const column = (name: string, path: string, cell: Cell = text): Column => ({
  name,
  path: path.split('.'),
  cell,
  needed: false,
});
const needed = (name: string): Column => ({ ...column(name, name), needed: true });

const NAMES: readonly Column[] = [
  needed('id'),
  needed('name'),
  column('aliases', 'aliases', list),
  column('aliases_i18n', 'translations', translations),
  column('role', 'role'),
  column('distinct', 'distinct', groups),
];

/** The tables of a pack, one for each kind of record; `pack` has a single row for the pack itself. */
export const TABLES = {
  pack: [
    { ...column('version', 'version', figure), needed: true },
    needed('id'),
    needed('title'),
    column('language', 'language'),
    column('as_of', 'asOf'),
  ],
  issues: [needed('id'), needed('title'), column('question', 'question')],
  claims: [
    needed('id'),
    column('issue', 'issue'),
    column('question', 'question'),
    needed('statement'),
    column('speaker', 'speakers', list),
    column('kind', 'kind'),
    column('measure', 'measure'),
    column('unit', 'unit'),
    column('accumulates', 'accumulates', flag),
    column('not_this', 'notThis'),
    column('phrasings', 'cues.phrasings', list),
    column('requires', 'cues.requires', groups),
    column('excludes', 'cues.excludes', list),
  ],
  people: NAMES,
  places: NAMES,
  terms: NAMES,
  outlets: [
    needed('id'),
    needed('name'),
    column('domains', 'domains', list),
    column('country', 'country'),
    column('language', 'language'),
    column('kind', 'kind'),
    column('carries', 'carries', list),
  ],
  reports: [
    needed('claim'),
    needed('outlet'),
    column('url', 'url'),
    column('published', 'published'),
    column('lang', 'language'),
    column('value_low', 'value.low', figure),
    column('value_high', 'value.high', figure),
    column('unit', 'value.unit'),
    column('hedge', 'value.hedge'),
    column('attributed_to', 'speakers', list),
    column('quote', 'quote'),
    column('gist', 'gist'),
    column('stance', 'stance'),
    column('article_id', 'article'),
    column('basis', 'basis'),
    column('carries', 'carries', list),
    column('doubt', 'doubt'),
    column('url_doubt', 'urlDoubt'),
  ],
} as const satisfies Readonly<Record<string, readonly Column[]>>;

export type TableName = keyof typeof TABLES;
export const TABLE_NAMES = Object.keys(TABLES) as TableName[];

/** The column that holds a field of a record, given as a fault names it: `cues.requires[0][1]`, `value`. */
export function columnOf(table: TableName, field: string): Column | undefined {
  const columns: readonly Column[] = TABLES[table];
  const within = (outer: string, inner: string): boolean =>
    inner === outer || inner.startsWith(`${outer}.`) || inner.startsWith(`${outer}[`);
  return columns.find(({ path }) => {
    const own = path.join('.');
    return within(own, field) || within(field, own);
  });
}
