import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyse } from '../../src/core/analyse.ts';
import type { Article } from '../../src/core/article.ts';
import { compileTopic } from '../../src/core/matching/compile-topic.ts';
import { mayConcern, wordingOf } from '../../src/core/matching/concern.ts';
import { ArticleMemory, SentenceMemory } from '../../src/core/matching/memory.ts';
import { readArticle, sentencesOf } from '../../src/core/matching/read-article.ts';
import { TUNNEL } from '../unit/matching/tunnel.ts';

const topic = compileTopic(TUNNEL);

/** Claims as they stand, half of them, talk between them, and who says it. */
const PIECES = TUNNEL.claims
  .flatMap(({ statement }) => [statement, statement.split(' ').slice(3).join(' ')])
  .concat([
    'He said so.',
    '“It is',
    'settled,” she said.',
    'Nobody spoke of Vienna.',
    'The weather held.',
    '11 of 20.',
  ]);
const block = fc
  .array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 3 })
  .map((texts) => ({ kind: 'paragraph' as const, text: texts.join(' ') }));
const edit = fc.record({
  how: fc.constantFrom('insert', 'remove', 'replace', 'move', 'date'),
  at: fc.nat(20),
  to: fc.nat(20),
  block,
});
type Edit = { how: string; at: number; to: number; block: Article['blocks'][number] };

function edited(article: Article, { how, at, to, block: other }: Edit): Article {
  const { blocks } = article;
  const index = at % (blocks.length + 1);
  if (how === 'date') return { ...article, published: `2025-0${1 + (to % 9)}-12` };
  if (how === 'insert') return { ...article, blocks: blocks.toSpliced(index, 0, other) };
  if (how === 'replace') return { ...article, blocks: blocks.toSpliced(index, 1, other) };
  const rest = blocks.toSpliced(index, 1);
  const moved = blocks[index];
  return {
    ...article,
    blocks: how === 'move' && moved ? rest.toSpliced(to % (rest.length + 1), 0, moved) : rest,
  };
}

const article = fc
  .array(block, { minLength: 1, maxLength: 8 })
  .map((blocks): Article => ({ language: 'en', blocks }));

test('an article on a topic may concern it, however its page runs the words together', () => {
  let covered = 0;
  fc.assert(
    fc.property(article, fc.constantFrom('', ' ', '\n'), (version, gap) => {
      if (!analyse(version, [topic], {}).coverage.covered) return;
      covered += 1;
      const words = version.blocks.map(({ text }) => text).join(gap);
      expect(mayConcern(wordingOf(words, version.language), topic)).toBe(true);
    }),
  );
  expect(covered).toBeGreaterThan(20);
});

describe('an article that changes', () => {
  test('has the same answers with a memory of its earlier versions as without', () => {
    let covered = 0;
    fc.assert(
      fc.property(article, fc.array(edit, { maxLength: 6 }), (first, edits) => {
        const memory = new ArticleMemory();
        let version = first;
        for (const next of [null, ...edits]) {
          if (next) version = edited(version, next);
          const fresh = analyse(version, [topic], {});
          expect(analyse(version, [topic], {}, memory)).toEqual(fresh);
          if (fresh.matches.length > 0) covered += 1;
        }
      }),
      { numRuns: 25 },
    );
    expect(covered).toBeGreaterThan(20);
  });

  test('has only its new sentences read again', () => {
    const memory = new SentenceMemory();
    const versionOf = (...texts: string[]): Article => ({
      blocks: texts.map((text) => ({ kind: 'paragraph', text })),
    });
    const read = (version: Article) => {
      memory.turn();
      return readArticle(sentencesOf(version), version, topic, memory).map(({ reading }) => reading);
    };
    const [one, two] = read(versionOf('The weather held. Nobody spoke.'));
    const [late, oneAgain, twoAgain] = read(versionOf('Late news.', 'The weather held. Nobody spoke.'));
    expect([oneAgain, twoAgain]).toEqual([one, two]);
    expect(oneAgain === one && twoAgain === two).toBe(true);
    // What an article has lost is forgotten.
    read(versionOf('The weather held.'));
    const [, lateAgain] = read(versionOf('The weather held.', 'Late news.'));
    expect(lateAgain?.text).toBe(late?.text);
    expect(lateAgain === late).toBe(false);
  });

  test('has a sentence judged again only where its ground has changed', () => {
    const judgedIn = (
      memory: SentenceMemory,
      texts: readonly string[],
      setting = { familiar: 1, strange: 0 },
    ) => {
      const version: Article = { blocks: texts.map((text) => ({ kind: 'paragraph', text })) };
      memory.turn();
      const readings = readArticle(sentencesOf(version), version, topic, memory).map(
        ({ reading }) => reading,
      );
      const judged: string[] = [];
      readings.forEach((reading, at) => {
        const before = readings.slice(0, at).reverse().slice(0, 3);
        const ground = { reading, before, floor, setting };
        if (memory.judged(ground)) return;
        judged.push(reading.text);
        memory.keep(ground, []);
      });
      return judged;
    };
    const floor = { person: [], quoting: false };
    const memory = new SentenceMemory();
    const texts = ['One came.', 'Two came.', 'Three came.', 'Four came.', 'Five came.', 'Six came.'];
    expect(judgedIn(memory, texts)).toEqual(texts);
    expect(judgedIn(memory, texts)).toEqual([]);
    expect(judgedIn(memory, ['New.', ...texts])).toEqual(['New.', 'One came.', 'Two came.', 'Three came.']);
    expect(judgedIn(memory, texts, { familiar: 1, strange: 0.5 })).toEqual(texts);
  });
});
