import type { Verified } from './scene.ts';

/** With so much more support, in log odds, another claim surely is the one that a stretch states. */
const SURELY = 3;

/**
 * Answers with how much better a claim of another question explains a stretch without a figure, 0 to 1: what is well explained
 * by one claim is seldom said for the sake of another. `support` tells that of an option without this sign.
 */
export function outdoneBy(
  option: Verified,
  others: readonly Verified[],
  support: (option: Verified) => number,
): number {
  if (option.figure) return 0;
  const own = support(option);
  let most = 0;
  for (const other of others) {
    if (other.claim.question === option.claim.question || !overlaps(option, other)) continue;
    most = Math.max(most, support(other) - own);
  }
  return Math.min(1, most / SURELY);
}

const overlaps = (one: Verified, other: Verified): boolean =>
  one.fit.from < other.fit.to && other.fit.from < one.fit.to;
