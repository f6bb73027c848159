import { normalise } from '../text/normalise.ts';
import { findQuantities, type QuantityMention } from '../text/quantities.ts';
import { tokenise } from '../text/tokens.ts';
import { type Word, wordsOf } from '../text/words.ts';
import type { Stretch } from './align.ts';

/** A sentence, read for being set beside another. */
export interface ComparedSentence {
  readonly text: string;
  readonly words: readonly Word[];
  /** How often each stem stands in it. */
  readonly counts: ReadonlyMap<string, number>;
  readonly figures: readonly QuantityMention[];
}

/** Answers with a sentence in the form that comparison works on. */
export function readSentence(sentence: string): ComparedSentence {
  const { text } = normalise(sentence);
  const words = wordsOf(tokenise(text));
  const counts = new Map<string, number>();
  for (const { stem } of words) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  return { text, words, counts, figures: findQuantities(text) };
}

/** Whether a sentence has a word more often than the other; else the word has only moved. */
export const hasMoreOf = (one: ComparedSentence, other: ComparedSentence, { stem }: Word): boolean =>
  (one.counts.get(stem) ?? 0) > (other.counts.get(stem) ?? 0);

export const wordsWithin = ({ words }: ComparedSentence, { from, to }: Stretch): readonly Word[] =>
  words.slice(from, to);
