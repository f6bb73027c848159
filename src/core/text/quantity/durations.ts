import type { Figure } from './figure.ts';
import { type Reading, readNumber, readPart, tidy } from './numbers.ts';
import { PERHAPS, type RangeRead } from './ranges.ts';
import { unitAt } from './units.ts';

const MINUTES_A_DAY = 24 * 60;
const DAYS_A_YEAR = 365;

interface Span {
  readonly low: number;
  readonly high: number;
  readonly unit: string;
}

/** Durations under a day are in minutes, from a day on in days; years stay years. */
export function canonicalDuration(low: number, high: number, unit: string): Span {
  if (unit === 'minutes' && high >= MINUTES_A_DAY) {
    return { low: tidy(low / MINUTES_A_DAY), high: tidy(high / MINUTES_A_DAY), unit: 'days' };
  }
  if (unit === 'days' && high < 1) {
    return { low: tidy(low * MINUTES_A_DAY), high: tidy(high * MINUTES_A_DAY), unit: 'minutes' };
  }
  return { low: tidy(low), high: tidy(high), unit };
}

/**
 * Answers with the duration whose number has been read and whose unit stands at `range.next`, together with what follows
 * it: "an hour and a quarter", "1 hour 15 minutes", "1h15", "two years and three months".
 */
export function durationFrom(reading: Reading, start: number, range: RangeRead): Figure | undefined {
  const first = unitAt(reading, range.next);
  if (first?.unit.kind !== 'duration') return undefined;
  const { factor, unit } = first.unit;
  const upper = orMore(reading, range, first.next);
  const more = upper !== undefined ? undefined : furtherTime(reading, first.next, factor, unit);
  const extra = more?.value ?? 0;
  const high = upper?.value ?? range.high;
  const total = canonicalDuration(range.low * factor + extra, high * factor + extra, unit);
  const attributive = reading.lexemes[range.next]?.joint === 'hyphen';
  const end = upper?.next ?? more?.next ?? first.next;
  const next = skipLong(reading, end);
  return {
    kind: 'duration',
    start,
    next,
    ...total,
    told: { unit, factor },
    attributive: attributive || next > end,
    ...(range.hedge === undefined ? {} : { hedge: range.hedge }),
  };
}

/** "a day or two", "ten years, possibly fifteen": the upper end comes without a unit of its own. */
function orMore(reading: Reading, range: RangeRead, at: number): { value: number; next: number } | undefined {
  const { lexemes, lexicon } = reading;
  const or = lexicon.or.has(lexemes[at]?.word ?? '');
  const perhaps = lexemes[at]?.word === ',' && PERHAPS.test(lexemes[at + 1]?.word ?? '');
  if (range.low !== range.high || !(or || perhaps)) return undefined;
  const number = readNumber(reading, perhaps ? at + 2 : at + 1);
  if (number === undefined || number.value <= range.high || unitAt(reading, number.next) !== undefined)
    return undefined;
  return lexemes[number.next]?.kind === 'word' && number.digits ? undefined : number;
}

function skipLong(reading: Reading, at: number): number {
  return reading.lexemes[at]?.word === 'long' && reading.lexemes[at]?.joint === 'hyphen' ? at + 1 : at;
}

/** A smaller stretch that is added to the first, in the first one's unit. */
function furtherTime(
  reading: Reading,
  at: number,
  factor: number,
  unit: string,
): { value: number; next: number } | undefined {
  const { lexemes, lexicon } = reading;
  const link = lexemes[at]?.word ?? '';
  const joined = lexicon.and.has(link) || link === ',' ? 1 : 0;
  const part =
    joined === 1 && link !== ',' ? (readPart(reading, at + 1) ?? articlePart(reading, at + 1)) : undefined;
  if (part !== undefined && unitAt(reading, part.next) === undefined) {
    return { value: part.value * factor, next: part.next };
  }
  const number = readNumber(reading, at + joined);
  if (number === undefined) return undefined;
  const smaller = unitAt(reading, number.next);
  if (smaller === undefined) {
    const clockLike = factor === 60 && number.digits && lexemes[at]?.joint === 'none' && number.value < 60;
    return clockLike ? { value: number.value, next: number.next } : undefined;
  }
  if (smaller.unit.kind !== 'duration') return undefined;
  const size = sizeInDays(smaller.unit.unit) * smaller.unit.factor;
  const ownSize = sizeInDays(unit);
  if (size >= ownSize * factor) return undefined;
  return { value: (number.value * size) / ownSize, next: smaller.next };
}

