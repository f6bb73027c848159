import { stemOf } from '../../src/core/text/stem.ts';
import { isStopWord } from '../../src/core/text/stop-words.ts';

const K1 = 1.2;
const B = 0.75;

/**
 * Answers with a search that is plain BM25 over lower-case words without stop words, stemmed: what a ranking has to beat.
 * It shares nothing with the product's ranking but the stemmer and the list of stop words. The search gives the score of
 * every text, by its place in the list.
 */
export function bm25Over(texts: readonly string[]): (query: string) => number[] {
  const bags = texts.map(wordsOf);
  const average = bags.reduce((sum, { length }) => sum + length, 0) / bags.length;
  const postings = new Map<string, [text: number, count: number][]>();
  bags.forEach((words, text) => {
    for (const [word, count] of counted(words)) {
      const known = postings.get(word);
      if (known) known.push([text, count]);
      else postings.set(word, [[text, count]]);
    }
  });
  return (query) => {
    const scores = new Array<number>(texts.length).fill(0);
    for (const word of new Set(wordsOf(query))) {
      const having = postings.get(word) ?? [];
      const rare = Math.log(1 + (texts.length - having.length + 0.5) / (having.length + 0.5));
      for (const [text, count] of having) {
        const long = K1 * (1 - B + (B * (bags[text]?.length ?? 0)) / average);
        scores[text] = (scores[text] ?? 0) + (rare * count * (K1 + 1)) / (count + long);
      }
    }
    return scores;
  };
}

const wordsOf = (text: string): string[] =>
  (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])
    .filter((word) => !isStopWord(word))
    .map((word) => stemOf(word));

function counted(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}
