import type { Lexicon } from './lexicon.ts';
import { ENGLISH } from './lexicons/english.ts';
import { FRENCH } from './lexicons/french.ts';
import { GERMAN } from './lexicons/german.ts';
import { ITALIAN } from './lexicons/italian.ts';
import { RUSSIAN } from './lexicons/russian.ts';
import { SPANISH } from './lexicons/spanish.ts';
import { UKRAINIAN } from './lexicons/ukrainian.ts';

const LEXICONS: readonly Lexicon[] = [ENGLISH, FRENCH, GERMAN, ITALIAN, RUSSIAN, SPANISH, UKRAINIAN];

/** Answers with the lexicon of a language (BCP 47), English where there is none for it. */
export function lexiconFor(language: string): Lexicon {
  const primary = language.slice(0, 2).toLowerCase();
  return LEXICONS.find((lexicon) => lexicon.language === primary) ?? ENGLISH;
}
