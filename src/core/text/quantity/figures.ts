import { countUnitOf, hasSharedUnit } from './count-units.ts';
import { countFrom } from './counts.ts';
import { durationFrom, unnumberedDuration } from './durations.ts';
import type { Figure } from './figure.ts';
import { hedgeAfter } from './hedges.ts';
import type { Unit } from './lexicon.ts';
import { skipNotMeasure } from './not-measures.ts';
import { nounPhraseAt } from './noun-phrases.ts';
import { type Reading, readPart, tidy } from './numbers.ts';
import { type RangeRead, readRange } from './ranges.ts';
import { everyNth, shareAt } from './shares.ts';
import { mayStart } from './starters.ts';
import { currencyAt, nationalCoin, unitAt } from './units.ts';

/** What stands at a lexeme: a figure, or (without one) something to be passed over. `next` is the index after it. */
export interface FigureRead {
  readonly next: number;
  readonly figure?: Figure;
}

/** Answers with what stands at a lexeme, or undefined where no figure could start. */
export function readFigure(reading: Reading, at: number): FigureRead | undefined {
  const lexeme = reading.lexemes[at];
  if (lexeme === undefined || !mayStart(lexeme, reading.lexicon)) return undefined;
  const skip = skipNotMeasure(reading, at);
  if (skip !== undefined && couldStart(reading, at)) return { next: skip };
  const figure =
    moneyAt(reading, at) ??
    noneAt(reading, at) ??
    singleAt(reading, at) ??
    everyNth(reading, at) ??
    ordinalAt(reading, at) ??
    unnumberedDuration(reading, at) ??
    coupleAt(reading, at) ??
    shareOrNumber(reading, at);
  if (figure !== undefined) return { next: figure.next, figure };
  // Digits that are no figure are passed over whole, lest the end of "3-6" be read as 6.
  const passed = readRange(reading, at)?.next ?? at + 1;
  return lexeme.kind === 'number' || passed > at + 1 ? { next: passed } : undefined;
}

function couldStart(reading: Reading, at: number): boolean {
  const lexeme = reading.lexemes[at];
  return lexeme?.kind === 'number' || reading.lexicon.cardinals.has(lexeme?.word ?? '');
}

function shareOrNumber(reading: Reading, at: number): Figure | undefined {
  const whole = partOfUnit(reading, at);
  if (whole !== undefined) return whole;
  const range = hedgedInside(reading, readRange(reading, at));
  const share = shareAt(reading, at);
  if (share !== undefined && (range === undefined || range.next <= share.next)) return share;
  return range === undefined ? undefined : measured(reading, at, range);
}

/** "500 or so drones", "20,000-plus fans": a hedge between the number and what it counts. */
function hedgedInside(reading: Reading, range: RangeRead | undefined): RangeRead | undefined {
  const found = range === undefined ? undefined : hedgeAfter(reading, range.next);
  if (range === undefined || found === undefined || reading.lexemes[range.next]?.word === ',') return range;
  return { ...range, next: found.edge, hedge: range.hedge ?? found.hedge };
}

/** "a quarter of a percentage point", "half a mile". */
function partOfUnit(reading: Reading, at: number): Figure | undefined {
  const { lexemes, lexicon } = reading;
  const part = readPart(reading, at);
  if (part === undefined) return undefined;
  let next = part.next;
  if (lexicon.of.has(lexemes[next]?.word ?? '')) next++;
  if (!lexicon.articles.has(lexemes[next]?.word ?? '')) return undefined;
  const found = unitAt(reading, next + 1);
  if (found === undefined) return undefined;
  const value = tidy(part.value * found.unit.factor);
  const { kind, unit } = found.unit;
  return { kind, start: at, next: found.next, low: value, high: value, unit, attributive: false };
}