function articlePart(reading: Reading, at: number): { value: number; next: number } | undefined {
  const part = reading.lexicon.parts.get(reading.lexemes[at]?.word ?? '');
  return part === undefined ? undefined : { value: 1 / part, next: at + 1 };
}

/** How many days a canonical unit of time has. */
export function sizeInDays(unit: string): number {
  if (unit === 'minutes') return 1 / MINUTES_A_DAY;
  return unit === 'years' ? DAYS_A_YEAR : 1;
}

/**
 * Answers with a duration that has no number of its own: "an hour", "half an hour", "a quarter of an hour", "an hour and a
 * half", "hour-long", "a year".
 */
export function unnumberedDuration(reading: Reading, at: number): Figure | undefined {
  const { lexemes, lexicon } = reading;
  const part = readPart(reading, at) ?? partWithArticle(reading, at);
  if (part !== undefined) {
    let next = part.next;
    if (lexicon.of.has(lexemes[next]?.word ?? '')) next++;
    if (lexicon.articles.has(lexemes[next]?.word ?? '')) next++;
    return unitAt(reading, next)?.unit.kind === 'duration' ? whole(reading, at, next, part.value) : undefined;
  }
  const closed = closedSpan(reading, at);
  if (closed !== undefined) return closed;
  const article = lexicon.articles.has(lexemes[at]?.word ?? '');
  const unitIndex = article ? at + 1 : at;
  const unit = unitAt(reading, unitIndex);
  if (unit?.unit.kind !== 'duration' || lexemes[unitIndex]?.joint === 'hyphen') return undefined;
  const long = lexemes[unit.next]?.word === 'long' && lexemes[unit.next]?.joint === 'hyphen';
  const andPart =
    lexicon.and.has(lexemes[unit.next]?.word ?? '') && readPart(reading, unit.next + 1) !== undefined;
  if (!(article || long || andPart) || isPluralUnit(lexemes[unitIndex]?.word ?? '')) return undefined;
  if (!long && !andPart && !measuresTime(reading, at, unit.next, unit.unit.factor, unit.unit.unit))
    return undefined;
  return whole(reading, at, unitIndex, 1);
}

/** "hourlong", "weeklong". */
function closedSpan(reading: Reading, at: number): Figure | undefined {
  const word = reading.lexemes[at]?.word ?? '';
  const unit = word.endsWith('long') ? reading.lexicon.units.get(word.slice(0, -4)) : undefined;
  if (unit?.kind !== 'duration') return undefined;
  const span = canonicalDuration(unit.factor, unit.factor, unit.unit);
  return { kind: 'duration', start: at, next: at + 1, ...span, attributive: true };
}

function isPluralUnit(word: string): boolean {
  return /^(?:seconds|minutes|hours|days|weeks|months|years|decades|centuries)$/.test(word);
}

/** "a half-hour": article, part and unit. */
function partWithArticle(reading: Reading, at: number): { value: number; next: number } | undefined {
  const { lexemes, lexicon } = reading;
  if (!lexicon.articles.has(lexemes[at]?.word ?? '')) return undefined;
  const part = lexicon.parts.get(lexemes[at + 1]?.word ?? '');
  return part === 2 || (part === 4 && lexemes[at + 2]?.joint === 'hyphen')
    ? { value: 1 / part, next: at + 2 }
    : undefined;
}

function whole(reading: Reading, start: number, next: number, value: number): Figure | undefined {
  return durationFrom(reading, start, { low: value, high: value, next, digits: false, magnitude: 1 });
}

const BEFORE_DURATION =
  /^(?:for|in|within|of|after|over|about|than|lasted|lasting|lasts|took|take|takes|taking|last|around|nearly|almost|least|roughly|under|just|spent|every|half|some|as|to|up|quite|approximately|only|exactly|last|run|ran)$/;

/** "$15 an hour", "twice a week" are rates, and "a year ago" or "a day later" a point in time. */
function measuresTime(reading: Reading, at: number, next: number, factor: number, unit: string): boolean {
  const { lexemes } = reading;
  const before = lexemes[at - 1]?.word ?? '';
  // "than a year ago" compares with a day, not with a stretch of time.
  const passed = /^(?:ago|later|earlier|before|after)$/.test(lexemes[next]?.word ?? '');
  if (passed && unit !== 'minutes') return false;
  if (BEFORE_DURATION.test(before)) return true;
  for (let back = 1; back <= 3; back++) {
    const lexeme = lexemes[at - back];
    if (lexeme?.kind === 'number' || /^(?:once|twice|times|%|percent|each)$/.test(lexeme?.word ?? ''))
      return false;
  }
  return unit === 'minutes' && factor >= 1;
}
