import { stemOf } from '../text/stem.ts';
import { figureKey, valueKey } from './figure-keys.ts';
import { mapInSteps } from './in-steps.ts';
import { isCount } from './measures.ts';
import type { ClaimProfile, Postings } from './topic.ts';
import type { Key } from './vocabulary.ts';

/** A figure that is known of a claim is reason to look whether the sentence says the rest, before claims that share words alone. */
const KNOWN_FIGURE = 1.5;
/** A thing that a claim counts is one word of it. */
const COUNTED = 0.5;

/** Answers with the inverted index: for every key that is not the whole topic's the claims that hold it. */
export function* postingsOf(
  claims: readonly ClaimProfile[],
  telling: ReadonlySet<Key>,
): Generator<undefined, Postings> {
  const weights = new Map<Key, Map<number, number>>();
  const add = (key: Key, claim: number, weight: number): void => {
    const known = weights.get(key);
    if (known) known.set(claim, Math.max(known.get(claim) ?? 0, weight));
    else weights.set(key, new Map([[claim, weight]]));
  };
  yield* mapInSteps(claims, ({ patterns, slot }, at) => {
    for (const { elements } of slot?.measure ? [...patterns, slot.measure] : patterns) {
      for (const { keys, near, weight, wide } of elements) {
        if (!wide) for (const key of [...keys, ...near]) add(key, at, weight);
      }
    }
    // A measure leaves the counted thing out; where it is counted, with whatever number, the claim may be stated.
    if (slot && isCount(slot.unit)) add(`w:${stemOf(slot.unit)}`, at, COUNTED);
    for (const value of slot?.values ?? []) {
      const key = valueKey(value);
      if (key !== null && telling.has(key)) add(key, at, 1);
      for (const known of [figureKey(value), figureKey({ ...value, unit: 'number' })])
        if (known !== null) add(known, at, KNOWN_FIGURE);
    }
  });
  return joined(weights);
}

function joined(weights: ReadonlyMap<Key, ReadonlyMap<number, number>>): Postings {
  const starts = new Int32Array(weights.size + 1);
  const keys = new Map<Key, number>();
  for (const [key, known] of weights) {
    const number = keys.size;
    keys.set(key, number);
    starts[number + 1] = (starts[number] ?? 0) + known.size;
  }
  const total = starts[weights.size] ?? 0;
  const postings = { keys, starts, claims: new Int32Array(total), weights: new Float32Array(total) };
  let at = 0;
  for (const known of weights.values()) {
    postings.claims.set([...known.keys()], at);
    postings.weights.set([...known.values()], at);
    at += known.size;
  }
  return postings;
}
