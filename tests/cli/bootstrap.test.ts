import { describe, expect, it } from 'vitest';
import { meanInterval, mulberry32 } from '../../cli/evaluate/bootstrap.ts';

describe('meanInterval', () => {
  it('is the same on every run and holds the mean', () => {
    const differences = Array.from({ length: 200 }, (_, at) => (at % 4 === 0 ? 1 : 0));
    const [low, high] = meanInterval(differences);
    expect([low, high]).toEqual(meanInterval(differences));
    // The normal approximation of a mean of 0.25 over 200 draws: 0.25 ± 1.96 × 0.0306.
    expect(low).toBeCloseTo(0.19, 2);
    expect(high).toBeCloseTo(0.31, 2);
  });

  it('has no width where nothing varies', () => {
    expect(meanInterval([0.5, 0.5, 0.5])).toEqual([0.5, 0.5]);
  });
});

describe('mulberry32', () => {
  it('spreads evenly from 0 to below 1', () => {
    const next = mulberry32(7);
    const drawn = Array.from({ length: 10_000 }, next);
    expect(Math.min(...drawn)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...drawn)).toBeLessThan(1);
    for (let tenth = 0; tenth < 10; tenth++) {
      const inTenth = drawn.filter((value) => Math.floor(value * 10) === tenth).length;
      expect(Math.abs(inTenth - 1000)).toBeLessThan(120);
    }
  });
});
