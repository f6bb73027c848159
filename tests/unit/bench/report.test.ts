import { describe, expect, it } from 'vitest';
import { losses, reportText } from '../../../bench/report.ts';
import { NO_RESULTS, type Part, type Release, withPart } from '../../../bench/results.ts';
import { barText, figureText, isMet, type Row } from '../../../bench/row.ts';

const row = (key: string, is: number, more: Partial<Row> = {}): Row => ({
  key,
  work: `work of ${key}`,
  is,
  unit: 'ms',
  ...more,
});
const part = (...rows: Row[]): Part => ({ day: '2031-05-01', load: 1.25, rounds: 9, rows });
const release = (version: string, ...rows: Row[]): Release => ({ version, parts: { page: part(...rows) } });
const HEADINGS = {
  page: { title: 'The page', how: 'Looked at.' },
  worker: { title: 'Other', how: 'Heard.' },
};

describe('a row', () => {
  it.each([
    [row('a', 5), true],
    [row('a', 5, { bar: { most: 5 } }), true],
    [row('a', 5.01, { bar: { most: 5 } }), false],
    [row('a', 100, { bar: { least: 100 } }), true],
    [row('a', 99, { bar: { least: 100 } }), false],
    [row('a', Number.NaN, { bar: { most: 5 } }), false],
  ])('meets its bar or misses it: %o', (one, met) => {
    expect(isMet(one)).toBe(met);
  });

  it.each([
    [1234.5, '1235'],
    [12.34, '12.3'],
    [1.234, '1.23'],
    [0.0161, '0.0161'],
    [0, '0.00'],
    [-2.5, '-2.50'],
  ])('tells %d as %s', (figure, text) => {
    expect(figureText(figure)).toBe(text);
  });

  it('tells its bar with the unit', () => {
    expect(barText(row('a', 1, { bar: { least: 100 }, unit: '× ours' }))).toBe('≥ 100 × ours');
    expect(barText(row('a', 1))).toBe('');
  });
});

describe('results', () => {
  it('take one part anew and leave the others and earlier releases as they were', () => {
    const first = withPart(NO_RESULTS, '1.0', 'page', part(row('a', 1)));
    const both = withPart(first, '1.0', 'worker', part(row('b', 2)));
    const again = withPart(both, '1.0', 'page', part(row('a', 3)));
    const later = withPart(again, '1.1', 'page', part(row('a', 4)));
    expect(later.releases).toEqual([
      { version: '1.0', parts: { page: part(row('a', 3)), worker: part(row('b', 2)) } },
      { version: '1.1', parts: { page: part(row('a', 4)) } },
    ]);
  });
});

describe('losses', () => {
  const more = { bar: { least: 1 } };
  it.each([
    ['a longer time', row('a', 10), row('a', 13), 1],
    ['a little noise', row('a', 10), row('a', 12), 0],
    ['a shorter time', row('a', 10), row('a', 2), 0],
    ['less of what should be much', row('a', 100, more), row('a', 70, more), 1],
    ['more of what should be much', row('a', 100, more), row('a', 700, more), 0],
    ['another figure', row('b', 1), row('a', 100), 0],
  ])('are told of %s', (_what, was, is, count) => {
    expect(losses(release('1.1', is), release('1.0', was))).toHaveLength(count);
  });
});

describe('the report', () => {
  const of = (...releases: Release[]) =>
    reportText({ machine: '2 × Processor', software: 'Browser 1', releases }, HEADINGS);

  it('holds every row with its bar, and names those that are missed before all', () => {
    const text = of(
      release('1.0', row('a', 1, { bar: { most: 2 } }), row('b', 9, { bar: { most: 2 }, note: 'why' })),
    );
    expect(text).toContain('1 of 2 bars are met');
    expect(text).toContain('| work of a | 1.00 ms | ≤ 2 ms | met |  |');
    expect(text).toContain('| work of b | 9.00 ms | ≤ 2 ms | **missed** | why |');
    expect(text.indexOf('- work of b: 9.00 ms (≤ 2 ms)')).toBeLessThan(text.indexOf('## The page'));
    expect(text).toContain('2 × Processor');
    expect(text).toContain('2031-05-01, 9 rounds, load 1.3');
    expect(text).not.toContain('Heard.');
  });

  it('names the parts that were not measured', () => {
    expect(of(release('1.0', row('a', 1)))).toContain('Not measured for this version: `worker`.');
    const all = { version: '1.0', parts: { page: part(), worker: part() } };
    expect(of(all)).not.toContain('Not measured');
  });

  it('has a line for each release, and tells what was lost since the one before', () => {
    const text = of(release('1.0', row('a', 1)), release('1.1', row('a', 2)));
    expect(text).toContain('| 1.0 | a 1.00 |\n| 1.1 | a 2.00 |');
    expect(text).toContain('- work of a: 2.00 ms, was 1.00 ms');
  });

  it('loses nothing to a bar that is written with a stroke', () => {
    expect(of(release('1.0', row('a', 1, { note: 'one | two' })))).toContain('one \\| two');
  });
});
