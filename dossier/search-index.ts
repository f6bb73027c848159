import { tokenise } from '../src/core/text/tokens.ts';
import { wordsOf } from '../src/core/text/words.ts';

/** How fast a repeated word stops counting, and how far long texts are held back: the usual values of BM25. */
const SATURATION = 1.2;
const LENGTH_WEIGHT = 0.75;

/** Texts to be searched: for every stem the texts that hold it, and how often. */
export interface TextIndex {
  readonly postings: ReadonlyMap<string, readonly { readonly text: number; readonly times: number }[]>;
  readonly lengths: readonly number[];
}

/** An index of some texts by the stems of their words. */
export function indexTexts(texts: readonly string[], language?: string): TextIndex {
  const postings = new Map<string, { text: number; times: number }[]>();
  const lengths = texts.map((text, at) => {
    const stems = stemsOf(text, language);
    for (const stem of stems) {
      const known = postings.get(stem) ?? [];
      const last = known.at(-1);
      if (last?.text === at) last.times += 1;
      else known.push({ text: at, times: 1 });
      postings.set(stem, known);
    }
    return stems.length;
  });
  return { postings, lengths };
}

/**
 * The indices of the texts that share words with a query, best first (BM25: Robertson and Zaragoza, 2009). A text that
 * holds more of the query's words stands before one that holds fewer; the last word may be the beginning of one.
 */
export function rank(query: string, index: TextIndex, language?: string): number[] {
  const words = stemsOf(query, language);
  const average = index.lengths.reduce((sum, length) => sum + length, 0) / (index.lengths.length || 1);
  const found = new Map<number, { words: number; score: number }>();
  for (const [at, word] of words.entries()) {
    const best = new Map<number, number>();
    for (const stem of at === words.length - 1 ? beginningWith(word, index) : [word]) {
      const postings = index.postings.get(stem) ?? [];
      const rarity = Math.log(1 + (index.lengths.length - postings.length + 0.5) / (postings.length + 0.5));
      for (const { text, times } of postings) {
        const length = 1 - LENGTH_WEIGHT + LENGTH_WEIGHT * ((index.lengths[text] ?? 0) / average);
        const score = (rarity * times * (SATURATION + 1)) / (times + SATURATION * length);
        best.set(text, Math.max(best.get(text) ?? 0, score));
      }
    }
    for (const [text, score] of best) {
      const known = found.get(text) ?? { words: 0, score: 0 };
      found.set(text, { words: known.words + 1, score: known.score + score });
    }
  }
  return [...found]
    .sort(([a, x], [b, y]) => y.words - x.words || y.score - x.score || a - b)
    .map(([text]) => text);
}

function beginningWith(word: string, { postings }: TextIndex): string[] {
  return [...postings.keys()].filter((stem) => stem.startsWith(word));
}

function stemsOf(text: string, language: string | undefined): string[] {
  return wordsOf(tokenise(text, language)).map(({ stem }) => stem);
}
