import type { Quantity } from '../quantity.ts';

/** Whether two figures can both be true; `incomparable` where they do not measure the same thing. */
export type Compatibility = 'compatible' | 'incompatible' | 'incomparable';

/**
 * How far "about" and "almost" reach, as a part of the value. Five percent keeps "about 500" with 519 and "almost three
 * hours" with 175 minutes, and parts "about two hours" from 150 minutes.
 */
const LOOSENESS = 0.05;

/** For shares, in points: half of the step of five in which shares are usually quoted, so 90 and 95 stay apart. */
const LOOSENESS_OF_SHARES = 2.5;

/** How far a rounded figure may be from the precise one, as a part of the value: 1.8 and 1.82 billion are one figure. */
const ROUNDING = 0.02;

/** A figure of fewer significant digits is not known to be rounded: 500 may be a count. */
const FEWEST_DIGITS_OF_ROUNDED = 2;

interface Interval {
  readonly low: number;
  readonly high: number;
}

/** Whether two figures can both be true. Other units are never converted here, and dates are equal or not. */
export function compareQuantities(a: Quantity, b: Quantity): Compatibility {
  if (a.unit !== b.unit) return 'incomparable';
  if (a.low === b.low && a.high === b.high && a.hedge === b.hedge) return 'compatible';
  if (isPoint(a) && isPoint(b)) return samePoint(a, b) ? 'compatible' : 'incompatible';
  const fits = a.unit === 'date' ? a.low === b.low && a.high === b.high : overlap(a, b);
  return fits ? 'compatible' : 'incompatible';
}

/** Whether a figure leaves one end open ("over an hour"): it fits too much to count as agreement or dissent. */
export function isOpenEnded(quantity: Quantity): boolean {
  return quantity.low === null || quantity.high === null;
}

/** Names the value that is stated, hedges of the same number together: "about 95", "almost 95" and 95 are one value. */
export function statedValue(quantity: Quantity): string {
  const open = isOpenEnded(quantity) ? quantity.hedge : '';
  return [quantity.unit, quantity.low ?? '', quantity.high ?? '', open].join(' ');
}

function isPoint(quantity: Quantity): boolean {
  return quantity.hedge === 'exact' && quantity.low !== null && quantity.low === quantity.high;
}

function samePoint(a: Quantity, b: Quantity): boolean {
  const [x, y] = [a.low ?? 0, b.low ?? 0];
  return x === y || (a.unit !== 'date' && (isRoundingOf(x, y) || isRoundingOf(y, x)));
}

function isRoundingOf(rounded: number, precise: number): boolean {
  const digits = significantDigits(rounded);
  return (
    digits >= FEWEST_DIGITS_OF_ROUNDED &&
    digits < significantDigits(precise) &&
    Math.abs(rounded - precise) <= ROUNDING * Math.abs(precise) &&
    Number(precise.toPrecision(digits)) === rounded
  );
}

function significantDigits(value: number): number {
  const digits = Math.abs(value).toExponential().replace(/e.*$/u, '').replace('.', '');
  return digits.length;
}

function overlap(a: Quantity, b: Quantity): boolean {
  const [x, y] = [interval(a), interval(b)];
  if (x.low === y.high || y.low === x.high) return mayTouch(a, b);
  return x.low < y.high && y.low < x.high;
}

/** Whether two ranges that share only their ends fit: "almost three hours" fits "three hours", never "over three hours". */
function mayTouch(a: Quantity, b: Quantity): boolean {
  const hedges = [a.hedge, b.hedge];
  if (hedges.includes('about')) return false;
  return hedges.includes('exact') || !(hedges.includes('almost') || hedges.includes('over'));
}

function interval(quantity: Quantity): Interval {
  const low = quantity.low ?? Number.NEGATIVE_INFINITY;
  const high = quantity.high ?? Number.POSITIVE_INFINITY;
  const slack = (value: number) =>
    quantity.unit === 'percent' ? LOOSENESS_OF_SHARES : LOOSENESS * Math.abs(value);
  if (quantity.hedge === 'about') return { low: low - slack(low), high: high + slack(high) };
  if (quantity.hedge === 'almost') return { low: low - slack(low), high };
  return { low, high };
}
