import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tally, votes } from '../../src/core/comparison/agreement.ts';
import { relate } from '../../src/core/comparison/relation.ts';
import { independentSources } from '../../src/core/comparison/sources.ts';
import { viewFrom } from '../../src/core/comparison/view.ts';
import { type Match, RELATIONS } from '../../src/core/match.ts';
import { type Report, STANCES } from '../../src/core/pack/pack.ts';
import { claim, match, pack, person, report } from '../unit/comparison/small-pack.ts';

const FIGURES = [
  '75 minutes',
  '150 minutes',
  'about 75 minutes',
  'almost 150 minutes',
  'over 60 minutes',
  'up-to 90 minutes',
  '3 days',
];
const PEOPLE = [person('captain', 'Master of the ferry'), person('owner', 'Director of the line')];
const ORIGIN = { url: 'https://page.example/a', published: '2025-12-28' };

const said = fc.record(
  {
    figure: fc.constantFrom(...FIGURES),
    stance: fc.constantFrom(...STANCES),
    speakers: fc.constantFrom<readonly string[]>([], ['captain'], ['owner']),
    published: fc.constantFrom('2025-12-27', '2025-12-28', '2025-12-29'),
  },
  { requiredKeys: ['stance', 'speakers'] },
);
const reports = fc
  .array(said, { maxLength: 6 })
  .map((all) => all.map((each, at) => report('length', { ...each, outlet: `outlet-${at}` })));
const here: fc.Arbitrary<Match> = said.map(({ speakers, figure, stance }) =>
  match('length', { stance, speaker: speakers[0] ?? null, ...(figure === undefined ? {} : { figure }) }),
);
const growing = fc.boolean();

const topic = (all: readonly Report[], accumulates: boolean) =>
  pack({ claims: [claim('length', { accumulates, speakers: ['captain'] })], people: PEOPLE, reports: all });
const relation = (one: Match, all: readonly Report[], accumulates: boolean) =>
  relate(one, topic(all, accumulates), ORIGIN);

describe('the relation to any reports', () => {
  test('is the first by precedence of the relations to each report alone', () => {
    fc.assert(
      fc.property(here, reports, growing, (one, all, accumulates) => {
        const alone = all.map((each) => relation(one, [each], accumulates));
        const first = RELATIONS.find((each) => alone.includes(each)) ?? 'only-here';
        expect(relation(one, all, accumulates)).toBe(first);
      }),
    );
  });

  test('does not change with doubtful reports, nor with the page’s own', () => {
    fc.assert(
      fc.property(here, reports, said, growing, (one, all, extra, accumulates) => {
        const expected = relation(one, all, accumulates);
        const doubtful = report('length', { ...extra, outlet: 'blog', doubt: 'rests on a headline' });
        const own = report('length', { ...extra, outlet: 'page' });
        expect(relation(one, [...all, doubtful], accumulates)).toBe(expected);
        expect(relation(one, [own, ...all], accumulates)).toBe(expected);
      }),
    );
  });
});

describe('the agreement of any reports', () => {
  const one = claim('length');
  const agreement = (all: readonly Report[]) =>
    tally(votes(independentSources(viewFrom(topic(all, false), ORIGIN), 'length'), one));

  test('counts no more than there are, and the commonest version always agrees with itself', () => {
    fc.assert(
      fc.property(reports, (all) => {
        const { share, agreeing, counted } = agreement(all);
        expect(agreeing).toBeLessThanOrEqual(counted);
        expect(counted).toBeLessThanOrEqual(all.length);
        expect(agreeing > 0).toBe(counted > 0);
        expect(share === null).toBe(counted < 2);
      }),
    );
  });

  test('does not change when a report is reprinted by an outlet that carries its text', () => {
    fc.assert(
      fc.property(
        reports.filter((all) => all.length > 0),
        (all) => {
          const [first, ...others] = all as [Report, ...Report[]];
          const original = { ...first, carries: ['Wire'] };
          const reprint = { ...original, outlet: 'mirror' };
          expect(agreement([original, ...others, reprint])).toEqual(agreement([original, ...others]));
        },
      ),
    );
  });
});
