import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figurePlot, PLOT, plottedUnit, stancePlot } from '../../../dossier/plot-layout.ts';
import { timelineOf } from '../../../src/core/comparison/timeline.ts';
import type { Report } from '../../../src/core/pack/pack.ts';
import { claim, pack, report } from '../comparison/small-pack.ts';

const timeline = (reports: Report[]) => timelineOf(pack({ claims: [claim('dead')], reports }), claim('dead'));
const on = (day: string, figure: string, fields: Partial<Report> = {}) =>
  report('dead', { figure, published: `2031-05-${day}`, ...fields });

describe('the plot of a figure', () => {
  const plot = figurePlot(
    timeline([
      on('01', '10 people'),
      on('01', 'about 10 people'),
      on('02', '20-30 people'),
      on('05', 'over 30 people'),
      on('05', '30 people', { doubt: 'garbled' }),
      on('05', '3 days'),
      on('05', '20 people', { stance: 'denies' }),
    ]),
  );

  it('has one point for what is said on one day, however it is hedged', () => {
    expect(plot.points.map(({ day, reports, open, stance }) => [day, reports.length, open, stance])).toEqual([
      ['2031-05-01', 2, null, 'states'],
      ['2031-05-02', 1, null, 'states'],
      ['2031-05-05', 1, 'up', 'states'],
      ['2031-05-05', 1, null, 'denies'],
    ]);
  });

  it('sets days as far apart as they are, and higher figures higher', () => {
    const [first, second, third] = plot.points;
    expect(((third?.x ?? 0) - (second?.x ?? 0)) / ((second?.x ?? 0) - (first?.x ?? 0))).toBeCloseTo(3);
    expect(second?.y).toBeLessThan(first?.y ?? 0);
    expect(second?.yEnd).toBeGreaterThan(second?.y ?? 0);
  });

  it('draws its line through the middle of what is stated with both ends', () => {
    expect(plot.line.map(({ x }) => x)).toEqual(plot.points.slice(0, 2).map(({ x }) => x));
  });

  it('shows the unit of most reports', () => {
    expect(plottedUnit(timeline([on('01', '3 days'), on('02', '4 people'), on('03', '5 people')]))).toBe(
      'people',
    );
  });

  it('keeps every point inside, and labels apart', () => {
    const reports = fc.array(
      fc
        .tuple(fc.integer({ min: 10, max: 28 }), fc.integer({ min: 0, max: 900 }))
        .map(([day, count]) => on(String(day), `${count} people`)),
      { minLength: 1, maxLength: 12 },
    );
    fc.assert(
      fc.property(reports, (all) => {
        const { points, values, days } = figurePlot(timeline(all));
        for (const { x, y, yEnd } of points) {
          expect(x).toBeGreaterThanOrEqual(PLOT.left);
          expect(x).toBeLessThanOrEqual(PLOT.width - PLOT.right);
          expect(Math.min(y, yEnd)).toBeGreaterThanOrEqual(PLOT.top);
          expect(Math.max(y, yEnd)).toBeLessThanOrEqual(PLOT.height - PLOT.bottom);
        }
        const heights = values.map(({ at }) => at).sort((a, b) => a - b);
        heights.slice(1).forEach((at, index) => {
          expect(at - (heights[index] ?? 0)).toBeGreaterThanOrEqual(17);
        });
        days.slice(1).forEach(({ at }, index) => {
          expect(at - (days[index]?.at ?? 0)).toBeGreaterThanOrEqual(64);
        });
      }),
    );
  });
});

it('the plot of an assessment has a row for every stance that occurs, statements on top', () => {
  const plot = stancePlot(
    timeline([
      on('01', '1 people'),
      on('02', '1 people', { stance: 'denies' }),
      on('02', '2 people', { stance: 'denies' }),
      on('03', '1 people', { stance: 'doubts' }),
    ]),
  );
  expect(plot.stances.map(({ value }) => value)).toEqual(['states', 'doubts', 'denies']);
  expect(plot.stances.map(({ at }) => at)).toEqual(
    [...plot.stances.map(({ at }) => at)].sort((a, b) => a - b),
  );
  expect(plot.points.map(({ stance, reports }) => [stance, reports.length])).toEqual([
    ['states', 1],
    ['denies', 2],
    ['doubts', 1],
  ]);
});
