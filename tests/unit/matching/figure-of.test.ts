import { describe, expect, test } from 'vitest';
import { compileTopic } from '../../../src/core/matching/compile-topic.ts';
import { isGiven } from '../../../src/core/matching/given-figure.ts';
import { matchArticle } from '../../../src/core/matching/match-article.ts';
import { readSentence } from '../../../src/core/matching/reading.ts';
import type { Claim, Pack } from '../../../src/core/pack/pack.ts';
import { findQuantities } from '../../../src/core/text/quantities.ts';
import { TUNNEL } from './tunnel.ts';

const topic = compileTopic(TUNNEL);

describe('a day', () => {
  test.each([
    ['They met on Sunday.', true],
    ['After meeting on Sunday they fell silent.', false],
    ["Sunday's meeting went well.", false],
    ['The board has met, Aldous said on Sunday.', false],
    ['The board has met, Aldous said Sunday.', false],
    ['Aldous said the board met on Sunday.', true],
    ['Aldous said on 19 May 2024 that the board has met.', true],
  ])('%s (given: %s)', (text, given) => {
    const reading = readSentence(text, 'en', topic.names, '2024-05-21');
    const day = reading.quantities.find(({ kind }) => kind === 'date');
    expect(day && isGiven(day, reading)).toBe(given);
  });
});

describe('time with somebody', () => {
  test.each([
    ['After two hours with Aldous he was hopeful.', ['meet', 'talk']],
    ['The pumps ran for two hours with hardly a pause.', ['pump', 'run']],
  ])('%s', (text, of) => {
    expect(findQuantities(text, { language: 'en' })[0]?.of).toEqual(of);
  });
});

const share = (id: string, statement: string, measure: string): Claim => ({
  id,
  statement,
  measure,
  unit: 'percent',
  kind: 'figure',
  question: id,
  speakers: ['aldous'],
});
const SHARES: Pack = {
  ...TUNNEL,
  claims: [
    ...TUNNEL.claims,
    share('repairs', 'Aldous says 90 percent of the repairs are done.', 'share of the repairs that is done'),
    share(
      'payments',
      'Aldous says 90 percent of the payments are done.',
      'share of the payments that is done',
    ),
  ],
};
const found = (text: string, pack: Pack = SHARES): string[] =>
  matchArticle(
    { language: 'en', published: '2024-05-18', blocks: [{ kind: 'paragraph', text }] },
    compileTopic(pack),
  ).map(({ claim }) => claim);

describe('a pronoun before a figure', () => {
  test.each([
    ['Pike speaks of good repairs; Aldous says they are 90 percent done.', ['repairs']],
    ['Pike speaks of late payments; Aldous says they are 90 percent done.', ['payments']],
  ])('stands for the noun before it: %s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

test('a figure that is known is looked at even where many claims share the words of its sentence', () => {
  const crowd = Array.from(
    { length: 40 },
    (_, at): Claim => ({
      id: `talk-${at}`,
      statement: `Aldous talked of gate ${'abcdefghijklmnopqrstuvwxyz'[at % 26]}${at} at length that evening.`,
      speakers: [],
      question: `talk-${at}`,
    }),
  );
  const pack = { ...TUNNEL, claims: [...TUNNEL.claims, ...crowd, ...SHARES.claims.slice(-2, -1)] };
  expect(found('The repairs go on. That evening Aldous talked of 90 percent.', pack)).toContain('repairs');
});

describe('who takes part', () => {
  const meeting: Claim = {
    id: 'call',
    statement: 'Aldous spoke with Pike by telephone before the union was told.',
    kind: 'event',
    speakers: [],
    question: 'call',
  };
  const pack: Pack = {
    ...TUNNEL,
    people: [
      ...TUNNEL.people,
      { id: 'orr', name: 'Lena Orr', role: 'Judge', aliases: ['Orr'], translations: {} },
    ],
    claims: [...TUNNEL.claims, meeting],
  };

  test.each([
    ['There was a call by telephone between Aldous and Pike before the union was told.', ['call']],
    ['There was a call by telephone between Orr and Pike before the union was told.', []],
  ])('%s', (text, expected) => {
    expect(found(text, pack)).toEqual(expected);
  });
});
