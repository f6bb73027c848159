import type { Agreement, Sentence } from '../core/comparison/comparison.ts';
import type { Relation } from '../core/match.ts';
import type { Stance } from '../core/pack/pack.ts';
import { quantityText } from './quantity-text.ts';
import type { MessageKey, Params, Translate } from './strings.ts';

/** How a relation looks: the three line styles of the marks, and the fourth for what time explains. */
export type RelationStyle = 'same' | 'differs' | 'updated' | 'only-here';

const LABELS: Readonly<Record<Relation, MessageKey>> = {
  'differs-denied': 'relationDenied',
  'differs-figure': 'relationFigure',
  'differs-term': 'relationTerm',
  'differs-certainty': 'relationCertainty',
  'differs-speaker': 'relationSpeaker',
  updated: 'relationUpdated',
  same: 'relationSame',
  'only-here': 'relationOnlyHere',
};

const STANCES: Readonly<Record<Stance, MessageKey>> = {
  states: 'stanceStates',
  denies: 'stanceDenies',
  doubts: 'stanceDoubts',
  'not-yet': 'stanceNotYet',
};

/** A relation in a word or two. */
export function relationText(relation: Relation, t: Translate): string {
  return t(LABELS[relation]);
}

/** The line style of a relation: every kind of difference looks alike. */
export function relationStyle(relation: Relation): RelationStyle {
  return relation === 'same' || relation === 'updated' || relation === 'only-here' ? relation : 'differs';
}

/** What a source does with a claim, in a word or two. */
export function stanceText(stance: Stance, t: Translate): string {
  return t(STANCES[stance]);
}

/** A sentence of the comparison in the reader's language. A missing figure or name leaves out nothing but itself. */
export function sentenceText(sentence: Sentence, t: Translate): string {
  const params: Record<string, string | number> = {};
  for (const [name, value] of Object.entries(sentence.params)) {
    if (value === null) params[name] = t('sentenceNothing');
    else params[name] = typeof value === 'object' ? quantityText(value, t) : value;
  }
  return t(sentence.key as MessageKey, params as Params);
}

/** How far the sources of a claim agree, in words; those that do not count are named, so that the numbers add up. */
export function sourcesText(agreement: Agreement, sources: number, t: Translate): string {
  if (agreement.share === null) return t('groupSources', { count: sources });
  const uncounted = sources - agreement.counted;
  const text = agreementText(agreement, t);
  return uncounted > 0 ? t('agreementUncounted', { agreement: text, count: uncounted }) : text;
}

/** How far sources agree, in words. */
export function agreementText(agreement: Agreement, t: Translate): string {
  if (agreement.share === null) return t('agreementNone');
  const { agreeing, counted, denied } = agreement;
  if (denied) return t('agreementDenied', { agreeing, count: counted });
  if (agreeing === counted) return counted === 2 ? t('agreementBoth') : t('agreementAll', { count: counted });
  return agreeing === 1 ? t('agreementApart') : t('agreementSome', { agreeing, count: counted });
}
