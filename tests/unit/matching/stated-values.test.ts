import { describe, expect, test } from 'vitest';
import { compileTopic } from '../../../src/core/matching/compile-topic.ts';
import { matchArticle } from '../../../src/core/matching/match-article.ts';
import { valueHits } from '../../../src/core/matching/stated-values.ts';
import type { Claim } from '../../../src/core/pack/pack.ts';
import { findQuantities } from '../../../src/core/text/quantities.ts';
import { tokenise } from '../../../src/core/text/tokens.ts';
import { wordsOf } from '../../../src/core/text/words.ts';
import { TUNNEL } from './tunnel.ts';

const keysIn = (text: string): string[] => {
  const words = wordsOf(tokenise(text));
  return valueHits(words, findQuantities(text, { words })).map(({ key }) => key);
};

describe('the values that a sentence states', () => {
  test.each([
    ['The court sits next on 9 July.', ['d:7-9']],
    ['The court sits next on July 9.', ['d:7-9']],
    ['It is to be ready by March 2027.', []],
    ['They walked out for two days.', ['f:days:2']],
    ['The roof came down at 8.17 p.m. on Saturday.', ['t:8:17']],
    ['The roof came down at 8:17pm.', ['t:8:17']],
    ['The clock stopped at 20.17.', ['t:8:17']],
    ['The clock stopped at 20:17.', ['t:8:17']],
    ['The train at 12.05 on Friday was late.', ['t:0:05']],
  ])('%s', (text, keys) => {
    expect(keysIn(text)).toEqual(expect.arrayContaining(keys));
    expect(keysIn(text).filter((key) => /^[dt]:/.test(key))).toEqual(
      keys.filter((key) => /^[dt]:/.test(key)),
    );
  });

  test.each([
    'The rate is 4.25 percent.',
    'Shares rose to 8.17 euros.',
    'They won at 3.15 to one.',
    'Section 7.30 applies.',
  ])('no time of day: %s', (text) => {
    expect(keysIn(text).filter((key) => key.startsWith('t:'))).toEqual([]);
  });

  test('an index after the last word where the figure closes the sentence', () => {
    const [hit] = valueHits(wordsOf(tokenise('for two days')), findQuantities('for two days'));
    expect(hit).toMatchObject({ key: 'f:days:2', from: 1, to: 3 });
  });
});

describe('a claim that is no figure is told by the day, the year and the time in it', () => {
  const more: Claim[] = [
    { id: 'opening', statement: 'The tunnel is to open again on 9 July.', speakers: [] },
    { id: 'worst', statement: 'It was the worst accident in a Norvian tunnel since 1998.', speakers: [] },
    { id: 'moment', statement: 'The tunnel collapsed at 8.17 in the evening.', speakers: [], kind: 'event' },
  ];
  const topic = compileTopic({ ...TUNNEL, claims: [...TUNNEL.claims, ...more] });
  const scores = (text: string, claim: string): number =>
    Math.max(
      0,
      ...matchArticle(
        { language: 'en', published: '2024-05-18', blocks: [{ kind: 'paragraph', text }] },
        topic,
      )
        .filter((match) => match.claim === claim)
        .map(({ score }) => score),
    );

  test.each([
    ['opening', 'The tunnel will open again on July 9.', 'The tunnel will open again on July 19.'],
    [
      'worst',
      'No Norvian tunnel had a worse accident since 1998: it was the worst.',
      'No Norvian tunnel had a worse accident since 1978: it was the worst.',
    ],
    ['moment', 'It was at 20.17 that the tunnel collapsed.', 'It was at 21.40 that the tunnel collapsed.'],
  ])('%s', (claim, same, other) => {
    expect(scores(same, claim)).toBeGreaterThan(scores(other, claim));
  });
});
