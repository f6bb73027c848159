import { type ClaimIndex, indexClaims, rank } from '../src/core/retrieval/rank.ts';
import { termsOf } from '../src/core/retrieval/terms.ts';
import { tokenise } from '../src/core/text/tokens.ts';
import { MOST_FOUND, type SearchText } from './search-texts.ts';

/** A word that is typed so far may become one of so many. */
const MOST_COMPLETIONS = 8;

/** More words than these are a sentence, for which ranking is made: of fewer, a reader wants to see those words. */
const MOST_TYPED = 6;

/** Texts to be searched, by their places in a list. */
export interface TextIndex {
  readonly texts: readonly SearchText[];
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
    texts,
    ranking: indexClaims(
      texts.map((text, at) => ({ ...text, id: String(at) })),
      language,
    ),
    words: [...words].sort(),
    language,
  };
}

/**
 * The places of the texts that fit a query best, best first. Of a few words: those that hold more of them, then those
 * that hold them in their own statement, then as they are ranked; texts that hold none are listed only where no text
 * holds any. A sentence: as they are ranked. The last word may be the beginning of one.
 */
export function find(query: string, index: TextIndex): number[] {
  const ends = completions(query, index);
  const ranked = rank(index.ranking, [query, ...ends].join(' '), MOST_FOUND, index.language);
  const places = ranked.map(({ claim }) => Number(claim));
  const asked = askedStems(query, ends, index.language);
  return asked.length > MOST_TYPED ? places : byWordsHeld(places, asked, index);
}

function byWordsHeld(
  places: readonly number[],
  asked: readonly ReadonlySet<string>[],
  index: TextIndex,
): number[] {
  const found = places.map((at) => heldIn(index, at, asked));
  const holding = found.filter(({ held }) => held > 0);
  return (holding.length > 0 ? holding : found)
    .sort((a, b) => b.held - a.held || b.stated - a.stated)
    .map(({ at }) => at);
}

/** For each word of a query the stems that stand for it: its own, or those of all that it may become. */
function askedStems(
  query: string,
  ends: readonly string[],
  language: string | undefined,
): readonly ReadonlySet<string>[] {
  const words = [...stemsOf(query, language)].map((stem) => new Set([stem]));
  return ends.length === 0 ? words : [...words.slice(0, -1), stemsOf(ends.join(' '), language)];
}

const stemsOf = (text: string, language: string | undefined): Set<string> =>
  new Set(termsOf(text, language).map(({ stem }) => stem));

/** How many of the asked words a text holds, and how many of them its own statement does. */
function heldIn({ texts, language }: TextIndex, at: number, asked: readonly ReadonlySet<string>[]) {
  const { statement = '', others = [] } = texts[at] ?? {};
  const own = stemsOf(statement, language);
  const all = stemsOf([statement, ...others].join('. '), language);
  const within = (stems: ReadonlySet<string>) =>
    asked.filter((word) => [...word].some((stem) => stems.has(stem))).length;
  return { at, held: within(all), stated: within(own) };
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
