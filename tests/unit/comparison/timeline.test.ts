import { describe, expect, test } from 'vitest';
import { movingClaims, shiftingClaims, timelineOf } from '../../../src/core/comparison/timeline.ts';
import type { Report } from '../../../src/core/pack/pack.ts';
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

describe('a claim moves', () => {
  const on = (day: string, figure: string, fields: Partial<Report> = {}) =>
    report('dead', { figure, published: `2031-05-0${day}`, ...fields });
  test.each([
    {
      moves: true,
      where: 'two days give two figures',
      reports: [on('2', '12 people'), on('3', '14 people')],
    },
    {
      moves: true,
      where: 'a figure becomes a bound',
      reports: [on('2', '12 people'), on('3', 'over 12 people')],
    },
    {
      moves: false,
      where: 'all days give the same',
      reports: [on('2', '12 people'), on('3', 'about 12 people')],
    },
    {
      moves: false,
      where: 'one day gives two figures',
      reports: [on('2', '12 people'), on('2', '14 people')],
    },
    {
      moves: false,
      where: 'the other figure is doubtful',
      reports: [on('2', '12 people'), on('3', '14 people', { doubt: 'garbled' })],
    },
    { moves: false, where: 'no day gives a figure', reports: [report('dead', { published: '2031-05-02' })] },
  ])('$moves where $where', ({ moves, reports }) => {
    expect(movingClaims(pack({ claims: [dead], reports })).length === 1).toBe(moves);
  });
});

test('claims shift that are stated on one day and denied or doubted on another, figures apart', () => {
  const on = (day: string) => ({ published: `2031-05-0${day}` });
  const shifting = pack({
    claims: [dead, claim('cause'), claim('captain'), claim('rescue')],
    reports: [
      report('dead', { figure: '12 people', ...on('2') }),
      report('dead', { figure: '14 people', stance: 'doubts', ...on('3') }),
      report('cause', on('2')),
      report('cause', { stance: 'denies', ...on('3') }),
      report('captain', on('2')),
      report('captain', { stance: 'doubts', ...on('2') }),
      report('rescue', on('2')),
      report('rescue', on('3')),
    ],
  });
  expect(shiftingClaims(shifting).map((timeline) => timeline.claim.id)).toEqual(['cause']);
});
