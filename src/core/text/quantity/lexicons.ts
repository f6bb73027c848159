import type { Lexicon } from './lexicon.ts';
import { LEXICON as de } from './lexicons/de.ts';
import { LEXICON as en } from './lexicons/en.ts';
import { LEXICON as es } from './lexicons/es.ts';
import { LEXICON as fr } from './lexicons/fr.ts';
import { LEXICON as it } from './lexicons/it.ts';
import { LEXICON as ru } from './lexicons/ru.ts';
import { LEXICON as uk } from './lexicons/uk.ts';

const LEXICONS: Readonly<Record<string, Lexicon>> = { de, en, es, fr, it, ru, uk };

/** Answers with the lexicon of a language (BCP 47), English where there is none for it. */
export function lexiconFor(language: string): Lexicon {
  return LEXICONS[language.slice(0, 2).toLowerCase()] ?? en;
}
