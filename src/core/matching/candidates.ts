import type { Reading } from './reading.ts';
import { valueKey } from './telling-values.ts';
import type { Topic } from './topic.ts';
import type { Key } from './vocabulary.ts';

/** A claim with less shared weight than this cannot pass; it equals what verification asks of a figure's wording. */
const MIN_SHARED = 0.5;
/** A sentence states a few claims; past these many candidates the rest share its commonest words only. */
const MOST = 24;
/** A key that more claims hold than this opens none: in a large pack it would cost a scan and tell nothing. */
const MOST_POSTINGS = 2_000;

/**
 * Answers with a search of a topic: for a sentence the indices of the claims that share enough with it to be worth
 * verifying, best first. The search keeps one sum for each claim and clears only those that a sentence has touched.
 */
export function searchIn({ index, claims }: Topic): (reading: Reading) => number[] {
  const shared = new Float64Array(claims.length);
  return (reading) => {
    const touched: number[] = [];
    const add = (key: Key): void => {
      const postings = index.get(key);
      if (!postings || postings.claims.length > MOST_POSTINGS) return;
      for (let at = 0; at < postings.claims.length; at++) {
        const claim = postings.claims[at] ?? 0;
        const before = shared[claim] ?? 0;
        const after = before + (postings.weights[at] ?? 0);
        if (before === 0 && after > 0) touched.push(claim);
        shared[claim] = after;
      }
    };
    for (const key of reading.hits.keys()) add(key);
    for (const { quantity } of reading.quantities) {
      const key = valueKey(quantity);
      if (key !== null) add(key);
    }
    const best = strongest(touched, shared);
    for (const claim of touched) shared[claim] = 0;
    return best;
  };
}

/** The claims that share most, best first; of equal ones the earlier. Sorting all of a large pack would cost more than finding them. */
function strongest(touched: readonly number[], shared: Float64Array): number[] {
  const weight = (claim: number): number => shared[claim] ?? 0;
  const isBetter = (one: number, other: number): boolean =>
    weight(one) > weight(other) || (weight(one) === weight(other) && one < other);
  const best: number[] = [];
  for (const claim of touched) {
    if (weight(claim) < MIN_SHARED) continue;
    if (best.length === MOST && !isBetter(claim, best[MOST - 1] ?? 0)) continue;
    let at = best.length;
    while (at > 0 && isBetter(claim, best[at - 1] ?? 0)) at--;
    best.splice(at, 0, claim);
    if (best.length > MOST) best.pop();
  }
  return best;
}
