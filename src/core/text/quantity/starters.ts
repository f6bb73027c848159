import { MONTH_NAMES } from '../month-names.ts';
import { weekdayOf } from '../weekday-names.ts';
import type { Word } from '../words.ts';
import type { Lexeme } from './lexemes.ts';
import type { Lexicon } from './lexicon.ts';
import { CURRENCY_CODE, CURRENCY_SIGNS, DOLLARS } from './units.ts';

const known = new WeakMap<Lexicon, ReadonlySet<string>>();

/** The words with which a figure may begin, but for articles and the names of currencies. */
function startersOf(lexicon: Lexicon): ReadonlySet<string> {
  let words = known.get(lexicon);
  if (words === undefined) {
    const { cardinals, magnitudes, plurals, ordinals, parts, couples, several, units } = lexicon;
    const compounds = [...(lexicon.compounds?.keys() ?? [])].map((phrase) => phrase.split(' ')[0] ?? '');
    const tables = [cardinals, magnitudes, plurals, ordinals, parts, couples, units];
    words = new Set([...tables.flatMap((table) => [...table.keys()]), ...several, ...compounds, 'no']);
    known.set(lexicon, words);
  }
  return words;
}

const startsByWord = (word: string, lexicon: Lexicon): boolean =>
  startersOf(lexicon).has(word) || word.endsWith('long');

/** Whether a figure may start at a lexeme. Nineteen lexemes in twenty are told by this one look-up that none does. */
export function mayStart(lexeme: Lexeme, lexicon: Lexicon): boolean {
  if (lexeme.kind === 'number' || lexeme.kind === 'fraction') return true;
  if (lexeme.kind === 'sign') return CURRENCY_SIGNS[lexeme.word] !== undefined;
  const { word } = lexeme;
  if (startsByWord(word, lexicon) || lexicon.articles.has(word)) return true;
  return word.length <= 4 && (DOLLARS[word] !== undefined || word === 'rs' || CURRENCY_CODE.test(word));
}

/** Digits, signs of currency, and apostrophes that figures read otherwise than words are. */
const BEYOND_WORDS = /[\p{N}\p{Sc}’]|'(?![st](?!\p{L}))/u;

/**
 * Whether a text may hold a figure or a day, told by the words that it was taken apart into. Where there is no digit, a
 * figure has a word for its number, for its unit or for a day; what an article begins has one of them too, or "single".
 */
export function mayHoldFigures(text: string, words: readonly Word[], lexicon: Lexicon): boolean {
  if (BEYOND_WORDS.test(text)) return true;
  const tells = (word: string): boolean =>
    startsByWord(word, lexicon) ||
    word === 'single' ||
    weekdayOf(word) !== undefined ||
    MONTH_NAMES.has(word);
  return words.some(({ word }) => (word.includes('-') ? word.split('-').some(tells) : tells(word)));
}
