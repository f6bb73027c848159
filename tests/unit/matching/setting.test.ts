import { describe, expect, test } from 'vitest';
import { compileTopic } from '../../../src/core/matching/compile-topic.ts';
import { matchArticle } from '../../../src/core/matching/match-article.ts';
import { readArticle, sentencesOf } from '../../../src/core/matching/read-article.ts';
import { familiarityOf, shareOfStrangers, strangenessOf } from '../../../src/core/matching/setting.ts';
import { TUNNEL } from './tunnel.ts';

const topic = compileTopic(TUNNEL);
const articleOf = (...texts: string[]) => ({
  language: 'en',
  published: '2024-05-18',
  blocks: texts.map((text) => ({ kind: 'paragraph' as const, text })),
});
const readingsOf = (...texts: string[]) => {
  const article = articleOf(...texts);
  return readArticle(sentencesOf(article), article, topic).map(({ reading }) => reading);
};

describe('what a sentence stands among', () => {
  test('is familiar by the names of the topic, each counted once', () => {
    const once = familiarityOf(readingsOf('The Harrow tunnel is shut.'), topic);
    expect(once).toBeGreaterThan(0);
    expect(familiarityOf(readingsOf('The Harrow tunnel is shut.', 'The Harrow tunnel is old.'), topic)).toBe(
      once,
    );
    expect(familiarityOf(readingsOf('The bridge is shut.'), topic)).toBe(0);
  });

  test('is strange by the names that the pack does not know', () => {
    const own = readingsOf('In the evening Mara Aldous spoke.');
    const mixed = readingsOf('In the evening Mara Aldous spoke to Rosa Quill and to Ivo Brandt.');
    expect(shareOfStrangers(own, topic)).toBe(0);
    expect(shareOfStrangers(mixed, topic)).toBeCloseTo(4 / 6);
    expect(shareOfStrangers([], topic)).toBe(0);
    expect(strangenessOf(mixed, topic)).toBeGreaterThan(strangenessOf(own, topic));
  });

  test('tells little by a few names', () => {
    const nothing = strangenessOf([], topic);
    const one = strangenessOf(readingsOf('In the evening Rosa sang.'), topic);
    const many = strangenessOf(
      readingsOf('In the evening Rosa, Ivo, Clara, Bela, Otto, Nina and Piet sang with Zoe.'),
      topic,
    );
    expect(one - nothing).toBeLessThan(0.1);
    expect(many - nothing).toBeGreaterThan(0.2);
  });

  test('decides whether the same words are marked', () => {
    const words = 'Inspectors had warned of cracks before it.';
    const scoreIn = (...around: string[]): number =>
      Math.max(
        0,
        ...matchArticle(articleOf(...around, words), topic)
          .filter(({ claim, block }) => claim === 'warning' && block === around.length)
          .map(({ score }) => score),
      );
    const own = scoreIn('The Harrow tunnel collapsed on Tuesday.');
    const other = scoreIn(
      'The mine of Ostrava Brno belongs to Rosa Quill, Ivo Brandt, Clara Holm and Bela Szabo.',
    );
    expect(own).toBeGreaterThan(other);
  });
});
