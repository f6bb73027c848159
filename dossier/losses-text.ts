import type { Loss, LossKind } from '../src/core/pack/formats/losses.ts';
import type { MessageKey, Translate } from '../src/ui/strings.ts';

const TEXTS: Readonly<Record<LossKind, MessageKey>> = {
  'unknown-fields': 'lossUnknownFields',
  issues: 'lossIssues',
  'unreported-claims': 'lossUnreportedClaims',
  'claim-details': 'lossClaimDetails',
  'unnamed-people': 'lossUnnamedPeople',
  'people-details': 'lossPeopleDetails',
  places: 'lossPlaces',
  terms: 'lossTerms',
  'unreported-outlets': 'lossUnreportedOutlets',
  'outlet-details': 'lossOutletDetails',
  'reports-without-address': 'lossNoAddress',
  'reports-of-other-stances': 'lossOtherStances',
  'doubtful-reports': 'lossDoubtful',
  'report-details': 'lossReportDetails',
  figures: 'lossFigures',
  quotations: 'lossQuotations',
  ratings: 'lossRatings',
  'unknown-tables': 'lossUnknownTables',
  'unknown-columns': 'lossUnknownColumns',
  'other-entries': 'lossOtherEntries',
  'further-targets': 'lossFurtherTargets',
  'further-texts': 'lossFurtherTexts',
  selectors: 'lossSelectors',
  'unreadable-dates': 'lossDates',
  'unreadable-addresses': 'lossAddresses',
  'unreadable-languages': 'lossLanguages',
  'unreadable-texts': 'lossTexts',
};

/** What a format has no place for, with how much of it there is. */
export const lossText = ({ what, count }: Loss, t: Translate): string =>
  t('lossCount', { what: t(TEXTS[what]), number: count });
