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
    const weight = (claim: number): number => shared[claim] ?? 0;
    const best = touched
      .filter((claim) => weight(claim) >= MIN_SHARED)
      .sort((a, b) => weight(b) - weight(a) || a - b)
      .slice(0, MOST);
    for (const claim of touched) shared[claim] = 0;
    return best;
  };
}