/** A number with its unit, or with the noun that it counts. */
function measured(reading: Reading, start: number, range: RangeRead): Figure | undefined {
  const duration = durationFrom(reading, start, range);
  if (duration !== undefined) return duration;
  const found = unitAt(reading, range.next);
  if (found === undefined) return countFrom(reading, start, range);
  const { next } = found;
  const unit = unitInContext(reading, range.next, found.unit);
  const sign = isBelowZero(reading, start, unit.unit) ? -1 : 1;
  return {
    kind: unit.kind,
    start,
    next,
    low: tidy(sign * (sign < 0 ? range.high : range.low) * unit.factor),
    high: tidy(sign * (sign < 0 ? range.low : range.high) * unit.factor),
    unit: unit.unit,
    attributive: reading.lexemes[range.next]?.joint === 'hyphen',
    ...(range.hedge === undefined ? {} : { hedge: range.hedge }),
  };
}

const POUND_WEIGHT: Unit = { kind: 'amount', unit: 'pounds', factor: 1 };

/** Pounds weigh where the sentence weighs something; cents are of the currency that the sentence names. */
function unitInContext(reading: Reading, at: number, unit: Unit): Unit {
  if (isWeight(reading, at)) return POUND_WEIGHT;
  const cents = /^cents?$/.test(reading.lexemes[at]?.word ?? '');
  const euros = cents && reading.lexemes.some(({ word }) => /^(?:€|eur|euros?)$/.test(word));
  return euros ? { ...unit, unit: 'eur' } : unit;
}

/** Pounds are money unless the sentence weighs something. */
function isWeight(reading: Reading, at: number): boolean {
  if (!/^pounds?$/.test(reading.lexemes[at]?.word ?? '')) return false;
  const [of, what] = [reading.lexemes[at + 1]?.word, reading.lexemes[at + 2]?.word ?? ''];
  if (of === 'of' && !/^(?:debt|aid|public|taxpayers|savings|funding|damage|investment)$/.test(what))
    return true;
  return reading.lexemes.some(({ word }) => /^(?:weigh|weight|heavy|heavier|kilo|kg|tonne|ounce)/.test(word));
}

/** "minus 12 degrees", "-5C", "-0.3%". */
function isBelowZero(reading: Reading, start: number, unit: string): boolean {
  if (!/^(?:fahrenheit|degrees|percent)$/.test(unit)) return false;
  const before = reading.lexemes[start - 1];
  const glued =
    before?.word === '-' &&
    reading.lexemes[start]?.joint === 'none' &&
    !/^(?:%|percent|\d.*)$/.test(reading.lexemes[start - 2]?.word ?? '');
  return before?.word === 'minus' || glued;
}

/** "$800bn", "EUR 210bn", "C$2.5 billion", "$5bn-$10bn". */
function moneyAt(reading: Reading, at: number): Figure | undefined {
  const sign = currencyAt(reading, at);
  if (sign === undefined) return undefined;
  const range = readRange(reading, sign.next);
  if (range === undefined) return undefined;
  const after = unitAt(reading, range.next);
  // "$1,000 dollars", "$50 USD"
  const nation = nationalCoin(reading, range.next, sign.currency);
  if (nation !== undefined) return { ...moneyFigure(at, range), ...nation };
  const repeated = after?.unit.kind === 'money';
  return {
    ...moneyFigure(at, range),
    next: repeated ? after.next : range.next,
    unit: repeated && sign.currency === 'usd' ? after.unit.unit : sign.currency,
  };
}

function moneyFigure(start: number, range: RangeRead): Omit<Figure, 'next' | 'unit'> {
  const { low, high, hedge } = range;
  return { kind: 'money', start, low, high, attributive: false, ...(hedge === undefined ? {} : { hedge }) };
}

const TOLLS =
  /^(?:casualties|deaths|injuries|victims|fatalities|survivors|people|civilians|drones|missiles|troops|soldiers|hostages|wounded|dead|arrests|civilian|human|loss|losses)$/;

