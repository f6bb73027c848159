import type { Hedge } from '../../quantity.ts';
import type { Lexeme } from './lexemes.ts';
import type { Lexicon } from './lexicon.ts';
import { phraseAt } from './phrase.ts';

/** A text ready to be read for figures. */
export interface Reading {
  readonly text: string;
  readonly lexemes: readonly Lexeme[];
  readonly lexicon: Lexicon;
}

/** A number as it was read. `next` is the index of the lexeme after it. */
export interface NumberRead {
  readonly value: number;
  readonly next: number;
  /** What million, thousand … the number was given in; 1 for none. A range's first end may borrow it from the second. */
  readonly magnitude: number;
  /** Written with digits. */
  readonly digits: boolean;
  /** A qualification that the number word brings along ("dozens" is at least 24). */
  readonly hedge?: Hedge;
}

/** Answers with the number that starts at a lexeme, in digits or words; undefined where none does. */
export function readNumber(reading: Reading, at: number): NumberRead | undefined {
  const lexeme = reading.lexemes[at];
  if (lexeme === undefined) return undefined;
  if (lexeme.kind === 'number' || lexeme.kind === 'fraction') return readDigits(reading, at);
  if (lexeme.kind === 'sign') return undefined;
  return readPlural(reading, at) ?? readPartOfMagnitude(reading, at) ?? readWords(reading, at);
}

function readDigits(reading: Reading, at: number): NumberRead | undefined {
  const { lexemes } = reading;
  const first = lexemes[at];
  if (first === undefined || Number.isNaN(first.value)) return undefined;
  let value = first.value;
  let next = at + 1;
  const fraction = lexemes[next];
  const slash = first.kind === 'number' ? slashFraction(lexemes, at) : undefined;
  if (fraction?.kind === 'fraction' && first.kind === 'number' && Number.isInteger(value)) {
    value += fraction.value;
    next++;
  } else if (slash !== undefined) {
    value = slash.value;
    next = slash.next;
  } else if (first.kind === 'number') {
    const half = readAndPart(reading, next);
    if (half !== undefined) {
      value += half.value;
      next = half.next;
    }
  }
  return withMagnitude(reading, { value, next, magnitude: 1, digits: true });
}

/** "1/2", or the "1/2" of "3 1/2"; a day or "24/7" is no fraction. */
function slashFraction(lexemes: readonly Lexeme[], at: number): { value: number; next: number } | undefined {
  const simple = (from: number): number | undefined => {
    const [over, slash, under] = [lexemes[from], lexemes[from + 1], lexemes[from + 2]];
    if (slash?.word !== '/' || slash.joint !== 'none' || under?.joint !== 'none') return undefined;
    if (over?.kind !== 'number' || under.kind !== 'number' || lexemes[from + 3]?.word === '/')
      return undefined;
    return over.value < under.value && under.value <= 10 ? over.value / under.value : undefined;
  };
  const alone = simple(at);
  if (alone !== undefined) return { value: alone, next: at + 3 };
  const rest = lexemes[at + 1]?.joint === 'space' ? simple(at + 1) : undefined;
  return rest === undefined ? undefined : { value: (lexemes[at]?.value ?? 0) + rest, next: at + 4 };
}

/** "and a half", "and three quarters" after a whole number. */
function readAndPart(reading: Reading, at: number): { value: number; next: number } | undefined {
  const { lexemes, lexicon } = reading;
  if (!lexicon.and.has(lexemes[at]?.word ?? '')) return undefined;
  let next = at + 1;
  const word = lexemes[next]?.word ?? '';
  const count = lexicon.articles.has(word) ? 1 : lexicon.cardinals.get(word);
  if (count !== undefined) next++;
  const part = lexicon.parts.get(lexemes[next]?.word ?? '');
  if (part === undefined || (count === undefined && part !== 2)) return undefined;
  return { value: (count ?? 1) / part, next: next + 1 };
}

/** Takes in "million", "bn", "thousand", "dozen" after a number, and "and a half" after those. */
function withMagnitude(reading: Reading, number: NumberRead): NumberRead {
  let { value, next } = number;
  let magnitude = 1;
  for (;;) {
    const factor = magnitudeAt(reading, next);
    if (factor === undefined) break;
    magnitude *= factor;
    next++;
  }
  if (magnitude === 1) return number;
  value *= magnitude;
  const half = readAndPart(reading, next);
  if (half !== undefined) {
    value += half.value * magnitude;
    next = half.next;
  }
  return { ...number, value: tidy(value), next, magnitude };
}

/** A letter counts as a magnitude only right behind its digits ("1.5m", "$3 bn"), and `m` only where no length is meant. */
function magnitudeAt(reading: Reading, at: number): number | undefined {
  const lexeme = reading.lexemes[at];
  if (lexeme?.kind !== 'word') return undefined;
  const factor = reading.lexicon.magnitudes.get(lexeme.word);
  if (factor === undefined || lexeme.word.length > 1) return factor;
  if (lexeme.joint !== 'none') return undefined;
  return lexeme.word === 'm' && meansMetres(reading, at) ? undefined : factor;
}

