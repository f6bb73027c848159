import { expect, test } from 'vitest';
import { figureLedger } from '../../../src/core/comparison/ledger.ts';
import { claim, pack, report } from './small-pack.ts';

const figures = (...values: string[]) => values.map((figure) => report('length', { figure }));
const rowOf = (...values: string[]) =>
  figureLedger(
    pack({ claims: [claim('length', { kind: 'figure', unit: 'minutes' })], reports: figures(...values) }),
  )[0];

test.each([
  { values: ['75 minutes'], low: 75, high: 75, median: [75, 75], sources: 1 },
  { values: ['60 minutes', '75 minutes', '150 minutes'], low: 60, high: 150, median: [75, 75], sources: 3 },
  {
    values: ['60 minutes', '75 minutes', '90 minutes', '150 minutes'],
    low: 60,
    high: 150,
    median: [75, 75],
    sources: 4,
  },
  { values: ['60 minutes', 'over 180 minutes'], low: 60, high: 60, median: [60, 60], sources: 2 },
  { values: ['30-50 minutes', '40 minutes'], low: 30, high: 50, median: [30, 50], sources: 2 },
])('$values come to $low to $high around $median', ({ values, median: [low, high], ...expected }) => {
  expect(rowOf(...values)).toMatchObject({ ...expected, median: { low, high } });
});

test('a figure in another unit is not mixed in', () => {
  const other = report('length', { figure: '2 days' });
  const row = figureLedger(
    pack({ claims: [claim('length')], reports: [...figures('60 minutes', '90 minutes'), other] }),
  )[0];
  expect(row).toMatchObject({ unit: 'minutes', low: 60, high: 90, sources: 3 });
});

test('a claim without a stated figure has no row', () => {
  expect(figureLedger(pack({ claims: [claim('cause')], reports: [report('cause')] }))).toEqual([]);
});

test('a doubtful report moves no figure, and its source is counted among all', () => {
  const doubtful = report('length', { figure: '400 minutes', doubt: 'garbled' });
  const row = figureLedger(
    pack({ claims: [claim('length')], reports: [...figures('60 minutes'), doubtful] }),
  )[0];
  expect(row).toMatchObject({ high: 60, sources: 2 });
});