/** "no casualties" is a count of none; "no one" and "no plans" are not counts. */
function noneAt(reading: Reading, at: number): Figure | undefined {
  const { lexemes } = reading;
  if (lexemes[at]?.word !== 'no' || lexemes[at + 1]?.word === '.') return undefined;
  const phrase = nounPhraseAt(reading, at + 1);
  const head = phrase === undefined ? undefined : lexemes[phrase.head];
  if (phrase === undefined || head === undefined || !TOLLS.test(head.word)) return undefined;
  const unit = countUnitOf(head.word);
  return {
    kind: 'count',
    start: at,
    next: phrase.next,
    low: 0,
    high: 0,
    unit,
    attributive: false,
    of: phrase.stems,
  };
}

/** "by a single vote", "a single vote or two"; "not a single vote" counts nothing. */
function singleAt(reading: Reading, at: number): Figure | undefined {
  const { lexemes, lexicon } = reading;
  if (lexemes[at + 1]?.word !== 'single' || !lexicon.articles.has(lexemes[at]?.word ?? '')) return undefined;
  if (/^(?:not|without|never)$/.test(lexemes[at - 1]?.word ?? '')) return undefined;
  const counts = /^(?:by|only|just|of|cast|than)$/.test(lexemes[at - 1]?.word ?? '');
  const figure = measured(reading, at, { low: 1, high: 1, next: at + 2, digits: false, magnitude: 1 });
  return counts || (figure !== undefined && figure.high > 1) ? figure : undefined;
}

/** "a couple of weeks" is about two of them. */
function coupleAt(reading: Reading, at: number): Figure | undefined {
  const { lexemes, lexicon } = reading;
  const first = lexicon.articles.has(lexemes[at]?.word ?? '') ? at + 1 : at;
  const hedge = lexicon.couples.get(lexemes[first]?.word ?? '');
  if (hedge === undefined) return undefined;
  const linked = lexicon.of.has(lexemes[first + 1]?.word ?? '');
  const after = linked ? first + 2 : first + 1;
  const counted = lexicon.magnitudes.has(lexemes[after]?.word ?? '');
  if (!linked && !counted && lexicon.of.size > 0) return undefined;
  const magnitude = lexicon.magnitudes.get(lexemes[after]?.word ?? '') ?? 1;
  const next = magnitude === 1 ? after : after + 1;
  const value = 2 * magnitude;
  return measured(reading, at, { low: value, high: value, next, digits: false, magnitude, hedge });
}

/** "sixth meeting", "the 11th round". */
function ordinalAt(reading: Reading, at: number): Figure | undefined {
  const { lexemes, lexicon } = reading;
  const lexeme = lexemes[at];
  const word = lexicon.ordinals.get(lexeme?.word ?? '');
  const suffix = lexemes[at + 1];
  const suffixed =
    lexeme?.kind === 'number' && suffix?.joint === 'none' && /^(?:st|nd|rd|th)$/.test(suffix.word);
  const rank = word ?? (suffixed ? lexeme.value : undefined);
  // "every third day" is how often
  if (rank === undefined || lexemes[at - 1]?.word === 'every') return undefined;
  const next = suffixed ? at + 2 : at + 1;
  const phrase = nounPhraseAt(reading, next, true) ?? nounPhraseAt(reading, next);
  const head = phrase === undefined ? undefined : lexemes[phrase.head];
  if (phrase === undefined || head === undefined || lexicon.cardinals.has(head.word)) return undefined;
  // "the 82nd Airborne Division" is a name.
  if (suffixed && /^\p{Lu}\p{Ll}/u.test(lexemes[next]?.text ?? '')) return undefined;
  // Outside English the noun is not known for sure; a wrong one would be a wrong measure.
  if (lexicon.language !== 'en' && !hasSharedUnit(head.word)) return undefined;
  const unit = countUnitOf(head.word);
  return {
    kind: 'ordinal',
    start: at,
    next: phrase.next,
    low: rank,
    high: rank,
    unit,
    attributive: false,
    of: phrase.stems,
  };
}
