import type { Reading } from './reading.ts';
import { valueKey } from './telling-values.ts';
import type { Topic } from './topic.ts';

/** A claim with less shared weight than this cannot pass; it equals what verification asks of a figure's wording. */
const MIN_SHARED = 0.5;
/** A sentence states a few claims; past these many candidates the rest share its commonest words only. */
const MOST = 24;
/** A key that more claims hold than this opens none: in a large pack it would cost a scan and tell nothing. */
const MOST_POSTINGS = 2_000;

/** Answers with the indices of the claims that share enough with a sentence to be worth verifying, best first. */
export function candidatesFor(reading: Reading, topic: Topic): number[] {
  const shared = new Map<number, number>();
  const values = reading.quantities.flatMap(({ quantity }) => valueKey(quantity) ?? []);
  for (const key of [...reading.hits.keys(), ...values]) {
    const postings = topic.index.get(key);
    if (!postings || postings.claims.length > MOST_POSTINGS) continue;
    for (let at = 0; at < postings.claims.length; at++) {
      const claim = postings.claims[at] ?? 0;
      shared.set(claim, (shared.get(claim) ?? 0) + (postings.weights[at] ?? 0));
    }
  }
  return [...shared]
    .filter(([, weight]) => weight >= MIN_SHARED)
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, MOST)
    .map(([claim]) => claim);
}
