import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Compatibility,
  compareQuantities,
  statedValue,
} from '../../../src/core/comparison/compatible.ts';
import { HEDGES, type Quantity } from '../../../src/core/quantity.ts';
import { figure } from './small-pack.ts';

const CASES: readonly [string, string, Compatibility][] = [
  ['75 minutes', '150 minutes', 'incompatible'],
  ['75 minutes', '75 minutes', 'compatible'],
  ['75 minutes', 'over 60 minutes', 'compatible'],
  ['150 minutes', 'over 60 minutes', 'compatible'],
  ['over 120 minutes', 'over 60 minutes', 'compatible'],
  ['at-least 46 people', '27 people', 'incompatible'],
  ['at-least 46 people', '46 people', 'compatible'],
  ['up-to 50 years', '30-50 years', 'compatible'],
  ['up-to 50 years', '60 years', 'incompatible'],
  ['up-to 50 years', 'over 15 years', 'compatible'],
  ['180 minutes', 'over 180 minutes', 'compatible'],
  ['180 minutes', 'almost 180 minutes', 'compatible'],
  ['almost 180 minutes', 'over 180 minutes', 'incompatible'],
  ['almost 180 minutes', 'at-least 180 minutes', 'incompatible'],
  ['at-least 180 minutes', 'up-to 180 minutes', 'compatible'],
  ['almost 180 minutes', '175 minutes', 'compatible'],
  ['almost 180 minutes', '150 minutes', 'incompatible'],
  ['about 500 drones', '519 drones', 'compatible'],
  ['almost 500 drones', '519 drones', 'incompatible'],
  ['500 drones', '519 drones', 'incompatible'],
  ['about 90 percent', '95 percent', 'incompatible'],
  ['about 90 percent', 'about 95 percent', 'incompatible'],
  ['about 95 percent', 'almost 95 percent', 'compatible'],
  ['90-95 percent', '95 percent', 'compatible'],
  ['90-95 percent', '85 percent', 'incompatible'],
  ['30-50 years', '50-60 years', 'compatible'],
  ['1800000000 usd', '1820000000 usd', 'compatible'],
  ['1800000000 usd', '1900000000 usd', 'incompatible'],
  ['200 people', '201 people', 'incompatible'],
  ['1800000000 usd', '2500000000 cad', 'incomparable'],
  ['35 countries', '27 leaders', 'incomparable'],
  ['20251228 date', '20251228 date', 'compatible'],
  ['20251228 date', '20251229 date', 'incompatible'],
  ['20251231 date', '20260101 date', 'incompatible'],
];

describe('two figures', () => {
  test.each(CASES)('%s and %s are %s', (a, b, expected) => {
    expect(compareQuantities(figure(a), figure(b))).toBe(expected);
    expect(compareQuantities(figure(b), figure(a))).toBe(expected);
  });
});

const quantity: fc.Arbitrary<Quantity> = fc
  .record({
    low: fc.integer({ min: 0, max: 400 }),
    width: fc.constantFrom(0, 0, 0, 1, 20),
    unit: fc.constantFrom('percent', 'minutes', 'people'),
    hedge: fc.constantFrom(...HEDGES),
  })
  .map(({ low, width, unit, hedge }) => ({
    low: hedge === 'up-to' ? null : low,
    high: hedge === 'at-least' || hedge === 'over' ? null : low + width,
    unit,
    hedge,
  }));

describe('any two figures', () => {
  test('are compared alike from both sides', () => {
    fc.assert(
      fc.property(quantity, quantity, (a, b) => {
        expect(compareQuantities(a, b)).toBe(compareQuantities(b, a));
      }),
    );
  });

  test('fit where they are one and the same', () => {
    fc.assert(
      fc.property(quantity, (a) => {
        expect(compareQuantities(a, a)).toBe('compatible');
      }),
    );
  });

  test('fit wherever some number lies well inside both, and only within the stated looseness of it', () => {
    const range = (q: Quantity) =>
      [q.low ?? Number.NEGATIVE_INFINITY, q.high ?? Number.POSITIVE_INFINITY] as const;
    fc.assert(
      fc.property(quantity, quantity, (a, b) => {
        const [[aLow, aHigh], [bLow, bHigh]] = [range(a), range(b)];
        const gap = Math.max(aLow, bLow) - Math.min(aHigh, bHigh);
        const answer = compareQuantities(a, { ...b, unit: a.unit });
        if (gap < 0) expect(answer).toBe('compatible');
        const largestSlack = 2 * Math.max(2.5, 0.05 * Math.max(a.low ?? a.high ?? 0, b.low ?? b.high ?? 0));
        if (gap > largestSlack) expect(answer).toBe('incompatible');
      }),
    );
  });
});

describe('the stated value', () => {
  test('is one for every hedge of a number, and another for an open end', () => {
    const names = ['95 percent', 'about 95 percent', 'almost 95 percent'].map((text) =>
      statedValue(figure(text)),
    );
    expect(new Set(names).size).toBe(1);
    const open = ['60 minutes', 'over 60 minutes', 'at-least 60 minutes', 'up-to 60 minutes'];
    expect(new Set(open.map((text) => statedValue(figure(text)))).size).toBe(open.length);
  });
});
