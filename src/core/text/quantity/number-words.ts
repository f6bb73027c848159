import type { Lexeme } from './lexemes.ts';
import type { Lexicon } from './lexicon.ts';
import { phraseAt } from './phrase.ts';

/** What number words add up to. `magnitude` is the largest of million, thousand … that was named last; 1 for none. */
export interface WordSum {
  readonly value: number;
  readonly next: number;
  readonly magnitude: number;
}

interface Sum {
  total: number;
  current: number;
  /** The smallest power of ten that the running group can still take. */
  room: number;
  magnitude: number;
}

/** Answers with the sum of the number words that start at a lexeme ("two hundred and five thousand"), undefined if none do. */
export function sumWords(lexemes: readonly Lexeme[], lexicon: Lexicon, at: number): WordSum | undefined {
  const compound = lexicon.compounds === undefined ? undefined : phraseAt(lexemes, at, lexicon.compounds);
  if (compound !== undefined) return { ...compound, magnitude: 1 };
  const sum: Sum = { total: 0, current: 0, room: Number.POSITIVE_INFINITY, magnitude: 1 };
  const start = afterArticle(lexemes, lexicon, at);
  if (start === undefined) return undefined;
  if (start > at) sum.current = 1;
  const next = addAll(sum, lexemes, lexicon, start);
  if (next === start) return undefined;
  const value = sum.total + sum.current;
  const hundreds = sum.magnitude === 1 && value >= 100 && value % 100 === 0;
  return { value, next, magnitude: hundreds ? 100 : sum.magnitude };
}

/** "a" counts as one only before a word like "hundred"; undefined where it stands before anything else. */
function afterArticle(lexemes: readonly Lexeme[], lexicon: Lexicon, at: number): number | undefined {
  if (!lexicon.articles.has(lexemes[at]?.word ?? '')) return at;
  const word = lexemes[at + 1]?.word ?? '';
  return word.length >= 4 && lexicon.magnitudes.has(word) ? at + 1 : undefined;
}

function addAll(sum: Sum, lexemes: readonly Lexeme[], lexicon: Lexicon, start: number): number {
  let next = start;
  while (next < lexemes.length) {
    const joins = next > start && sum.room > 1 && lexicon.and.has(lexemes[next]?.word ?? '');
    const word = lexemes[joins ? next + 1 : next]?.word ?? '';
    if (joins && !(lexicon.cardinals.has(word) && (sum.current >= 100 || sum.total > 0))) break;
    if (isGrandName(lexemes, next) || !addWord(sum, word, lexicon)) break;
    next = joins ? next + 2 : next + 1;
  }
  return next;
}

const GRAND_NAMES =
  /^(?:slams?|prix|jur(?:y|ies|ors?)|pianos?|finals?|finales?|tours?|masters?|openings?|dukes?|dames?|hotels?|halls?|coalitions?|theft)$/;

/** "Three grand slams" are three and no thousands. */
export const isGrandName = (lexemes: readonly Lexeme[], at: number): boolean =>
  lexemes[at]?.word === 'grand' && GRAND_NAMES.test(lexemes[at + 1]?.word ?? '');

/** Adds one number word to the sum; false where it cannot follow what was read ("two five"). */
function addWord(sum: Sum, word: string, lexicon: Lexicon): boolean {
  const cardinal = lexicon.cardinals.get(word);
  if (cardinal !== undefined) {
    const size = cardinal < 10 ? 10 : 100;
    if (sum.current > 0 && sum.room < size) return false;
    sum.current += cardinal;
    sum.room = cardinal >= 20 && cardinal % 10 === 0 ? 10 : 0;
    return true;
  }
  const magnitude = word.length > 1 ? lexicon.magnitudes.get(word) : undefined;
  if (magnitude === undefined) return false;
  if (magnitude === 100) {
    if (sum.current >= 100) return false;
    sum.current = Math.max(sum.current, 1) * 100;
    sum.room = 100;
    return true;
  }
  if (sum.total > 0 && magnitude >= sum.magnitude) return false;
  sum.total += Math.max(sum.current, 1) * magnitude;
  sum.current = 0;
  sum.room = Number.POSITIVE_INFINITY;
  sum.magnitude = magnitude;
  return true;
}
