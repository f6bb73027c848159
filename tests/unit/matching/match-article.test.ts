import { describe, expect, test } from 'vitest';
import type { Match } from '../../../src/core/match.ts';
import { compileTopic } from '../../../src/core/matching/compile-topic.ts';
import { matchArticle } from '../../../src/core/matching/match-article.ts';
import { BARE_TUNNEL, TUNNEL } from './tunnel.ts';

const topic = compileTopic(TUNNEL);
const bare = compileTopic(BARE_TUNNEL);

const matches = (text: string, on = topic): Match[] =>
  matchArticle(
    {
      language: 'en',
      published: '2024-05-18',
      blocks: text.split('\n').map((each) => ({ kind: 'paragraph', text: each })),
    },
    on,
  );
const claims = (text: string, on = topic): string[] =>
  matches(text, on)
    .map(({ claim }) => claim)
    .sort();

describe('a sentence that states a claim is found', () => {
  test.each([
    ['Eleven workers were killed when the tunnel collapsed.', ['dead']],
    ['The collapse of the Harrow tunnel killed 11 people.', ['dead']],
    ['Thirty-four men were trapped after the collapse.', ['trapped']],
    ['Firefighters pulled 23 survivors from the tunnel.', ['rescued']],
    ['The rescue lasted 61 hours.', ['length']],
    ['The rescue went on for about two and a half days.', ['length']],
    ['Norvia estimates the damage at 40 million euros.', ['cost-company']],
    ['The damage comes to 90 million euros, according to the union.', ['cost-union']],
    ['Water in the rock brought the roof down, said Tom Pike.', ['cause-water']],
    ['According to the union, missing bolts brought down the roof.', ['cause-bolts']],
    ['Mara Aldous said she would not resign.', ['resign']],
    ['A public inquiry will be led by a judge.', ['inquiry']],
    ['Inspectors had warned of cracks before the collapse.', ['warning']],
  ])('%s', (text, expected) => {
    expect(claims(text)).toEqual(expected);
  });
});

describe('a sentence that only looks like a claim is left alone', () => {
  test.each([
    ['another thing is counted', 'Norvia employs 900 people and sold for 310 million euros last year.'],
    ['the figure is of another noun', 'Eleven per cent of the damage is insured.'],
    ['nothing is claimed', 'The hills above Harrow were white on Tuesday.'],
    ['another month', 'In January 2019 eleven workers were killed in the collapse of a mine.'],
    ['another place', 'In Vienna inspectors warned of cracks before the collapse of a bridge.'],
    ['another pair', 'Aldous met Ferrante at the site.'],
    ['still ahead', 'Aldous is expected to meet Pike at the site.'],
    ['only half of it', 'Inspectors visited the tunnel.'],
    ['nobody whose claim it is', 'The mayor of Harrow refuses to resign.'],
  ])('%s: %s', (_, text) => {
    expect(claims(text)).toEqual([]);
  });
});

describe('a toll of one place is not the toll of another', () => {
  const two = compileTopic({
    ...TUNNEL,
    places: [...TUNNEL.places, { id: 'lowmere', name: 'Lowmere', aliases: [], translations: {} }],
    claims: TUNNEL.claims.map((each) =>
      each.id === 'dead'
        ? {
            ...each,
            statement: 'Eleven workers died in the collapse in Harrow.',
            cues: { phrasings: ['eleven died in the collapse'], requires: [], excludes: [] },
          }
        : each,
    ),
  });
  test.each([
    ['In Harrow eleven workers died in the collapse.', ['dead']],
    ['Eleven workers died in the collapse.', ['dead']],
    ['In Lowmere eleven workers died in the collapse.', []],
    ['In Harrow, unlike in Lowmere, eleven workers died in the collapse.', ['dead']],
  ])('%s', (text, expected) => {
    expect(claims(text, two)).toEqual(expected);
  });
});

