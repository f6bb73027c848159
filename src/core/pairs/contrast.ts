import type { QuantityMention } from '../text/quantities.ts';
import { type Replacement, replacements, type Stretch } from './align.ts';
import { type ComparedSentence, readSentence, wordsWithin } from './compared-sentence.ts';
import type { Contrast } from './contrast-kinds.ts';
import { figurePairs } from './figures.ts';
import { extents, names, negations, numerals, opposites } from './replaced-words.ts';

export type { Contrast };

/**
 * Answers with the contrasts between two sentences about the same thing; empty where one may stand for the other, and
 * where nothing but their wording tells them apart. Exchanging the sentences exchanges the sides and changes nothing else.
 */
export function contrast(a: string, b: string): Contrast[] {
  // Two sentences may be aligned in several ways that are equally good: always the same one, whichever comes first.
  return a <= b
    ? inOrder(a, b)
    : inOrder(b, a).map(({ kind, a: ours, b: theirs }) => ({ kind, a: theirs, b: ours }));
}

function inOrder(a: string, b: string): Contrast[] {
  const [ours, theirs] = [readSentence(a), readSentence(b)];
  const gaps = replacements(
    ours.words.map(({ stem }) => stem),
    theirs.words.map(({ stem }) => stem),
  );
  const found = gaps.flatMap((gap) =>
    [numerals, names, negations, opposites, extents].flatMap((rule) => rule(ours, theirs, gap)),
  );
  return [...figures(ours, theirs, gaps), ...found];
}

function figures(a: ComparedSentence, b: ComparedSentence, gaps: readonly Replacement[]): Contrast[] {
  const exchanged = (one: QuantityMention, other: QuantityMention) =>
    gaps.some((gap) => isFigureAlone(a, gap.a, one) && isFigureAlone(b, gap.b, other));
  return figurePairs(a, b, exchanged).map(({ a: one, b: other }) => ({
    kind: 'figure',
    a: a.text.slice(one.start, one.end),
    b: b.text.slice(other.start, other.end),
  }));
}

/** Whether a stretch is nothing but (a part of) a figure. */
function isFigureAlone(
  sentence: ComparedSentence,
  stretch: Stretch,
  { start, end }: QuantityMention,
): boolean {
  const words = wordsWithin(sentence, stretch);
  return words.length > 0 && words.every((word) => start <= word.start && word.end <= end);
}
