import { chanceOf } from '../tests/e2e/harness/stops.ts';

/** Choices that a seed decides: the same seed, the same run, as far as the browsers' own timing allows. */
export interface Chance {
  /** A whole number from 0, below the limit. */
  below(limit: number): number;
  pick<T>(list: readonly T[]): T;
}

export function seeded(seed: number): Chance {
  const next = chanceOf(seed);
  const below = (limit: number): number => Math.floor(next() * limit);
  return { below, pick: (list) => list[below(list.length)] as never };
}
