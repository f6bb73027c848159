/** What matching and ranking cost by the size of the pack, beside what merely reading the article costs. */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { analyse } from '../src/core/analyse.ts';
import { compileTopic } from '../src/core/matching/compile-topic.ts';
import { indexClaims, rank, wordingsOf } from '../src/core/retrieval/rank.ts';
import { splitSentences } from '../src/core/text/sentences.ts';
import { tokenise } from '../src/core/text/tokens.ts';
import { generatedArticle, generatedPack } from './generated.ts';
import type { Bar, Row } from './row.ts';
import { medians, once } from './time.ts';

const WORDS = 1_000;
const SIZES = [100, 10_000, 100_000] as const;
const ORIGIN = { url: 'https://article.invalid/' };
/** An article against the packs of these sizes: the smallest as times of reading, the others of the smallest. */
const BARS: Readonly<Record<number, Bar>> = { 100: { most: 8 }, 10000: { most: 3 }, 100000: { most: 10 } };

export function benchMatching(rounds: number): Row[] {
  const article = generatedArticle(WORDS);
  const text = article.blocks.map((block) => block.text).join('\n\n');
  const sentences = splitSentences(text).map(({ start, end }) => text.slice(start, end));
  const read = (): void => {
    for (const { start, end } of splitSentences(text)) tokenise(text.slice(start, end));
  };
  const compiled = SIZES.map((size) => {
    const pack = generatedPack(size);
    const before = heap();
    const [topic, compiling] = once(() => compileTopic(pack));
    const matches = analyse(article, [topic], ORIGIN).matches.length;
    return { size, topic, compiling, matches, memory: heap() - before };
  });
  const [floor = 0, ...times] = medians(
    [
      read,
      ...compiled.map(
        ({ topic }) =>
          () =>
            analyse(article, [topic], ORIGIN),
      ),
    ],
    rounds,
  );
  const rows = compiled.map(({ size, compiling, matches, memory }, at): Row => {
    const spent = times[at] ?? 0;
    const isLeast = at === 0;
    const bar = BARS[size];
    return {
      key: `analysis-${size}`,
      work: `analysis of ${WORDS.toLocaleString('en')} words, ${size.toLocaleString('en')} claims`,
      is: spent / (isLeast ? floor : (times[0] ?? 0)),
      unit: isLeast ? '× splitting and tokenising' : `× ${SIZES[0]} claims`,
      ...(bar && { bar }),
      note: `${spent.toFixed(1)} ms${isLeast ? `, splitting and tokenising ${floor.toFixed(2)} ms` : ''}; ${matches} matches; compiled in ${compiling.toFixed(0)} ms, ${memory.toFixed(1)} MB`,
    };
  });
  return [...rows, ...rankingRows(sentences, rounds)];
}

function rankingRows(sentences: readonly string[], rounds: number): Row[] {
  const indexed = SIZES.map((size) => {
    const wordings = wordingsOf(generatedPack(size));
    const [index, indexing] = once(() => indexClaims(wordings));
    return { size, index, indexing };
  });
  const runs = indexed.map(({ index }) => () => {
    for (const sentence of sentences) rank(index, sentence, 20);
  });
  const times = medians(runs, rounds);
  return indexed.map(
    ({ size, index, indexing }, at): Row => ({
      key: `ranking-${size}`,
      work: `ranking all claims by a sentence, ${size.toLocaleString('en')} claims`,
      is: (times[at] ?? 0) / (times[0] ?? 0),
      unit: `× ${SIZES[0]} claims`,
      note: `${((times[at] ?? 0) / sentences.length).toFixed(2)} ms; index made in ${indexing.toFixed(0)} ms, ${(bytesOf(index) / 1e6).toFixed(1)} MB of arrays`,
    }),
  );
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
