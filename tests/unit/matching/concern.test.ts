import fs from 'node:fs';
import { describe, expect, test } from 'vitest';
import { generatedArticle, generatedPack } from '../../../bench/generated.ts';
import { findClaims } from '../../../src/core/analyse.ts';
import type { Article } from '../../../src/core/article.ts';
import { compileTopic } from '../../../src/core/matching/compile-topic.ts';
import { LEAST_NAMES, mayConcern, wordingOf } from '../../../src/core/matching/concern.ts';
import { coverageSigns } from '../../../src/core/matching/coverage-signs.ts';
import { readArticle, sentencesOf } from '../../../src/core/matching/read-article.ts';
import type { Topic } from '../../../src/core/matching/topic.ts';
import { starterPack } from '../../starter-pack.ts';
import { TUNNEL } from './tunnel.ts';

const tunnel = compileTopic(TUNNEL);

describe('the words of a whole page', () => {
  test.each([
    ['names of it, run together with other words', 'Menu SportHarrowNorvia weather', true],
    ['names within a script, as pages carry them', '{"place":"Harrow","land":"Norvia"}', true],
    ['words of its claims and no name', 'Eleven workers died when water brought the roof down', false],
    ['a name that is written small', 'A harrow drawn by a horse', false],
    ['nothing of it', 'A dog show in the rain', false],
    ['no word', '', false],
  ])('with %s', (_name, words, concerns) => {
    expect(mayConcern(wordingOf(words), tunnel)).toBe(concerns);
  });
});

/** Whether the sentences of an article, fully read in the light of a topic, hold enough of its names. */
function holdsNames(article: Article, topic: Topic): boolean {
  const sentences = readArticle(sentencesOf(article), article, topic);
  return coverageSigns(sentences, [], article, topic).names >= LEAST_NAMES;
}

/** Forty readings of whole articles. */
const READING_MS = 60_000;

test(
  'no labelled article is turned away whose sentences hold names of the topic',
  () => {
    const topics = [compileTopic(starterPack()), tunnel];
    const lines = fs.readFileSync('tests/labelled/articles-tuning.jsonl', 'utf8').trim().split('\n');
    let concerned = 0;
    for (const line of lines) {
      const { text, lang: language, published } = JSON.parse(line);
      const parts = (text as string).split('\n\n');
      const blocks = parts.map((part) => ({ kind: 'paragraph' as const, text: part }));
      const article: Article = { blocks, language, published };
      const wording = wordingOf(parts.join(''), language);
      for (const topic of topics) {
        const holds = holdsNames(article, topic);
        concerned += Number(holds);
        if (holds) expect(mayConcern(wording, topic), `${line.slice(0, 40)} ${topic.id}`).toBe(true);
      }
    }
    expect(concerned).toBeGreaterThan(lines.length / 2);
  },
  READING_MS,
);

test('topics beside that of an article change nothing of what is found', () => {
  const article = generatedArticle(300);
  const own = compileTopic(generatedPack(70));
  const others = [2, 3, 4].map((seed) => compileTopic({ ...generatedPack(70, seed), id: `other-${seed}` }));
  const wording = wordingOf(article.blocks.map(({ text }) => text).join(' '), 'en');
  expect([own, ...others].map((topic) => mayConcern(wording, topic))).toEqual([true, false, false, false]);
  expect(findClaims(article, [...others, own])).toEqual(findClaims(article, [own]));
  expect(findClaims(article, others).coverage).toEqual({ pack: null, score: 0, covered: false });
});
