import type { Verified } from './scene.ts';

/** With so much more support, in log odds, another claim surely is the one that a stretch states. */
const SURELY = 3;

/**
 * Answers with how much better a claim of another question explains a stretch without a figure, 0 to 1: what is well explained
 * by one claim is seldom said for the sake of another. A figure explains a stretch if the words are its own too, and if its
 * measure does not itself say that the event took place ("the call with Smith lasted an hour" tells of the call).
 * `support` tells that of an option without this sign.
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
    const more = support(other) - own;
    if (more <= most || other.claim.question === option.claim.question || !overlaps(option, other)) continue;
    if (other.figure && (!explains(other, option) || presupposes(other, option))) continue;
    most = more;
  }
  return Math.min(1, most / SURELY);
}

const overlaps = (one: Verified, other: Verified): boolean =>
  one.fit.from < other.fit.to && other.fit.from < one.fit.to;

/** Whether all words and names that one option rests on are among those of the other. */
const explains = (other: Verified, { fit }: Verified): boolean =>
  fit.hits.every(
    ({ key, from, to }) =>
      /^[co]:/.test(key) || other.fit.hits.some((hit) => hit.from <= from && to <= hit.to),
  );

/** Whether a figure's measure names the event that an option has found. */
function presupposes({ claim: { slot } }: Verified, { claim, fit }: Verified): boolean {
  if (!claim.happened || claim.slot || !slot?.measure) return false;
  const { elements } = slot.measure;
  return fit.hits.every(
    ({ key }) =>
      !/^[ws]:/.test(key) || elements.some(({ keys, near }) => keys.includes(key) || near.includes(key)),
  );
}
