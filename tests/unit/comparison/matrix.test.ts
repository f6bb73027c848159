import { describe, expect, test } from 'vitest';
import { claimMatrix, leftOutBy, reportedAlone } from '../../../src/core/comparison/matrix.ts';
import { claim, pack, report } from './small-pack.ts';

const ferry = pack({
  issues: [{ id: 'toll', title: 'The toll' }],
  claims: [claim('dead', { issue: 'toll', unit: 'people' }), claim('cause'), claim('silent')],
  reports: [
    report('dead', { outlet: 'a', figure: '12 people' }),
    report('dead', { outlet: 'b', figure: '12 people' }),
    report('dead', { outlet: 'c', figure: '14 people' }),
    report('dead', { outlet: 'd', figure: 'over 10 people' }),
    report('cause', { outlet: 'c' }),
  ],
});

const standings = (issue: string | null) => {
  const { outlets, rows } = claimMatrix(ferry, issue);
  return rows.map(({ claim: { id }, cells }) => [
    id,
    Object.fromEntries(cells.map((cell, at) => [outlets[at]?.id, cell?.standing ?? null])),
  ]);
};

describe('the matrix of claims and outlets', () => {
  test('shows who stands with the commonest version, who against it, and who says nothing', () => {
    expect(standings(null)).toEqual([
      ['dead', { c: 'against', a: 'with', b: 'with', d: 'aside' }],
      ['cause', { c: 'with', a: null, b: null, d: null }],
      ['silent', { c: null, a: null, b: null, d: null }],
    ]);
  });

  test('puts the outlets with the most claims first', () => {
    expect(claimMatrix(ferry, null).outlets.map(({ id }) => id)).toEqual(['c', 'a', 'b', 'd']);
  });

  test('of one issue holds its claims only', () => {
    expect(standings('toll').map(([id]) => id)).toEqual(['dead']);
  });

  test('counts how many outlets report each claim', () => {
    expect(claimMatrix(ferry, null).rows.map(({ reporting }) => reporting)).toEqual([4, 1, 0]);
  });
});

test('an outlet is alone with what no other source reports', () => {
  expect(reportedAlone(ferry, 'c').map(({ id }) => id)).toEqual(['cause']);
  expect(reportedAlone(ferry, 'a')).toEqual([]);
});

test('an outlet leaves out what others report, never what nobody does', () => {
  expect(leftOutBy(ferry, 'a').map(({ claim: { id }, sources }) => [id, sources])).toEqual([['cause', 1]]);
  expect(leftOutBy(ferry, 'c')).toEqual([]);
});