describe('the victims of one calamity are not those of another', () => {
  const storm = compileTopic({
    ...TUNNEL,
    claims: [
      {
        id: 'storm-dead',
        statement: 'The storm killed nine people in Harrow.',
        kind: 'figure',
        measure: 'people killed in the storm',
        unit: 'people',
        speakers: [],
        question: 'storm-dead',
      },
    ],
  });
  test.each([
    ['Nine people were killed in Harrow.', ['storm-dead']],
    ['Nine people were killed in the hurricane in Harrow.', ['storm-dead']],
    ['Nine people were killed in an avalanche in Harrow.', []],
    ['Nine people were killed in Harrow when a bus overturned.', []],
  ])('%s', (text, expected) => {
    expect(claims(text, storm)).toEqual(expected);
  });
});

describe('who says it decides between answers to one question', () => {
  test.each([
    [
      'Norvia says the damage is 40 million euros; the union says it is 90 million euros.',
      ['cost-company', 'cost-union'],
    ],
    ['"The damage is 90 million euros," the MDU said.', ['cost-union']],
    ['The head of Norvia, Tom Pike, puts the damage at 40 million euros.', ['cost-company']],
  ])('%s', (text, expected) => {
    expect(claims(text)).toEqual(expected);
  });

  test.each([
    ['Tom Pike said water in the rock brought the roof down.', 'pike'],
    ['The union insists that missing bolts brought the roof down.', 'union'],
    ['Eleven workers died in the collapse, the fire service said.', 'fire-service'],
    ['Eleven workers died in the collapse.', null],
  ])('%s', (text, speaker) => {
    expect(matches(text).map((match) => match.speaker)).toEqual([speaker]);
  });
});

describe('what a sentence does with a claim', () => {
  test.each([
    ['Inspectors warned of cracks before the collapse.', 'states'],
    ['Inspectors never warned of cracks before the collapse.', 'denies'],
    ['Norvia denies that inspectors warned of cracks before the collapse.', 'denies'],
    ['It is doubtful whether inspectors warned of cracks before the collapse.', 'doubts'],
    ['Did inspectors warn of cracks before the collapse?', 'doubts'],
    ['Aldous refuses to resign.', 'states'],
    ['Aldous will not resign.', 'states'],
  ])('%s %s', (text, stance) => {
    expect(matches(text).map((match) => match.stance)).toEqual([stance]);
  });
});

describe('a negation that the claim has itself denies nothing', () => {
  const dark = compileTopic({
    ...TUNNEL,
    claims: [
      ...TUNNEL.claims,
      {
        id: 'dark',
        statement: 'The collapse left thousands of homes without electricity.',
        speakers: [],
        question: 'dark',
        kind: 'figure',
        measure: 'households without electricity',
        unit: 'households',
        cues: { phrasings: ['the collapse cut power to homes'] },
      },
    ],
  });
  test.each([
    ['The collapse left 4,000 homes without power.', 'states'],
    ['The collapse cut power to 4,000 homes.', 'states'],
    ['The collapse never cut power to 4,000 homes.', 'denies'],
    ['Norvia denies that the collapse left 4,000 homes without power.', 'denies'],
  ])('%s %s', (text, stance) => {
    expect(
      matches(text, dark)
        .filter(({ claim }) => claim === 'dark')
        .map((match) => match.stance),
    ).toEqual([stance]);
  });
});

describe('the figure that the page gives', () => {
  test.each([
    [
      'At least nine workers died in the collapse.',
      { low: 9, high: null, unit: 'people', hedge: 'at-least' },
    ],
    ['The collapse killed 11 people.', { low: 11, high: 11, unit: 'people', hedge: 'exact' }],
    [
      'The fire service put the number of workers killed in the collapse at nine or ten.',
      { low: 9, high: 10, unit: 'people', hedge: 'exact' },
    ],
    [
      'As many as 30 to 34 workers were trapped after the collapse.',
      { low: 30, high: 34, unit: 'people', hedge: 'exact' },
    ],
  ])('%s', (text, value) => {
    expect(matches(text)[0]?.value).toEqual(value);
  });

  test('no figure where the claim is none', () => {
    expect(matches('A judge will lead a public inquiry.')[0]?.value).toBeNull();
  });
});

