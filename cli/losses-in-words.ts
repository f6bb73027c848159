import type { Loss, LossKind } from '../src/core/pack/formats/losses.ts';

const WORDS: Readonly<Record<LossKind, string>> = {
  'unknown-fields': 'fields that this version does not know',
  issues: 'issues',
  'unreported-claims': 'claims that no report names',
  'claim-details': 'claims with more than their statement: issue, question, speakers, measure, cues',
  'unnamed-people': 'people whom nothing else names',
  'people-details': 'people with spellings, roles or translations',
  places: 'places',
  terms: 'terms',
  'unreported-outlets': 'outlets without a report',
  'outlet-details': 'outlets with further hosts, a country, a language, a kind or agencies',
  'reports-without-address': 'reports without a sure address',
  'reports-of-other-stances': 'reports that deny or doubt their claim, or say that it has not happened yet',
  'doubtful-reports': 'doubtful reports',
  'report-details': "reports with agencies, a full reading, or other speakers than the claim's",
  figures: 'figures of reports',
  quotations: 'quotations',
  ratings: 'ratings by publishers',
  'unknown-tables': 'tables that hold no kind of record',
  'unknown-columns': 'columns that no field stands for',
  'other-entries': 'entries that are no report of a claim',
  'further-targets': 'further targets of annotations',
  'further-texts': 'further texts of annotations',
  selectors: 'selectors that are no quotation',
  'unreadable-dates': 'dates that are not ISO dates',
  'unreadable-addresses': 'addresses that are not of a web page',
  'unreadable-languages': 'languages that are not language tags',
  'unreadable-texts': 'texts that are too long or hold invisible characters',
};

/** Losses as lines for people, each with its count. */
export const lossesInWords = (losses: readonly Loss[]): string =>
  losses.map(({ what, count }) => `${String(count).padStart(8)}  ${WORDS[what]}\n`).join('');
