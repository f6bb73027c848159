import { type Term, termsOf } from './terms.ts';
import type { Wordings } from './wordings.ts';

/** Claims by word and words by claim. Plain data in typed arrays, so that it can be kept or sent whole. */
export interface ClaimIndex {
  readonly ids: readonly string[];
  /** Number of every stem. */
  readonly vocabulary: ReadonlyMap<string, number>;
  /** The stem of every number. */
  readonly stems: readonly string[];
  /** Postings of stem `t`: from `postingStarts[t]` to `postingStarts[t + 1]`, claims ascending. */
  readonly postingStarts: Uint32Array;
  readonly postingClaims: Uint32Array;
  readonly postingCounts: Uint8Array;
  /** Wordings of claim `c`: from `wordingStarts[c]` to `wordingStarts[c + 1]`; the first is its statement. */
  readonly wordingStarts: Uint32Array;
  /** Terms of wording `w`: from `termStarts[w]` to `termStarts[w + 1]`, in the order of the text. */
  readonly termStarts: Uint32Array;
  readonly terms: Uint32Array;
  readonly termMarks: Uint8Array;
  readonly averageLength: number;
}

/** Bits of `termMarks`. */
export const NAMED = 1;
export const FIGURE = 2;

/** A word that stands in a claim more often than this counts no further. */
const MOST_COUNTED = 255;

/** Answers with the index of some claims. A compressed sparse row layout: one array of postings, one of where each begins. */
export function indexClaims(claims: readonly Wordings[], language?: string): ClaimIndex {
  const vocabulary = new Map<string, number>();
  const wordingStarts = new Uint32Array(claims.length + 1);
  const termStarts = [0];
  const terms: number[] = [];
  const marks: number[] = [];
  claims.forEach(({ statement, others }, claim) => {
    for (const wording of [statement, ...others]) {
      for (const term of termsOf(wording, language)) {
        terms.push(numberOf(term.stem, vocabulary));
        marks.push(marksOf(term));
      }
      termStarts.push(terms.length);
    }
    wordingStarts[claim + 1] = termStarts.length - 1;
  });
  const forward = { wordingStarts, termStarts: Uint32Array.from(termStarts), terms: Uint32Array.from(terms) };
  return {
    ids: claims.map(({ id }) => id),
    vocabulary,
    stems: [...vocabulary.keys()],
    ...forward,
    ...postings(forward, claims.length, vocabulary.size),
    termMarks: Uint8Array.from(marks),
    averageLength: terms.length / Math.max(1, claims.length),
  };
}

function numberOf(stem: string, vocabulary: Map<string, number>): number {
  const known = vocabulary.get(stem);
  if (known !== undefined) return known;
  vocabulary.set(stem, vocabulary.size);
  return vocabulary.size - 1;
}

const marksOf = ({ named, figure }: Term): number => (named ? NAMED : 0) | (figure ? FIGURE : 0);

type Forward = Pick<ClaimIndex, 'wordingStarts' | 'termStarts' | 'terms'>;

/** How many terms a claim has in all its wordings. */
export function lengthOf({ wordingStarts, termStarts }: Forward, claim: number): number {
  return (termStarts[wordingStarts[claim + 1] ?? 0] ?? 0) - (termStarts[wordingStarts[claim] ?? 0] ?? 0);
}

/** The terms of a claim in all its wordings. */
export function termsOfClaim(index: Forward, claim: number): Uint32Array {
  const from = index.termStarts[index.wordingStarts[claim] ?? 0] ?? 0;
  return index.terms.subarray(from, from + lengthOf(index, claim));
}

/** Two passes over the terms: the first counts how many claims hold each, the second fills the places. */
function postings(forward: Forward, claims: number, vocabulary: number) {
  const starts = new Uint32Array(vocabulary + 1);
  const lastClaim = new Int32Array(vocabulary).fill(-1);
  for (let claim = 0; claim < claims; claim++) {
    for (const term of termsOfClaim(forward, claim)) {
      if (lastClaim[term] === claim) continue;
      lastClaim[term] = claim;
      starts[term + 1] = (starts[term + 1] ?? 0) + 1;
    }
  }
  for (let term = 0; term < vocabulary; term++)
    starts[term + 1] = (starts[term + 1] ?? 0) + (starts[term] ?? 0);
  const next = starts.slice();
  const postingClaims = new Uint32Array(starts[vocabulary] ?? 0);
  const postingCounts = new Uint8Array(postingClaims.length);
  lastClaim.fill(-1);
  for (let claim = 0; claim < claims; claim++) {
    for (const term of termsOfClaim(forward, claim)) {
      if (lastClaim[term] !== claim) {
        lastClaim[term] = claim;
        postingClaims[next[term] ?? 0] = claim;
        next[term] = (next[term] ?? 0) + 1;
      }
      const at = (next[term] ?? 1) - 1;
      postingCounts[at] = Math.min(MOST_COUNTED, (postingCounts[at] ?? 0) + 1);
    }
  }
  return { postingStarts: starts, postingClaims, postingCounts };
}

/** How many claims hold a stem. */
export function claimsWith({ postingStarts }: ClaimIndex, term: number): number {
  return (postingStarts[term + 1] ?? 0) - (postingStarts[term] ?? 0);
}
