import type { Lexicon } from './lexicon.ts';
import { ENGLISH } from './lexicons/english.ts';

const LEXICONS: readonly Lexicon[] = [ENGLISH];

/** Answers with the lexicon of a language (BCP 47), English where there is none for it. */
export function lexiconFor(language: string): Lexicon {
  const primary = language.slice(0, 2).toLowerCase();
  return LEXICONS.find((lexicon) => lexicon.language === primary) ?? ENGLISH;
}
