import { describe, expect, it } from 'vitest';
import { contrast } from '../../../src/core/pairs/contrast.ts';

/** Two sentences, and the kinds of contrast between them with the words of either side. */
type Case = readonly [a: string, b: string, ...expected: (readonly [kind: string, a: string, b: string])[]];

const DIFFERENT: readonly Case[] = [
  [
    'More than 1,700 firefighters came.',
    'More than 900 firefighters came.',
    ['figure', '1,700 firefighters', '900 firefighters'],
  ],
  [
    'The inquiry heard 14 witnesses.',
    'The inquiry heard 19 witnesses.',
    ['figure', '14 witnesses', '19 witnesses'],
  ],
  ['Tolls rose by 5% in May.', 'Tolls rose by 8% in May.', ['figure', '5%', '8%']],
  ['She left at 6:55 sharp.', 'She left at 7:55 sharp.', ['figure', '6:55', '7:55']],
  ['The repairs cost over $30,000.', 'The repairs cost over $45,000.', ['figure', '$30,000', '$45,000']],
  ['The report blames Halloway for it.', 'The report blames Pryce for it.', ['name', 'Halloway', 'Pryce']],
  ['The crew did warn the harbour.', 'The crew did not warn the harbour.', ['negation', '', 'not']],
  ['The bank expects growth.', 'The bank expects no growth.', ['negation', '', 'no']],
  ['Prices will rise in autumn.', 'Prices will fall in autumn.', ['opposite', 'rise', 'fall']],
  [
    'The vote is on Monday.',
    'The vote is on Thursday.',
    ['opposite', 'Monday', 'Thursday'],
    ['name', 'Monday', 'Thursday'],
  ],
  ['Its findings are reliable.', 'Its findings are unreliable.', ['opposite', 'reliable', 'unreliable']],
  ['The fee covers repairs.', 'The fee covers only repairs.', ['extent', '', 'only']],
  ['All wards were open.', 'Some wards were open.', ['extent', 'All', 'Some']],
];

const ALIKE: readonly (readonly [why: string, a: string, b: string])[] = [
  ['other words for the same', 'The inquiry began in spring.', 'The investigation started in spring.'],
  ['the same figure, written otherwise', 'It took two hours.', 'It took 120 minutes.'],
  ['a rounded figure', 'Losses came to $1.82 billion.', 'Losses came to $1.8 billion.'],
  ['a bound that the figure keeps', 'The call took 75 minutes.', 'The call took over an hour.'],
  ['words that moved', 'He called it safe, not fast.', 'He called it safe, not fast, again.'],
  [
    'opposites that changed places',
    'Rain fell in the east and sun shone in the west.',
    'Sun shone in the west and rain fell in the east.',
  ],
  ['a negation in another form', 'The lift does not work.', 'The lift is broken.'],
  ['what costs nothing', 'Entry is free.', 'Entry is at no cost.'],
  ['a part that is counted besides', 'Two more people left the hall.', 'Five people left the hall.'],
  ['an office for a name', 'Halloway opened the session.', 'The president opened the session.'],
  ['figures of two kinds of thing', 'She bought 12 lamps.', 'She bought 9 clocks.'],
  ['nothing at all', '', ''],
];

describe('contrast', () => {
  it.each(DIFFERENT.map(([a, b, ...expected]) => ({ a, b, expected })))(
    'sets apart: $a | $b',
    ({ a, b, expected }) => {
      const found = contrast(a, b).map((each) => [each.kind, each.a, each.b]);
      for (const each of expected) expect(found).toContainEqual(each);
      expect(found.map(([kind]) => kind).sort()).toEqual(expected.map(([kind]) => kind).sort());
    },
  );

  it.each(ALIKE)('is silent on %s', (_, a, b) => {
    expect(contrast(a, b)).toEqual([]);
  });

  it('finds each of several contrasts', () => {
    const found = contrast('Irena Halloway saw 3 boats leave.', 'Irena Pryce saw 7 boats arrive.');
    expect(found.map(({ kind }) => kind).sort()).toEqual(['figure', 'name', 'opposite']);
  });
});