const CURRENCY_SIGN = /^[$€£¥₽₴₹]$/;
const LENGTH_WORDS =
  /^(?:long|high|tall|wide|deep|away|apart|from|above|below|off|north|south|east|west|sprint|race|hurdles|freestyle)$/;

function meansMetres(reading: Reading, at: number): boolean {
  if (CURRENCY_SIGN.test(reading.lexemes[at - 2]?.word ?? '')) return false;
  return LENGTH_WORDS.test(reading.lexemes[at + 1]?.word ?? '');
}

/** "dozens", "tens of thousands", "hundreds of thousands of": at least twice the magnitude. */
function readPlural(reading: Reading, at: number): NumberRead | undefined {
  const { lexemes, lexicon } = reading;
  const base = lexicon.plurals.get(lexemes[at]?.word ?? '');
  if (base === undefined) return undefined;
  let value = base * 2;
  let magnitude = base;
  let next = at + 1;
  for (;;) {
    const inner = lexicon.of.has(lexemes[next]?.word ?? '')
      ? lexicon.plurals.get(lexemes[next + 1]?.word ?? '')
      : undefined;
    if (inner === undefined) break;
    value *= inner;
    magnitude *= inner;
    next += 2;
  }
  if (magnitude === 10) return undefined;
  return { value, next, magnitude, digits: false, hedge: 'at-least' };
}

/** "half a million", "a quarter of a million", "three quarters of a billion", "half a dozen". */
function readPartOfMagnitude(reading: Reading, at: number): NumberRead | undefined {
  const { lexemes, lexicon } = reading;
  const part = readPart(reading, at);
  if (part === undefined) return undefined;
  let next = part.next;
  if (lexicon.of.has(lexemes[next]?.word ?? '')) next++;
  if (lexicon.articles.has(lexemes[next]?.word ?? '')) next++;
  const magnitude = lexicon.magnitudes.get(lexemes[next]?.word ?? '');
  if (magnitude === undefined || (lexemes[next]?.word.length ?? 0) < 4) return undefined;
  return { value: tidy(part.value * magnitude), next: next + 1, magnitude, digits: false };
}

/** Answers with a fraction in words: "half", "a third", "three-quarters"; undefined where none starts. */
export function readPart(reading: Reading, at: number): { value: number; next: number } | undefined {
  const { lexemes, lexicon } = reading;
  const first = lexemes[at]?.word ?? '';
  const alone = lexicon.parts.get(first);
  if (alone === 2) return { value: 1 / 2, next: at + 1 };
  const count = lexicon.articles.has(first) ? 1 : (lexicon.cardinals.get(first) ?? smallDigits(lexemes[at]));
  if (count === undefined) return undefined;
  const part = lexicon.parts.get(lexemes[at + 1]?.word ?? '');
  if (part === undefined || count >= part || count === 0) return undefined;
  return { value: count / part, next: at + 2 };
}

function smallDigits(lexeme: Lexeme | undefined): number | undefined {
  return lexeme?.kind === 'number' && Number.isInteger(lexeme.value) ? lexeme.value : undefined;
}

interface Sum {
  total: number;
  current: number;
  /** The smallest power of ten that the running group can still take. */
  room: number;
  magnitude: number;
}

function readWords(reading: Reading, at: number): NumberRead | undefined {
  const { lexemes, lexicon } = reading;
  const compound = lexicon.compounds === undefined ? undefined : phraseAt(lexemes, at, lexicon.compounds);
  if (compound !== undefined) {
    return withMagnitude(reading, {
      value: compound.value,
      next: compound.next,
      magnitude: 1,
      digits: false,
    });
  }
  const sum: Sum = { total: 0, current: 0, room: Number.POSITIVE_INFINITY, magnitude: 1 };
  let next = at;
  let read = false;
  if (lexicon.articles.has(lexemes[at]?.word ?? '')) {
    const magnitude = lexicon.magnitudes.get(lexemes[at + 1]?.word ?? '');
    if (magnitude === undefined || (lexemes[at + 1]?.word.length ?? 0) < 4) return undefined;
    sum.current = 1;
    next = at + 1;
  }
  while (next < lexemes.length) {
    const joins = read && lexicon.and.has(lexemes[next]?.word ?? '') && sum.room > 1;
    const from = joins ? next + 1 : next;
    const word = lexemes[from]?.word ?? '';
    if (joins && !lexicon.cardinals.has(word)) break;
    if (joins && sum.current < 100 && sum.total === 0) break;
    if (!addWord(sum, word, lexicon)) break;
    read = true;
    next = from + 1;
  }
  if (!read) return undefined;
  const value = sum.total + sum.current;
  const hundreds = sum.magnitude === 1 && value >= 100 && value % 100 === 0 ? 100 : sum.magnitude;
  return withTail(reading, { value, next, magnitude: hundreds, digits: false });
}

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

/** "two and a half", "three point five", and a magnitude after either. */
function withTail(reading: Reading, number: NumberRead): NumberRead {
  const half = readAndPart(reading, number.next);
  if (half === undefined) return number;
  return withMagnitude(reading, {
    ...number,
    value: number.value + half.value * number.magnitude,
    next: half.next,
  });
}

/** Products like 1.8 × 10⁹ carry floating-point dust; fifteen digits are more than any text gives. */
export function tidy(value: number): number {
  return Number(value.toPrecision(15));
}
