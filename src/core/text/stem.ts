import porter2 from 'wink-porter2-stemmer';
import { COUNTRY_OF_DEMONYM } from './demonyms.ts';
import { FIXED_STEMS, LEMMAS } from './lemmas.ts';
import { remembered } from './remembered.ts';

const inEnglish = remembered((word) => computeStem(word, 'en'));
/** By the first two letters of the language's tag. */
const inOthers = new Map<string, (word: string) => string>();

/**
 * Answers with the stem of a word in canonical form (`foldWord`). English words go through a table of irregular forms and
 * demonyms and then Porter2; Cyrillic words and words of other languages lose at most one inflection ending.
 */
export function stemOf(word: string, language?: string): string {
  if (language === undefined || isEnglish(language)) return inEnglish(word);
  const short = language.slice(0, 2);
  const known = inOthers.get(short);
  if (known) return known(word);
  inOthers.set(
    short,
    remembered((other) => computeStem(other, short)),
  );
  return stemOf(word, short);
}

function isEnglish(language: string): boolean {
  return language.slice(0, 2).toLowerCase() === 'en';
}

const CYRILLIC = /\p{Script=Cyrillic}/u;
const LATIN_WORD = /^[a-z][a-z']*$/;

function computeStem(word: string, language: string): string {
  if (CYRILLIC.test(word)) return cutEnding(word, CYRILLIC_ENDING);
  const country = COUNTRY_OF_DEMONYM.get(word);
  if (country !== undefined) return country;
  if (!LATIN_WORD.test(word)) return word;
  if (!isEnglish(language)) return cutEnding(word, ROMANCE_OR_GERMAN_ENDING);
  const fixed = FIXED_STEMS.get(word);
  if (fixed !== undefined) return fixed;
  const lemma = LEMMAS.get(word) ?? word;
  return porter2(lemma);
}

/** Case, number and gender endings of East Slavic nouns and adjectives; longest first. */
const CYRILLIC_ENDING =
  /(?:иями|ями|ами|ого|его|ому|ему|ыми|ими|ией|ого|ій|ої|ою|ею|ий|ый|ой|ей|ая|яя|ое|ее|ые|ие|ых|их|ую|юю|ов|ев|ів|ам|ям|ом|ем|ах|ях|ия|ии|ию|ії|ія|а|я|о|е|ы|и|і|ї|у|ю|ь|й)$/u;
const ROMANCE_OR_GERMAN_ENDING = /(?:en|er|es|em|os|as|e|s|a|o|i)$/;
/** What must be left of a word after the cut; shorter rests no longer tell words apart. */
const SHORTEST_REST = 4;

function cutEnding(word: string, ending: RegExp): string {
  const rest = word.replace(ending, '');
  return rest.length >= SHORTEST_REST ? rest : word;
}
