import { expect, test } from 'vitest';
import { movingClaims, timelineOf } from '../../../src/core/comparison/timeline.ts';
import { claim, pack, report } from './small-pack.ts';

const dead = claim('dead', { accumulates: true });
const ferry = pack({
  claims: [dead, claim('cause')],
  reports: [
    report('dead', { outlet: 'b', figure: '14 people', published: '2031-05-03' }),
    report('dead', { outlet: 'a', figure: '12 people', published: '2031-05-02T08:00:00Z' }),
    report('dead', { outlet: 'c', figure: '12 people', published: '2031-05-02' }),
    report('dead', { outlet: 'd', figure: '9 people' }),
    report('cause', { published: '2031-05-02' }),
    report('cause', { published: '2031-05-03' }),
  ],
});

test('reports stand under their day, the earliest first; those without a date apart', () => {
  const { days, undated } = timelineOf(ferry, dead);
  expect(days.map(({ day, reports }) => [day, reports.map(({ outlet }) => outlet)])).toEqual([
    ['2031-05-02', ['a', 'c']],
    ['2031-05-03', ['b']],
  ]);
  expect(undated.map(({ outlet }) => outlet)).toEqual(['d']);
});

test('only figures of several days move', () => {
  expect(movingClaims(ferry).map((timeline) => timeline.claim.id)).toEqual(['dead']);
});
