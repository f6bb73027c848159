import { type ClaimIndex, claimsWith, lengthOf } from './claim-index.ts';

/** What is asked for: the number of every stem with its weight, 1 for a word of the text itself. */
export type WeightedTerms = ReadonlyMap<number, number>;

/**
 * BM25's saturation of repeated words and its penalty for long texts, at the values that Robertson and Zaragoza
 * ("The Probabilistic Relevance Framework: BM25 and Beyond", 2009, section 3.5) give as good in many circumstances.
 */
const K1 = 1.2;
const B = 0.75;

/**
 * How rare a stem is among the claims, 0 to 1: its inverse document frequency (never negative) over that of a stem that no
 * claim has, so that scores from small and large packs are of one size.
 */
export function rarity(index: ClaimIndex, term: number | undefined): number {
  const having = term === undefined ? 0 : claimsWith(index, term);
  return inverseFrequency(index.ids.length, having) / inverseFrequency(index.ids.length, 0);
}

const inverseFrequency = (among: number, having: number): number =>
  Math.log(1 + (among - having + 0.5) / (having + 0.5));

/** Answers with the BM25 score of every claim, by its number. */
export function relevance(index: ClaimIndex, asked: WeightedTerms): Float64Array {
  const scores = new Float64Array(index.ids.length);
  const { postingStarts, postingClaims, postingCounts } = index;
  for (const [term, weight] of asked) {
    const rare = weight * rarity(index, term) * (K1 + 1);
    const end = postingStarts[term + 1] ?? 0;
    for (let at = postingStarts[term] ?? 0; at < end; at++) {
      const claim = postingClaims[at] ?? 0;
      const count = postingCounts[at] ?? 0;
      const long = K1 * (1 - B + (B * lengthOf(index, claim)) / index.averageLength);
      scores[claim] = (scores[claim] ?? 0) + (rare * count) / (count + long);
    }
  }
  return scores;
}

/** Answers with the numbers of the `most` claims that score best and above zero; equal scores in the claims' order. */
export function best(scores: Float64Array, most: number): number[] {
  if (most <= 0) return [];
  const floor = scoreOfRank(scores, most);
  const kept: number[] = [];
  scores.forEach((score, claim) => {
    if (score > 0 && score >= floor) kept.push(claim);
  });
  return kept.sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b).slice(0, most);
}

function scoreOfRank(scores: Float64Array, rank: number): number {
  const positive = scores.filter((score) => score > 0);
  if (positive.length <= rank) return 0;
  return positive.sort()[positive.length - rank] ?? 0;
}
