import { describe, expect, test } from 'vitest';
import { analyse, findClaims } from '../../../src/core/analyse.ts';
import type { Article } from '../../../src/core/article.ts';
import { compileTopic } from '../../../src/core/matching/compile-topic.ts';
import { TUNNEL } from './tunnel.ts';

const topic = compileTopic({
  ...TUNNEL,
  outlets: [{ id: 'o', name: 'O', domains: ['o.example'], carries: [] }],
  reports: [
    {
      claim: 'dead',
      outlet: 'o',
      published: '2024-05-15',
      speakers: [],
      stance: 'states',
      basis: 'full',
      carries: [],
    },
  ],
});

const article = (text: string, more: Partial<Article> = {}): Article => ({
  language: 'en',
  blocks: text.split('\n').map((each) => ({ kind: 'paragraph', text: each })),
  ...more,
});

const ON_TOPIC =
  'Eleven workers died when the Harrow tunnel collapsed.\nNorvia says water in the rock brought the roof down.';

describe('coverage', () => {
  test('an article on the topic is covered', () => {
    const { coverage } = findClaims(article(ON_TOPIC), [topic]);
    expect(coverage).toMatchObject({ pack: 'tunnel', covered: true });
  });

  test.each([
    ['of another time', ON_TOPIC, { published: '2019-01-04' }],
    ['with no name of the topic', 'Eleven of the twenty points are agreed. The judges are late.', {}],
    ['with the names and no claim', 'Norvia sold a warehouse. Mara Aldous opened a fair in Harrow.', {}],
    ['with nothing', '', {}],
  ])('an article %s is not', (_, text, more) => {
    expect(findClaims(article(text, more), [topic]).coverage.covered).toBe(false);
  });

  test('the better of two topics is taken', () => {
    const other = compileTopic({ ...TUNNEL, id: 'other', claims: TUNNEL.claims.slice(-1) });
    expect(findClaims(article(ON_TOPIC), [other, topic]).coverage.pack).toBe('tunnel');
  });

  test('what is not covered has no matches, what is has related ones', () => {
    expect(analyse(article(ON_TOPIC, { published: '2019-01-04' }), [topic], {}).matches).toEqual([]);
    const { matches, sentences } = analyse(article(ON_TOPIC), [topic], {});
    expect(sentences).toBe(2);
    expect(matches.map(({ claim }) => claim)).toEqual(['dead', 'cause-water']);
    expect(matches[0]?.relation).toBe('same');
  });
});
