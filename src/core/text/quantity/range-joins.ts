import type { Found } from './found.ts';
import type { Reading } from './numbers.ts';
import { CHANGE, PERHAPS } from './ranges.ts';

/** Answers with the figures, two of one unit that a word like "to" stands between ("90% to 95%") made one range. */
export function joinRanges(reading: Reading, found: readonly Found[]): Found[] {
  const joined: Found[] = [];
  for (const second of found) {
    const first = joined.at(-1);
    const both = first === undefined ? undefined : rangeOf(reading, first, second);
    if (both === undefined) joined.push(second);
    else joined[joined.length - 1] = both;
  }
  return joined;
}

function rangeOf(reading: Reading, first: Found, second: Found): Found | undefined {
  const [a, b] = [first.figure, second.figure];
  if (a === undefined || b === undefined || a.kind !== b.kind || a.unit !== b.unit || b.low <= a.high)
    return undefined;
  if (a.hedge !== undefined || b.hedge !== undefined || a.kind === 'ordinal') return undefined;
  if (!isLink(reading, first, second)) return undefined;
  return {
    start: first.start,
    next: second.next,
    figure: { ...b, start: first.start, low: a.low, attributive: a.attributive || b.attributive },
  };
}

function isLink(reading: Reading, first: Found, second: Found): boolean {
  const { lexemes, lexicon } = reading;
  // "an hour, maybe two hours"
  if (lexemes[first.next]?.word === ',' && second.start === first.next + 2)
    return PERHAPS.test(lexemes[first.next + 1]?.word ?? '');
  if (second.start === first.next) return lexemes[second.start]?.joint === 'hyphen';
  if (second.start !== first.next + 1) return false;
  const word = lexemes[first.next]?.word ?? '';
  if (lexicon.and.has(word)) return lexicon.between.has(lexemes[first.start - 1]?.word ?? '');
  if (lexicon.or.has(word)) return true;
  // "fell $18 to $4,062": the change and what it came to; of percentages people say "grew 3% to 4%".
  const isChange = first.figure?.kind !== 'percent' && CHANGE.test(lexemes[first.start - 1]?.word ?? '');
  // "from 10% to 20%" may and "by 50 cents to $15" must be a change: two values, not the ends of one.
  const before = lexemes[first.start - 1]?.word ?? '';
  return lexicon.to.has(word) && !lexicon.from.has(before) && before !== 'by' && !isChange;
}
