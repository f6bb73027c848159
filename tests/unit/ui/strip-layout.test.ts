import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Dot, DotStrip } from '../../../src/core/comparison/comparison.ts';
import { outliers, placeDots, placeLabels, STRIP } from '../../../src/ui/strip-layout.ts';

const dot = (low: number | null, high: number | null, sources = 1, here = false): Dot => ({
  low,
  high,
  hedge: 'exact',
  sources,
  outlets: Array.from({ length: sources }, (_, at) => `outlet ${at}`),
  here,
});

const strip = (dots: readonly Dot[]): DotStrip => {
  const ends = dots.flatMap(({ low, high }) => [low, high]).filter((end) => end !== null);
  return { unit: 'minutes', min: Math.min(...ends), max: Math.max(...ends), dots };
};

describe('the dots of a strip', () => {
  test('stand by value between the ends, a single one in the middle', () => {
    const places = placeDots(strip([dot(60, 60), dot(105, 105), dot(150, 150)])).map(({ from }) => from);
    expect(places).toEqual([STRIP.inset, STRIP.width / 2, STRIP.width - STRIP.inset]);
    expect(placeDots(strip([dot(75, 75)]))[0]?.from).toBe(STRIP.width / 2);
  });

  test('grow with the number of sources, within bounds', () => {
    const [one, four, many] = placeDots(strip([dot(1, 1), dot(2, 2, 4), dot(3, 3, 900)]));
    expect(four?.radius).toBeGreaterThan(one?.radius ?? 0);
    expect(many?.radius).toBeLessThan(STRIP.inset);
  });

  test('show to which side they are open', () => {
    const open = placeDots(strip([dot(60, null), dot(null, 90), dot(60, 90)])).map((placed) => placed.open);
    expect(open).toEqual(['up', 'down', null]);
  });
});

describe('the labels of a strip', () => {
  test('never overlap and never leave the drawing; this page has the first right to one', () => {
    const dots = fc.array(fc.tuple(fc.integer({ min: 0, max: 500 }), fc.integer({ min: 1, max: 30 })), {
      minLength: 1,
      maxLength: 12,
    });
    fc.assert(
      fc.property(dots, fc.nat(), (values, pick) => {
        const here = pick % values.length;
        const placed = placeDots(
          strip(values.map(([value, sources], at) => dot(value, value, sources, at === here))),
        );
        const labels = placeLabels(placed, ({ low }) => `${low} minutes`);
        expect(labels.some((label) => label.dot.here)).toBe(true);
        const spans = labels.map(({ x, anchor, text }) => {
          const width = text.length * 6;
          const start = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
          return { start, end: start + width };
        });
        spans.sort((a, b) => a.start - b.start);
        for (const [at, span] of spans.entries()) {
          expect(span.start).toBeGreaterThanOrEqual(-1);
          expect(span.end).toBeLessThanOrEqual(STRIP.width + 1);
          expect(span.start).toBeGreaterThanOrEqual(spans[at - 1]?.end ?? 0);
        }
      }),
    );
  });
});

describe('an outlier', () => {
  test('is alone with a closed value against a majority', () => {
    const found = outliers(strip([dot(75, 75, 5), dot(150, 150), dot(60, null), dot(80, 80, 2)]));
    expect(found.map(({ low }) => low)).toEqual([150]);
  });

  test('needs a majority', () => {
    expect(outliers(strip([dot(75, 75, 2), dot(150, 150)]))).toEqual([]);
  });
});
