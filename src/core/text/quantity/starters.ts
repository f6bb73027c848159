import type { Lexeme } from './lexemes.ts';
import type { Lexicon } from './lexicon.ts';
import { CURRENCY_CODE, CURRENCY_SIGNS, DOLLARS } from './units.ts';

const known = new WeakMap<Lexicon, ReadonlySet<string>>();

function startersOf(lexicon: Lexicon): ReadonlySet<string> {
  let words = known.get(lexicon);
  if (words === undefined) {
    const { cardinals, magnitudes, plurals, ordinals, parts, couples, several, articles, units } = lexicon;
    const compounds = [...(lexicon.compounds?.keys() ?? [])].map((phrase) => phrase.split(' ')[0] ?? '');
    const tables = [cardinals, magnitudes, plurals, ordinals, parts, couples, units];
    words = new Set([
      ...tables.flatMap((table) => [...table.keys()]),
      ...articles,
      ...several,
      ...compounds,
      'no',
    ]);
    known.set(lexicon, words);
  }
  return words;
}

/** Whether a figure may start at a lexeme. Nineteen lexemes in twenty are told by this one look-up that none does. */
export function mayStart(lexeme: Lexeme, lexicon: Lexicon): boolean {
  if (lexeme.kind === 'number' || lexeme.kind === 'fraction') return true;
  if (lexeme.kind === 'sign') return CURRENCY_SIGNS[lexeme.word] !== undefined;
  const { word } = lexeme;
  if (startersOf(lexicon).has(word) || word.endsWith('long')) return true;
  return word.length <= 4 && (DOLLARS[word] !== undefined || word === 'rs' || CURRENCY_CODE.test(word));
}
