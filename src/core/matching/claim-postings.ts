import { valueKey } from './telling-values.ts';
import type { ClaimProfile, Postings } from './topic.ts';
import type { Key } from './vocabulary.ts';

/** Answers with the inverted index: for every key that is not the whole topic's the claims that hold it. */
export function indexOf(claims: readonly ClaimProfile[], telling: ReadonlySet<Key>): Map<Key, Postings> {
  const weights = new Map<Key, Map<number, number>>();
  const add = (key: Key, claim: number, weight: number): void => {
    const known = weights.get(key);
    if (known) known.set(claim, Math.max(known.get(claim) ?? 0, weight));
    else weights.set(key, new Map([[claim, weight]]));
  };
  claims.forEach(({ patterns, slot }, at) => {
    for (const { elements } of slot?.measure ? [...patterns, slot.measure] : patterns) {
      for (const { keys, near, weight, wide } of elements) {
        if (!wide) for (const key of [...keys, ...near]) add(key, at, weight);
      }
    }
    for (const value of slot?.values ?? []) {
      const key = valueKey(value);
      if (key !== null && telling.has(key)) add(key, at, 1);
    }
  });
  return new Map(
    [...weights].map(([key, known]) => [
      key,
      { claims: Int32Array.from(known.keys()), weights: Float32Array.from(known.values()) },
    ]),
  );
}
