import type { Word } from '../text/words.ts';

/** Adverbs that share a stem with an adjective of another meaning. */
const OWN_ADVERBS: ReadonlySet<string> = new Set(
  'nearly hardly lately shortly highly mostly largely presently'.split(' '),
);

/**
 * Answers with the stem by which a word is compared. Porter's stemmer takes the one who does something for the deed
 * ("reporters", "reported") and "nearly" for "near": those keep apart here.
 */
export function comparedStem({ word, stem }: Pick<Word, 'word' | 'stem'>): string {
  if (OWN_ADVERBS.has(word)) return word;
  if (word === 'done') return word;
  // Most words end otherwise, and a look at the end costs a hundredth of the pattern.
  if (word.at(word.endsWith('s') ? -2 : -1) !== 'r') return stem;
  const agent = /^(\p{Ll}{3,}[eo]r)s?$/u.exec(word)?.[1];
  return agent !== undefined && !/[eo]r$/.test(stem) ? agent : stem;
}
