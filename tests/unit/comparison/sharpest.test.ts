import { describe, expect, test } from 'vitest';
import { answersStrip, sharpestDifferences } from '../../../src/core/comparison/sharpest.ts';
import type { Report } from '../../../src/core/pack/pack.ts';
import { claim, pack, person, report } from './small-pack.ts';

const differences = (fields: Parameters<typeof pack>[0]) =>
  sharpestDifferences(pack(fields)).map(({ kind, claim: { id }, weight }) => [kind, id, weight]);

const dead = (figure: string, fields: Partial<Report> = {}) => report('dead', { figure, ...fields });

describe('where sources differ on a claim', () => {
  test('in figures that exclude each other', () => {
    const reports = [dead('12 people'), dead('12 people'), dead('14 people')];
    expect(differences({ claims: [claim('dead')], reports })).toEqual([['figures', 'dead', 1]]);
  });

  test('in what they do with it', () => {
    const reports = [report('cause'), report('cause'), report('cause', { stance: 'denies' })];
    expect(differences({ claims: [claim('cause')], reports })).toEqual([['stances', 'cause', 1]]);
  });

  test.each([
    { kind: 'growth', where: 'every higher count is the later one', days: ['02', '02', '03'] },
    { kind: 'figures', where: 'a higher count is the earlier one', days: ['03', '03', '02'] },
    { kind: 'figures', where: 'the order is not known', days: ['02', '02', '02'] },
  ])('as $kind where a count accumulates and $where', ({ kind, days }) => {
    const figures = ['12 people', '12 people', '14 people'];
    const reports = figures.map((figure, at) => dead(figure, { published: `2031-05-${days[at]}` }));
    const claims = [claim('dead', { accumulates: true })];
    expect(differences({ claims, reports })).toEqual([[kind, 'dead', 1]]);
  });

  test('and nowhere else: agreement, single sources and doubtful reports are none', () => {
    expect(
      differences({
        claims: [claim('dead'), claim('cause'), claim('captain')],
        reports: [
          dead('12 people'),
          dead('12 people'),
          dead('99 people', { doubt: 'garbled' }),
          report('cause'),
          report('captain', { stance: 'denies' }),
        ],
      }),
    ).toEqual([]);
  });

  test('those first in which most sources stand against the commonest version', () => {
    const reports = [
      report('cause'),
      report('cause'),
      report('cause', { stance: 'denies' }),
      ...['12', '12', '12', '14', '15'].map((count) => dead(`${count} people`)),
    ];
    expect(differences({ claims: [claim('cause'), claim('dead')], reports })).toEqual([
      ['figures', 'dead', 2],
      ['stances', 'cause', 1],
    ]);
  });
});

describe('where speakers differ on a question', () => {
  const question = { question: 'length' };
  const topic = (figures: readonly [string, string], speakers: readonly [string, string]) => ({
    people: [person('captain'), person('minister')],
    claims: [
      claim('one', { ...question, speakers: [speakers[0]] }),
      claim('two', { ...question, speakers: [speakers[1]] }),
    ],
    reports: [
      report('one', { figure: figures[0] }),
      report('two', { figure: figures[1] }),
      report('two', { figure: figures[1] }),
    ],
  });

  test('the answer of most sources stands first, with the names of the speakers', () => {
    const [difference] = sharpestDifferences(
      pack(topic(['75 minutes', '150 minutes'], ['captain', 'minister'])),
    );
    expect(difference).toMatchObject({
      kind: 'speakers',
      weight: 1,
      answers: [
        { speakers: ['Name of minister'], sources: 2, value: { low: 150 } },
        { speakers: ['Name of captain'], sources: 1, value: { low: 75 } },
      ],
    });
  });

  test.each([
    { why: 'their figures fit', figures: ['75 minutes', '75 minutes'], speakers: ['captain', 'minister'] },
    {
      why: 'one speaker gives both',
      figures: ['75 minutes', '150 minutes'],
      speakers: ['captain', 'captain'],
    },
    { why: 'the units differ', figures: ['75 minutes', '2 days'], speakers: ['captain', 'minister'] },
  ] as const)('not where $why', ({ figures, speakers }) => {
    expect(differences(topic([...figures], [...speakers]))).toEqual([]);
  });

  test('their answers stand on one strip, from the lowest to the highest', () => {
    const [difference] = sharpestDifferences(
      pack(topic(['75 minutes', '150 minutes'], ['captain', 'minister'])),
    );
    const answers = difference?.kind === 'speakers' ? difference.answers : [];
    expect(answersStrip(answers)).toMatchObject({
      unit: 'minutes',
      min: 75,
      max: 150,
      dots: [
        { low: 75, outlets: ['Name of captain'] },
        { low: 150, outlets: ['Name of minister'] },
      ],
    });
    expect(answersStrip([])).toBeNull();
  });
});
