import { hedgeAfter } from './hedges.ts';
import { nounPhraseAt } from './noun-phrases.ts';
import { type Reading, readNumber } from './numbers.ts';

/** "Or", and what may stand between it and the number. */
const STRESS = /^(?:at|the|most|maybe|perhaps|possibly|even)$/;

/**
 * Answers with the upper end that stands behind what the lower end counts: "one point, or at most two", "a single vote or a
 * pair of them"; undefined where no larger number follows, or one with a noun of its own.
 */
export function orMore(
  reading: Reading,
  after: number,
  lower: number,
): { value: number; next: number } | undefined {
  const { lexemes, lexicon } = reading;
  let at = lexemes[after]?.word === ',' ? after + 1 : after;
  if (!lexicon.or.has(lexemes[at]?.word ?? '')) return undefined;
  at++;
  while (STRESS.test(lexemes[at]?.word ?? '')) at++;
  const pair = pairOfThem(reading, at);
  if (pair !== undefined) return lower < 2 ? pair : undefined;
  const number = readNumber(reading, at);
  if (number === undefined || number.value <= lower || number.hedge !== undefined) return undefined;
  if (nounPhraseAt(reading, number.next) !== undefined) return undefined;
  return { value: number.value, next: hedgeAfter(reading, number.next)?.edge ?? number.next };
}

/** "a pair of them", "a couple". */
function pairOfThem({ lexemes, lexicon }: Reading, at: number): { value: number; next: number } | undefined {
  if (!lexicon.articles.has(lexemes[at]?.word ?? '')) return undefined;
  if (!lexicon.couples.has(lexemes[at + 1]?.word ?? '')) return undefined;
  if (!lexicon.of.has(lexemes[at + 2]?.word ?? '')) return { value: 2, next: at + 2 };
  return /^(?:them|these|those)$/.test(lexemes[at + 3]?.word ?? '') ? { value: 2, next: at + 4 } : undefined;
}
