import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { searchIn } from '../../src/core/matching/candidates.ts';
import { compileTopic } from '../../src/core/matching/compile-topic.ts';
import { matchArticle, scenesOf } from '../../src/core/matching/match-article.ts';
import { readArticle, sentencesOf } from '../../src/core/matching/read-article.ts';
import { readSentence } from '../../src/core/matching/reading.ts';
import { judgedOptions } from '../../src/core/matching/verify.ts';
import { compilePhrases, findPhrases } from '../../src/core/text/phrases.ts';
import { TUNNEL } from '../unit/matching/tunnel.ts';

const topic = compileTopic(TUNNEL);

/** Sentences put together from the words of the topic and some others: near-claims of every kind. */
const WORDS = TUNNEL.claims
  .flatMap(({ statement }) => statement.split(' '))
  .concat([
    'not',
    'said',
    '“',
    '”',
    ',',
    'but',
    'and',
    'he',
    '2019',
    '11',
    '90%',
    'in',
    'January',
    'the',
    'Vienna',
    '\u00ad',
  ]);
const sentence = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 30 })
  .map((words) => words.join(' '));
const article = fc.array(sentence, { minLength: 1, maxLength: 5 }).map((texts) => ({
  language: 'en',
  blocks: texts.map((text) => ({ kind: 'paragraph' as const, text })),
}));

/** Claims as they stand among the others: half of them are stated. */
const STATEMENTS = TUNNEL.claims.map(({ statement }) => statement);
const told = fc
  .array(fc.oneof(sentence, fc.constantFrom(...STATEMENTS)), { minLength: 1, maxLength: 4 })
  .map((texts) => ({
    language: 'en',
    blocks: texts.map((text) => ({ kind: 'paragraph' as const, text })),
  }));

const search = searchIn(topic);

describe('matching', () => {
  test('every match stands within its block, in order, with a score from 0 to 1', () => {
    fc.assert(
      fc.property(article, (page) => {
        const matches = matchArticle(page, topic);
        for (const { block, start, end, score } of matches) {
          const text = page.blocks[block]?.text ?? '';
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(score).toBeGreaterThan(0);
          expect(score).toBeLessThanOrEqual(1);
        }
        expect(matches.map(({ block }) => block)).toEqual(
          matches.map(({ block }) => block).sort((a, b) => a - b),
        );
      }),
    );
  });

  test('the index finds every claim that a scan of all elements finds', () => {
    fc.assert(
      fc.property(sentence, (text) => {
        const reading = readSentence(text, 'en', topic.names);
        const scanned = topic.claims.flatMap(({ patterns, slot }, at) => {
          const elements = [...patterns, ...(slot?.measure ? [slot.measure] : [])].flatMap(
            (pattern) => pattern.elements,
          );
          const full = elements.some(
            ({ wide, weight, keys }) => !wide && weight >= 0.5 && keys.some((key) => reading.hits.has(key)),
          );
          return full ? [at] : [];
        });
        expect(search(reading)).toEqual(expect.arrayContaining(scanned));
      }),
    );
  });

  test('a stretch that is passed over for its lack of support could not have had it', () => {
    let [kept, passedOver] = [0, 0];
    fc.assert(
      fc.property(told, fc.double({ min: -4, max: 3, noNaN: true }), (page, least) => {
        const scenes = scenesOf(readArticle(sentencesOf(page), page, topic), page, topic);
        for (const scene of scenes) {
          for (const claim of topic.claims) {
            const all = judgedOptions(claim, scene, topic);
            const enough = all.filter(({ support }) => support >= least);
            const looked = judgedOptions(claim, scene, topic, least);
            expect(looked.filter(({ support }) => support >= least)).toEqual(enough);
            kept += enough.length;
            passedOver += all.length - looked.length;
          }
        }
      }),
    );
    expect(kept).toBeGreaterThan(20);
    expect(passedOver).toBeGreaterThan(20);
  });

  test('a topic survives being stored', () => {
    fc.assert(
      fc.property(article, (page) => {
        expect(matchArticle(page, structuredClone(topic))).toEqual(matchArticle(page, topic));
      }),
      { numRuns: 30 },
    );
  });
});

describe('phrases', () => {
  const word = fc.constantFrom('a', 'b', 'c');
  test('are found where a naive search finds them', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(word, { minLength: 1, maxLength: 3 }), { maxLength: 6 }),
        fc.array(word, { maxLength: 12 }),
        (phrases, words) => {
          const table = compilePhrases(phrases.map((phrase, value) => ({ words: phrase, value })));
          const naive = words.flatMap((_, from) =>
            phrases.flatMap((phrase, value) =>
              phrase.every((each, at) => words[from + at] === each) ? [`${from} ${value}`] : [],
            ),
          );
          expect(
            findPhrases(words, table)
              .map(({ from, value }) => `${from} ${value}`)
              .sort(),
          ).toEqual(naive.sort());
        },
      ),
    );
  });
});
