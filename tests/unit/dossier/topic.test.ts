import { describe, expect, it } from 'vitest';
import { perPack } from '../../../dossier/per-pack.ts';
import { balanceOf, claimsOf, summaryOf } from '../../../dossier/topic.ts';
import { claim, pack, report } from '../comparison/small-pack.ts';

const ferry = pack({
  issues: [{ id: 'toll', title: 'The toll' }],
  claims: [
    claim('dead', { issue: 'toll' }),
    claim('missing', { issue: 'toll' }),
    claim('cause'),
    claim('silent'),
  ],
  reports: [
    report('dead', { figure: '12 people' }),
    report('dead', { figure: '14 people' }),
    report('missing'),
    report('missing'),
    report('cause'),
  ],
});

it('claims fall into agreed, differing and not comparable; those that nobody reports do not count', () => {
  expect(balanceOf(summaryOf(ferry).issues.flatMap(({ claims }) => claims))).toEqual({
    agree: 1,
    differ: 1,
    alone: 1,
  });
});

it('every claim is known with its summary and its issue', () => {
  expect(claimsOf(ferry).get('dead')).toMatchObject({
    summary: { sources: 2 },
    issue: { title: 'The toll' },
  });
  expect([...claimsOf(ferry).keys()].sort()).toEqual(['cause', 'dead', 'missing', 'silent']);
});

describe('what is worked out of a pack', () => {
  it('is worked out once, also where it is nothing', () => {
    let times = 0;
    const worked = perPack(() => {
      times += 1;
      return undefined;
    });
    worked(ferry);
    worked(ferry);
    expect(times).toBe(1);
  });

  it('is another for another version of the pack', () => {
    const titles = perPack(({ title }) => title);
    expect([titles(ferry), titles({ ...ferry, title: 'New' })]).toEqual(['The ferry', 'New']);
  });
});
