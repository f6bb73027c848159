import { valueKey } from './figure-keys.ts';
import type { Reading } from './reading.ts';
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
export function searchIn({ index, size }: Pick<Topic, 'index' | 'size'>): (reading: Reading) => number[] {
  const sums = new Float64Array(size);
  const touched = new Int32Array(size);
  const { keys, starts, claims, weights } = index;
  return (reading) => {
    let count = 0;
    const add = (key: Key): void => {
      const number = keys.get(key);
      if (number === undefined) return;
      const from = starts[number] ?? 0;
      const to = starts[number + 1] ?? 0;
      if (to - from > MOST_POSTINGS) return;
      // The innermost loop of all: within these bounds every element is there.
      for (let at = from; at < to; at++) {
        const claim = claims[at] as number;
        const before = sums[claim] as number;
        if (before === 0) touched[count++] = claim;
        sums[claim] = before + (weights[at] as number);
      }
    };
    for (const key of reading.hits.keys()) add(key);
    for (const { quantity } of reading.quantities) {
      const telling = valueKey(quantity);
      if (telling !== null) add(telling);
    }
    const found = touched.subarray(0, count);
    const best = strongest(found, sums);
    for (const claim of found) sums[claim] = 0;
    return best;
  };
}

/** The claims that share most, best first; of equal ones the earlier. Sorting all of a large pack would cost more than finding them. */
function strongest(touched: Int32Array, sums: Float64Array): number[] {
  const sum = (claim: number): number => sums[claim] ?? 0;
  const isBetter = (one: number, other: number): boolean =>
    sum(one) > sum(other) || (sum(one) === sum(other) && one < other);
  const best: number[] = [];
  for (const claim of touched) {
    if (sum(claim) < MIN_SHARED) continue;
    if (best.length === MOST && !isBetter(claim, best[MOST - 1] ?? 0)) continue;
    let at = best.length;
    while (at > 0 && isBetter(claim, best[at - 1] ?? 0)) at--;
    best.splice(at, 0, claim);
    if (best.length > MOST) best.pop();
  }
  return best;
}
