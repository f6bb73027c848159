import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { analyse } from '../src/core/analyse.ts';
import type { Article } from '../src/core/article.ts';
import { compileTopic } from '../src/core/matching/compile-topic.ts';
import { indexClaims, rank, wordingsOf } from '../src/core/retrieval/rank.ts';
import { splitSentences } from '../src/core/text/sentences.ts';
import { tokenise } from '../src/core/text/tokens.ts';
import { generatedArticle, generatedPack } from './generated.ts';
import { medians, once } from './time.ts';

const WORDS = 1_000;
const SIZES = [100, 10_000, 100_000] as const;
const ORIGIN = { url: 'https://article.invalid/' };

/** Prints what matching and ranking cost by the size of the pack, beside what merely reading the article costs. */
export function benchMatching(print: (line: string) => void): void {
  const article = generatedArticle(WORDS);
  const text = article.blocks.map((block) => block.text).join('\n\n');
  benchAnalysis(article, text, print);
  const sentences = splitSentences(text).map(({ start, end }) => text.slice(start, end));
  benchRanking(sentences, print);
}

function benchAnalysis(article: Article, text: string, print: (line: string) => void): void {
  const compiled = SIZES.map((size) => {
    const pack = generatedPack(size);
    const before = heap();
    const [topic, compiling] = once(() => compileTopic(pack));
    return { size, topic, compiling, memory: heap() - before };
  });
  const read = (): void => {
    for (const { start, end } of splitSentences(text)) tokenise(text.slice(start, end));
  };
  const runs = compiled.map(
    ({ topic }) =>
      () =>
        analyse(article, [topic], ORIGIN),
  );
  const [floor = 0, ...times] = medians([read, ...runs]);
  const words = text.split(/\s+/).length;
  print(`an article of ${words} words; splitting and tokenising it: ${floor.toFixed(2)} ms = 1`);
  print('claims    analyse ms   × reading   × 100 claims   matches   compile ms   memory MB');
  compiled.forEach(({ size, topic, compiling, memory }, at) => {
    const { coverage, matches } = analyse(article, [topic], ORIGIN);
    const spent = times[at] ?? 0;
    const columns = [
      spent.toFixed(2).padStart(11),
      (spent / floor).toFixed(1).padStart(11),
      (spent / (times[0] ?? 0)).toFixed(2).padStart(14),
      `${matches.length}${coverage.covered ? '' : ' (not covered)'}`.padStart(9),
      compiling.toFixed(0).padStart(12),
      memory.toFixed(1).padStart(11),
    ];
    print([String(size).padEnd(9), ...columns].join(' '));
  });
}

function benchRanking(sentences: readonly string[], print: (line: string) => void): void {
  const indexed = SIZES.map((size) => {
    const wordings = wordingsOf(generatedPack(size));
    const [index, indexing] = once(() => indexClaims(wordings));
    return { size, index, indexing };
  });
  const runs = indexed.map(({ index }) => () => {
    for (const sentence of sentences) rank(index, sentence, 20);
  });
  const times = medians(runs);
  print('\nclaims    rank ms a sentence   × 100 claims   index ms   arrays MB');
  indexed.forEach(({ size, index, indexing }, at) => {
    const spent = times[at] ?? 0;
    const columns = [
      (spent / sentences.length).toFixed(2).padStart(18),
      (spent / (times[0] ?? 0)).toFixed(2).padStart(14),
      indexing.toFixed(0).padStart(10),
      (bytesOf(index) / 1e6).toFixed(1).padStart(11),
    ];
    print([String(size).padEnd(9), ...columns].join(' '));
  });
}

/** What the arrays of an index hold. */
const bytesOf = (index: object): number =>
  Object.values(index).reduce((sum, value) => sum + (ArrayBuffer.isView(value) ? value.byteLength : 0), 0);

// Node hands out its collector only where a flag asks for it before the context is made.
setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

/** Megabytes in use after a collection. */
function heap(): number {
  collect();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 1e6;
}
