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
  const kept: number[] = [];
  if (most <= 0) return kept;
  let floor = 0;
  for (let claim = 0; claim < scores.length; claim++) {
    const score = scores[claim] ?? 0;
    if (score <= floor) continue;
    kept.splice(placeFor(score, kept, scores), 0, claim);
    if (kept.length > most) kept.pop();
    if (kept.length === most) floor = scores[kept.at(-1) ?? 0] ?? 0;
  }
  return kept;
}

/** Where a score belongs in a list of claims, best first: after those that score as much. */
function placeFor(score: number, kept: readonly number[], scores: Float64Array): number {
  let low = 0;
  let high = kept.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((scores[kept[middle] ?? 0] ?? 0) >= score) low = middle + 1;
    else high = middle;
  }
  return low;
}
