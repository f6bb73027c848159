import type { Hedge } from '../../quantity.ts';
import type { Lexeme } from './lexemes.ts';
import type { Lexicon } from './lexicon.ts';
import { isGrandName, sumWords } from './number-words.ts';

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
  return (
    readSeveral(reading, at) ??
    readPlural(reading, at) ??
    readPartOfMagnitude(reading, at) ??
    readWords(reading, at)
  );
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
  if (isGrandName(reading.lexemes, at)) return undefined;
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

/** "several hundred", "a few thousand": like "hundreds", at least two of them. */
function readSeveral(reading: Reading, at: number): NumberRead | undefined {
  const { lexemes, lexicon } = reading;
  const word = lexicon.articles.has(lexemes[at]?.word ?? '') ? at + 1 : at;
  if (!lexicon.several.has(lexemes[word]?.word ?? '')) return undefined;
  const magnitude = lexicon.magnitudes.get(lexemes[word + 1]?.word ?? '');
  if (magnitude === undefined || (lexemes[word + 1]?.word.length ?? 0) < 4) return undefined;
  return { value: 2 * magnitude, next: word + 2, magnitude, digits: false, hedge: 'at-least' };
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
  const plain = next === at + 1;
  // "tens" alone is no number, and "scores" is one only in "scores of" or as the subject.
  if (
    magnitude === 10 ||
    (plain && magnitude === 20 && at > 0 && !lexicon.of.has(lexemes[next]?.word ?? ''))
  ) {
    return undefined;
  }
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

/** Number words, and "and a half" after them: "two and a half million". */
function readWords(reading: Reading, at: number): NumberRead | undefined {
  const sum = sumWords(reading.lexemes, reading.lexicon, at);
  if (sum === undefined) return undefined;
  const half = readAndPart(reading, sum.next);
  if (half === undefined) return { ...sum, digits: false };
  const value = sum.value + half.value * sum.magnitude;
  return withMagnitude(reading, { value, next: half.next, magnitude: sum.magnitude, digits: false });
}

/** Products like 1.8 × 10⁹ carry floating-point dust; fifteen digits are more than any text gives. */
export function tidy(value: number): number {
  return Number.isSafeInteger(value) && Math.abs(value) < DUSTLESS ? value : Number(value.toPrecision(15));
}

/** Whole numbers below this have no more than fifteen digits, and no dust. */
const DUSTLESS = 1e15;
