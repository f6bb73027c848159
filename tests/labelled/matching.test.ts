import fs from 'node:fs';
import { describe, expect, it } from 'vitest';
import { asArticle, readLabelledSentence } from '../../cli/evaluate/sentences.ts';
import { compileTopic } from '../../src/core/matching/compile-topic.ts';
import { matchArticle } from '../../src/core/matching/match-article.ts';
import { starterPack } from '../starter-pack.ts';

const topic = compileTopic(starterPack());

/** Counts of marks that are right and wrong, and of claims that are missed, over a file of labelled sentences. */
function tallyOf(file: string): { right: number; wrong: number; missed: number } {
  const tally = { right: 0, wrong: 0, missed: 0 };
  const lines = fs
    .readFileSync(new URL(file, import.meta.url), 'utf8')
    .trim()
    .split('\n');
  for (const line of lines) {
    const sentence = readLabelledSentence(JSON.parse(line));
    if (!sentence) throw new Error(`no labelled sentence: ${line}`);
    const { article, from } = asArticle(sentence);
    const marked = new Set(
      matchArticle(article, topic)
        .filter(({ start }) => start >= from)
        .map(({ claim }) => claim),
    );
    const wanted = sentence.claims.map(({ claim }) => claim);
    const found = wanted.filter((claim) => marked.has(claim)).length;
    tally.right += found;
    tally.missed += wanted.length - found;
    const isWrong = (claim: string): boolean => !wanted.includes(claim) && !sentence.optional.includes(claim);
    tally.wrong += [...marked].filter(isWrong).length;
  }
  return tally;
}

/** A file has up to 1,600 sentences, in milliseconds on a busy machine. */
const WHOLE_FILE = 60_000;

/** What has been reached, a little rounded down: raise it with every gain, never lower it. */
describe('matching on labelled sentences keeps what it has reached', () => {
  it.each([
    ['./sentences-development.jsonl', 0.82, 0.68],
    ['./sentences-tuning.jsonl', 0.89, 0.89],
    ['./sentences-held-out.jsonl', 0.79, 0.78],
  ])(
    '%s: precision %f, recall %f',
    (file, precision, recall) => {
      const { right, wrong, missed } = tallyOf(file);
      expect(right / (right + wrong)).toBeGreaterThanOrEqual(precision);
      expect(right / (right + missed)).toBeGreaterThanOrEqual(recall);
    },
    WHOLE_FILE,
  );
});