describe('a figure in the words of the page and in the unit of the claim', () => {
  const more = compileTopic({
    ...TUNNEL,
    claims: [
      ...TUNNEL.claims,
      {
        id: 'inspections',
        statement: 'It was the fourth inspection of the tunnel.',
        kind: 'figure',
        measure: 'ordinal number of this inspection of the tunnel',
        unit: 'inspections',
        speakers: [],
        question: 'inspections',
      },
      {
        id: 'aid',
        statement: 'Canada gives Harrow 30 million Canadian dollars, about 22 million US dollars.',
        kind: 'figure',
        measure: 'sum of Canadian aid for Harrow',
        unit: 'usd',
        speakers: [],
        question: 'aid',
      },
    ],
  });
  const valueIn = (text: string, id: string) => matches(text, more).find(({ claim }) => claim === id)?.value;

  test('a time that something is done is counted with the deed', () => {
    const value = { low: 5, high: 5, unit: 'inspections', hedge: 'exact' };
    expect(valueIn('It was the fifth time that the tunnel was inspected.', 'inspections')).toEqual(value);
    expect(valueIn('It was the fifth time that the tunnel was closed.', 'inspections')).toBeUndefined();
  });

  test('dollars without a country are those of the sum that is known', () => {
    const aid = (sum: string) => valueIn(`Canada gives Harrow aid of ${sum}.`, 'aid')?.unit;
    expect(aid('30 million dollars')).toBe('cad');
    expect(aid('22 million dollars')).toBe('usd');
    expect(aid('30 million Canadian dollars, or some 22 million US dollars,')).toBe('cad');
    expect(aid('30 million Canadian dollars (22 million US dollars)')).toBe('cad');
    expect(aid('22 million US dollars')).toBe('usd');
  });
});

describe('the stretch', () => {
  test('is the clause that states the claim', () => {
    const text = 'It rained all night; eleven workers died in the collapse; the road is closed.';
    expect(matches(text).map((match) => match.text)).toEqual(['eleven workers died in the collapse']);
  });

  test.each([
    [
      'A judge will lead a public inquiry, after a night of rain over the town.',
      'A judge will lead a public inquiry',
    ],
    [
      'Eleven workers died in the collapse, hours before the fair was to open.',
      'Eleven workers died in the collapse',
    ],
  ])('leaves out what came before or after: %s', (text, expected) => {
    expect(matches(text).map((match) => match.text)).toEqual([expected]);
  });

  test('stands where it says, in text with curly quotes and soft hyphens too', () => {
    const text = '“A pub\u00adlic inquiry will be led by a judge,” it was said.';
    const [match] = matches(text);
    expect(text.slice(match?.start, match?.end)).toContain('inquiry will be led by a judge');
  });

  test('says in which block it is', () => {
    expect(
      matches('Nothing here.\nEleven workers died in the collapse.').map((match) => match.block),
    ).toEqual([1]);
  });

  test('comes with reasons', () => {
    const kinds = matches('Norvia estimates the damage at 40 million euros.')[0]?.reasons.map(
      ({ kind }) => kind,
    );
    expect(kinds).toEqual(expect.arrayContaining(['words', 'figure', 'speaker']));
  });
});

describe('context carries over', () => {
  test('a name from the sentence before', () => {
    expect(claims('The Harrow tunnel was nearly done. Rescuers brought 23 workers out alive.')).toEqual([
      'rescued',
    ]);
  });

  test('"she" after a named speaker', () => {
    const text = 'Mara Aldous spoke to reporters on Friday. She refuses to resign.';
    expect(matches(text).map((match) => [match.claim, match.speaker])).toEqual([['resign', 'aldous']]);
  });
});

describe('a pack of bare statements', () => {
  test.each([
    ['Eleven workers died in the collapse, officials said.', ['dead']],
    ['Norvia says water in the rock brought the roof down.', ['cause-water']],
    ['A judge will lead the public inquiry.', ['inquiry']],
    ['The hills above Harrow were white on Tuesday.', []],
  ])('%s', (text, expected) => {
    expect(claims(text, bare)).toEqual(expected);
  });
});
