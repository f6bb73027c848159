import type { RecordKind } from '../src/core/pack/record-key.ts';
import type { MessageKey } from '../src/ui/strings.ts';

/** What the kinds of records are called, in the plural. */
export const RECORD_KIND_NAMES: Readonly<Record<RecordKind, MessageKey>> = {
  issues: 'dossierIssues',
  claims: 'recordsClaims',
  people: 'recordsPeople',
  places: 'recordsPlaces',
  terms: 'recordsTerms',
  outlets: 'dossierOutlets',
  reports: 'recordsReports',
};
