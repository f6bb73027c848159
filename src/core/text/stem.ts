import porter2 from 'wink-porter2-stemmer';
import { COUNTRY_OF_DEMONYM } from './demonyms.ts';
import { FIXED_STEMS, LEMMAS } from './lemmas.ts';

/** A page has some 600 different words; past this many the cache starts afresh, so that it cannot grow without end. */
const CACHE_LIMIT = 20_000;
const cache = new Map<string, string>();

/**
 * Answers with the stem of a word in canonical form (`foldWord`). English words go through a table of irregular forms and
 * demonyms and then Porter2; Cyrillic words and words of other languages lose at most one inflection ending.
 */
export function stemOf(word: string, language?: string): string {
  const key = isEnglish(language) ? word : `${word} ${language?.slice(0, 2)}`;
  const known = cache.get(key);
  if (known !== undefined) return known;
  if (cache.size >= CACHE_LIMIT) cache.clear();
  const stem = computeStem(word, language);
  cache.set(key, stem);
  return stem;
}

function isEnglish(language: string | undefined): boolean {
  return language === undefined || language.slice(0, 2).toLowerCase() === 'en';
}

const CYRILLIC = /\p{Script=Cyrillic}/u;
const LATIN_WORD = /^[a-z][a-z']*$/;

function computeStem(word: string, language: string | undefined): string {
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
