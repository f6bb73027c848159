import type { Fit } from './fit.ts';
import type { Reading } from './reading.ts';
import type { ClaimProfile } from './topic.ts';
import type { Scene } from './verify.ts';

/**
 * Whether a stretch tells of another event than a claim's: other people take part and the claim's own do not, or it lies
 * ahead where the claim's is past. Opinions and plans may be about anybody and any time.
 */
export function isAnotherEvent(claim: ClaimProfile, stretch: Fit, scene: Scene): boolean {
  if (!claim.happened) return false;
  return withOthers(claim, stretch, scene) || (!claim.ahead && isAhead(scene.reading, stretch));
}

function withOthers(claim: ClaimProfile, { from, to }: Fit, { parties, reading }: Scene): boolean {
  if (claim.people.length === 0) return false;
  const others = parties.some(
    ({ at, keys, kind }) =>
      kind === 'person' && at >= from && at < to && !keys.some((key) => claim.people.includes(key)),
  );
  return others && !claim.people.every((key) => reading.hits.has(key));
}

/** Words by which a sentence speaks of what is still to come. */
const AHEAD =
  /^(?:will|'ll|would|shall|expects?|expected|plans|planned|intends?|due|scheduled|upcoming|soon|hopes|hoping|tomorrow|ahead)$/;
/** How far before the first word in common such a word still governs it. */
const AHEAD_REACH = 6;

/** Whether a stretch speaks of the future. */
export function isAhead({ words }: Reading, { from, hits }: Fit): boolean {
  const first = Math.min(...hits.filter(({ key }) => /^[ws]:/.test(key)).map((hit) => hit.from));
  if (!Number.isFinite(first)) return false;
  return words.slice(Math.max(from, first - AHEAD_REACH), first + 1).some(({ word }) => AHEAD.test(word));
}
