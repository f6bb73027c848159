import { describe, expect, test } from 'vitest';
import { topicMatrix } from '../../../src/core/comparison/matrix.ts';
import { claim, pack, report } from './small-pack.ts';

const ferry = pack({
  issues: [
    { id: 'toll', title: 'The toll' },
    { id: 'silence', title: 'Nothing is known' },
  ],
  claims: [
    claim('dead', { issue: 'toll', unit: 'people' }),
    claim('missing', { issue: 'toll' }),
    claim('cause'),
    claim('silent', { issue: 'no-such-issue' }),
  ],
  reports: [
    report('dead', { outlet: 'a', figure: '12 people' }),
    report('dead', { outlet: 'b', figure: '12 people' }),
    report('dead', { outlet: 'c', figure: '14 people' }),
    report('dead', { outlet: 'd', figure: 'over 10 people' }),
    report('missing', { outlet: 'c' }),
    report('cause', { outlet: 'c' }),
  ],
});
const { outlets, issues } = topicMatrix(ferry);

describe('the matrix of issues, claims and outlets', () => {
  test('shows who stands with the commonest version, who against it, and who says nothing', () => {
    const rows = issues.flatMap(({ claims }) => claims);
    const standings = rows.map(({ claim: { id }, cells }) => [
      id,
      Object.fromEntries([...cells].map(([outlet, { standing }]) => [outlet, standing])),
    ]);
    expect(standings).toEqual([
      ['dead', { a: 'with', b: 'with', c: 'against', d: 'aside' }],
      ['missing', { c: 'with' }],
      ['cause', { c: 'with' }],
      ['silent', {}],
    ]);
  });

  test('counts for every issue how much an outlet reports, and where it stands against the others', () => {
    expect(issues[0]?.cells.get('c')).toEqual({ reported: 2, against: 1 });
    expect(issues[0]?.cells.get('a')).toEqual({ reported: 1, against: 0 });
    expect(issues[0]?.cells.has('e')).toBe(false);
  });

  test('has no row for an issue without claims, and the claims without an issue last', () => {
    expect(issues.map(({ id, claims }) => [id, claims.map((row) => row.claim.id)])).toEqual([
      ['toll', ['dead', 'missing']],
      ['', ['cause', 'silent']],
    ]);
  });

  test('puts the outlets with the most claims first', () => {
    expect(outlets.map(({ id }) => id)).toEqual(['c', 'a', 'b', 'd']);
  });
});
