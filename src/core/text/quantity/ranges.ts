import type { Hedge } from '../../quantity.ts';
import { type NumberRead, type Reading, readNumber, tidy } from './numbers.ts';

/** A number, or the two ends of a range of numbers. */
export interface RangeRead {
  readonly low: number;
  readonly high: number;
  readonly next: number;
  readonly digits: boolean;
  readonly magnitude: number;
  readonly hedge?: Hedge;
}

/**
 * Answers with the number or range that starts at a lexeme: "90-95", "30 to 50", "one or two", "30, 40 or even 50",
 * "between 8 and 10". A second number that is not larger is no second end ("a 3-2 win").
 */
export function readRange(reading: Reading, at: number): RangeRead | undefined {
  const first = readNumber(reading, at);
  if (first === undefined) return undefined;
  let range: RangeRead = single(first);
  for (;;) {
    const second = secondEnd(reading, at, range);
    if (second === undefined) return range;
    range = second;
  }
}

function single(number: NumberRead): RangeRead {
  return { ...number, low: number.value, high: number.value };
}

function secondEnd(reading: Reading, start: number, range: RangeRead): RangeRead | undefined {
  const at = startOfSecond(reading, start, range.next);
  const second = at === undefined ? undefined : readNumber(reading, at);
  if (second === undefined || second.hedge !== undefined) return undefined;
  const shared = sharedMagnitude(reading, range, second);
  const low = tidy(range.low * shared);
  const high = tidy(range.high * shared);
  if (second.value <= high) return undefined;
  return {
    low,
    high: second.value,
    next: second.next,
    digits: range.digits,
    magnitude: second.magnitude,
  };
}

/** What the first number leaves to the second: the "million" of "two to three million", the thousands of "2-3,000". */
function sharedMagnitude({ lexemes }: Reading, range: RangeRead, second: NumberRead): number {
  if (range.magnitude > 1) return 1;
  const grouped =
    lexemes[range.next]?.joint === 'hyphen' && second.magnitude === 1 && second.value % 1_000 === 0;
  const magnitude = grouped ? 1_000 : second.magnitude;
  return range.high < second.value / magnitude ? magnitude : 1;
}

/** The index at which the upper end of a range would start, undefined where nothing leads on to one. */
function startOfSecond(reading: Reading, start: number, next: number): number | undefined {
  const { lexemes, lexicon } = reading;
  const after = lexemes[next];
  if (after === undefined) return undefined;
  if (after.joint === 'hyphen' && after.kind === 'number') return next;
  if (lexicon.or.has(after.word)) return skipEven(reading, next + 1);
  if (lexicon.to.has(after.word)) return isChange(reading, start) ? undefined : skipEven(reading, next + 1);
  if (lexicon.and.has(after.word) && lexicon.between.has(lexemes[start - 1]?.word ?? '')) return next + 1;
  if (after.word === ',' && listEndsInOr(reading, next)) return next + 1;
  if (after.word === ',' && PERHAPS.test(lexemes[next + 1]?.word ?? '')) return next + 2;
  if (lexicon.cardinals.has(after.word) && after.joint === 'hyphen') return next;
  return undefined;
}

const BEFORE_UPPER_END =
  /^(?:even|maybe|perhaps|possibly|up|to|as|many|much|sogar|bis|meme|incluso|hasta|даже|навіть)$/;

/** "90, maybe 95 percent". */
export const PERHAPS = /^(?:maybe|perhaps|possibly|even|peut-etre|vielleicht|forse|quizas)$/;

function skipEven(reading: Reading, at: number): number {
  let next = at;
  while (next < at + 3 && BEFORE_UPPER_END.test(reading.lexemes[next]?.word ?? '')) next++;
  return next;
}

/** "30, 40 or 50", "30, 40, 50": a comma leads on where the list of numbers ends in "or" or has a third. */
function listEndsInOr(reading: Reading, comma: number): boolean {
  const { lexemes, lexicon } = reading;
  let commas = Number(lexemes[comma - 2]?.word === ',');
  for (let at = comma; lexemes[at]?.word === ','; commas++) {
    const number = lexicon.or.has(lexemes[at + 1]?.word ?? '') ? undefined : readNumber(reading, at + 1);
    if (number === undefined) return commas > 1 || lexicon.or.has(lexemes[at + 1]?.word ?? '');
    at = number.next;
    if (lexicon.or.has(lexemes[at]?.word ?? '')) return true;
  }
  return commas > 1;
}

/** The beginnings of English words that say that a figure moves, or which way. */
export const CHANGE =
  /^(?:ris|rose|increas|rais|grow|grew|grown|climb|jump|soar|surg|swell|swoll|expand|widen|doubl|tripl|fell|fall|drop|declin|cut|reduc|lower|slash|narrow|shr[iau]nk|dip|slid|plung|up$|down$|went|go$|going|chang|revis|mov|slip|eas|tighten|push|bring|brought|upgrad|downgrad|extend|shift)/;
/** A verb of change is looked for this many words before "from". */
const CHANGE_WINDOW = 10;

/** "rose from 15 to 20" gives two values at two times, not a range. */
function isChange(reading: Reading, start: number): boolean {
  const { lexemes, lexicon } = reading;
  if (!lexicon.from.has(lexemes[start - 1]?.word ?? '')) return false;
  for (let at = start - 2; at >= Math.max(0, start - CHANGE_WINDOW); at--) {
    const word = lexemes[at]?.word ?? '';
    if (word === '.' || word === ';') return false;
    if (CHANGE.test(word)) return true;
  }
  return false;
}
