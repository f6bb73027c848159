import { BASES, CLAIM_KINDS, type Pack, STANCES } from '../src/core/pack/pack.ts';
import type { RecordKind } from '../src/core/pack/record-key.ts';
import { HEDGES } from '../src/core/quantity.ts';
import { stanceText } from '../src/ui/relation-text.ts';
import type { MessageKey, Translate } from '../src/ui/strings.ts';
import type { Listed } from './listed-text.ts';

/** One of several values, with its name. */
export interface Option {
  readonly value: string;
  readonly name: string;
}

/** How a field of a record is filled in. */
export interface RecordField {
  /** Where it stands in the record, as faults name it. */
  readonly path: string;
  readonly label: MessageKey;
  /** `people`: ids of people; what is listed has one entry to a line. */
  readonly kind: 'line' | 'text' | 'number' | 'flag' | 'choice' | 'people' | Listed;
  readonly required?: true;
  /** How to write it: shown beside the field, and again where it is at fault. */
  readonly hint?: MessageKey;
  /** The values of a choice; an empty one stands for none. */
  readonly options?: (pack: Pack, t: Translate) => readonly Option[];
  /** Whether it is out of sight until the reader asks for more. */
  readonly more?: true;
}

const NONE: Option = { value: '', name: '—' };
const named = <T extends string>(values: readonly T[], name: (value: T) => string): Option[] =>
  values.map((value) => ({ value, name: name(value) }));

const KINDS = {
  figure: 'kindFigure',
  position: 'kindPosition',
  event: 'kindEvent',
  assessment: 'kindAssessment',
  plan: 'kindPlan',
} as const satisfies Readonly<Record<(typeof CLAIM_KINDS)[number], MessageKey>>;
const BASIS = { full: 'basisFull', digest: 'basisDigest' } as const;
const HEDGE = {
  exact: 'hedgeExact',
  about: 'hedgeAbout',
  almost: 'hedgeAlmost',
  'at-least': 'hedgeAtLeast',
  over: 'hedgeOver',
  'up-to': 'hedgeUpTo',
} as const satisfies Readonly<Record<(typeof HEDGES)[number], MessageKey>>;

/** Some fields of a kind of record, in the order of its form. */
export const fieldsOf = (list: RecordKind, ...paths: readonly string[]): readonly RecordField[] =>
  RECORD_FIELDS[list].filter(({ path }) => paths.includes(path));

const ALIASES: readonly RecordField[] = [
  { path: 'name', label: 'fieldName', kind: 'line', required: true },
  { path: 'aliases', label: 'fieldAliases', kind: 'lines', hint: 'hintAliases' },
];
const TRANSLATIONS: RecordField = {
  path: 'translations',
  label: 'fieldTranslations',
  kind: 'by-language',
  hint: 'hintTranslations',
};
const WORDINGS: RecordField = {
  path: 'distinct',
  label: 'fieldWordings',
  kind: 'wordings',
  hint: 'hintWordings',
  more: true,
};

