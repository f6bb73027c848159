import { type ClaimIndex, indexClaims, rank } from '../src/core/retrieval/rank.ts';
import { tokenise } from '../src/core/text/tokens.ts';
import { MOST_FOUND, type SearchText } from './search-texts.ts';

/** A word that is typed so far may become one of so many. */
const MOST_COMPLETIONS = 8;

/** Texts to be searched, by their places in a list. */
export interface TextIndex {
  readonly ranking: ClaimIndex;
  /** All words of the texts, in canonical form and sorted, to complete a word that is being typed. */
  readonly words: readonly string[];
  readonly language: string | undefined;
}

/** An index of some texts. */
export function indexTexts(texts: readonly SearchText[], language?: string): TextIndex {
  const words = new Set<string>();
  for (const { statement, others } of texts)
    for (const text of [statement, ...others])
      for (const { word } of tokenise(text, language)) words.add(word);
  return {
    ranking: indexClaims(
      texts.map((text, at) => ({ ...text, id: String(at) })),
      language,
    ),
    words: [...words].sort(),
    language,
  };
}

/** The places of the texts that fit a query best, best first. Its last word may be the beginning of one. */
export function find(query: string, index: TextIndex): number[] {
  const text = [query, ...completions(query, index)].join(' ');
  return rank(index.ranking, text, MOST_FOUND, index.language).map(({ claim }) => Number(claim));
}

/** What the last word of a query may become, where no text has it as it stands. */
function completions(query: string, { words, language }: TextIndex): string[] {
  const begun = /[\p{L}\p{N}]$/u.test(query) ? (tokenise(query, language).at(-1)?.word ?? '') : '';
  if (begun === '') return [];
  const from = firstNotBefore(words, begun);
  const longer = words.slice(from, from + MOST_COMPLETIONS).filter((word) => word.startsWith(begun));
  return longer.includes(begun) ? [] : longer;
}

/** Index of the first word that does not stand before another in the order of the list. */
function firstNotBefore(sorted: readonly string[], word: string): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? '') < word) low = middle + 1;
    else high = middle;
  }
  return low;
}
