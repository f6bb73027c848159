import type { Comparison, SourceReport } from '../src/core/comparison/comparison.ts';
import { dateText, quantityText } from '../src/ui/quantity-text.ts';
import type { Translate } from '../src/ui/strings.ts';

/** What a citation says of where it comes from. */
export type Provenance = Pick<Comparison, 'pack' | 'claim'>;

/**
 * A report as one line of plain text to be pasted elsewhere: outlet, date, what it says of which claim, its address, and
 * the pack that says so. A quotation keeps its marks; a summary is named as one.
 */
export function citationText(report: SourceReport, { pack, claim }: Provenance, t: Translate): string {
  const { outletName, published, url } = report;
  const date = published === null ? t('sourceUndated') : dateText(published, t);
  const parts = [
    t('dossierCite', { outlet: outletName, date, claim: claim.statement, says: saysText(report, t) }),
    url,
    pack.asOf === null
      ? t('dossierCiteVia', { pack: pack.title })
      : t('dossierCiteViaAsOf', { pack: pack.title, date: dateText(pack.asOf, t) }),
  ];
  return parts.filter((part) => part !== null).join(' ');
}

const STANCES = {
  states: 'dossierCiteStates',
  denies: 'dossierCiteDenies',
  doubts: 'dossierCiteDoubts',
  'not-yet': 'dossierCiteNotYet',
} as const;

function saysText({ value, stance, quote, gist, doubt }: SourceReport, t: Translate): string {
  const parts = [t(STANCES[stance])];
  if (value) parts.push(quantityText(value, t));
  if (quote !== null) parts.push(t('sourceQuote', { words: quote }));
  if (gist !== null) parts.push(t('dossierCiteGist', { gist }));
  if (doubt !== null) parts.push(t('sourceDoubt', { reason: doubt }));
  return parts.join('; ');
}