/** The fields of every kind of record that has a form, in their order. What is not among them stays as it is. */
export const RECORD_FIELDS: Readonly<Record<RecordKind, readonly RecordField[]>> = {
  issues: [
    { path: 'title', label: 'fieldTitle', kind: 'line', required: true },
    { path: 'question', label: 'fieldQuestion', kind: 'text' },
  ],
  claims: [
    { path: 'statement', label: 'fieldStatement', kind: 'text', required: true, hint: 'hintStatement' },
    {
      path: 'issue',
      label: 'fieldIssue',
      kind: 'choice',
      options: ({ issues }) => [NONE, ...issues.map(({ id, title }) => ({ value: id, name: title }))],
    },
    { path: 'speakers', label: 'fieldSpeakers', kind: 'people', hint: 'hintSpeakers' },
    {
      path: 'kind',
      label: 'fieldKind',
      kind: 'choice',
      options: (_, t) => [NONE, ...named(CLAIM_KINDS, (kind) => t(KINDS[kind]))],
    },
    { path: 'measure', label: 'fieldMeasure', kind: 'line', hint: 'hintMeasure' },
    { path: 'unit', label: 'fieldUnit', kind: 'line', hint: 'hintUnit' },
    { path: 'accumulates', label: 'fieldAccumulates', kind: 'flag', more: true },
    { path: 'question', label: 'fieldSharedQuestion', kind: 'line', hint: 'hintSharedQuestion', more: true },
    { path: 'notThis', label: 'fieldNotThis', kind: 'text', more: true },
    { path: 'cues.phrasings', label: 'fieldPhrasings', kind: 'lines', hint: 'hintLines', more: true },
    { path: 'cues.excludes', label: 'fieldExcludes', kind: 'lines', hint: 'hintLines', more: true },
  ],
  people: [
    ...ALIASES,
    { path: 'role', label: 'fieldRole', kind: 'line', hint: 'hintRole' },
    TRANSLATIONS,
    WORDINGS,
  ],
  places: [...ALIASES, TRANSLATIONS, WORDINGS],
  terms: [...ALIASES, TRANSLATIONS, WORDINGS],
  outlets: [
    { path: 'name', label: 'fieldName', kind: 'line', required: true },
    { path: 'domains', label: 'fieldDomains', kind: 'lines', hint: 'hintDomains' },
    { path: 'country', label: 'fieldCountry', kind: 'line', hint: 'hintCountry' },
    { path: 'language', label: 'fieldLanguage', kind: 'line', hint: 'hintLanguage' },
    { path: 'kind', label: 'fieldOutletKind', kind: 'line' },
    { path: 'carries', label: 'fieldCarries', kind: 'lines', hint: 'hintLines' },
  ],
  reports: [
    {
      path: 'outlet',
      label: 'fieldOutlet',
      kind: 'choice',
      required: true,
      options: ({ outlets }) => [NONE, ...outlets.map(({ id, name }) => ({ value: id, name }))],
    },
    { path: 'url', label: 'fieldAddress', kind: 'line', hint: 'hintAddress' },
    { path: 'published', label: 'fieldPublished', kind: 'line', hint: 'hintPublished' },
    {
      path: 'stance',
      label: 'fieldStance',
      kind: 'choice',
      options: (_, t) => named(STANCES, (stance) => stanceText(stance, t)),
    },
    { path: 'value.low', label: 'fieldLow', kind: 'number', hint: 'hintFigure' },
    { path: 'value.high', label: 'fieldHigh', kind: 'number', hint: 'hintFigure' },
    { path: 'value.unit', label: 'fieldUnit', kind: 'line', hint: 'hintUnit' },
    {
      path: 'value.hedge',
      label: 'fieldHedge',
      kind: 'choice',
      options: (_, t) => [NONE, ...named(HEDGES, (hedge) => t(HEDGE[hedge]))],
    },
    { path: 'speakers', label: 'fieldSpeakers', kind: 'people' },
    { path: 'quote', label: 'fieldQuote', kind: 'text', hint: 'hintQuote' },
    { path: 'gist', label: 'fieldGist', kind: 'text', hint: 'hintGist' },
    {
      path: 'basis',
      label: 'fieldBasis',
      kind: 'choice',
      options: (_, t) => named(BASES, (basis) => t(BASIS[basis])),
    },
    { path: 'language', label: 'fieldLanguage', kind: 'line', hint: 'hintLanguage', more: true },
    { path: 'article', label: 'fieldArticle', kind: 'line', hint: 'hintArticle', more: true },
    { path: 'carries', label: 'fieldCarries', kind: 'lines', hint: 'hintLines', more: true },
    { path: 'doubt', label: 'fieldDoubt', kind: 'text', hint: 'hintDoubt', more: true },
  ],
};
