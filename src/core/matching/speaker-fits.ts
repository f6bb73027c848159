import { personalPronoun } from '../text/attribution-subjects.ts';
import type { Fit } from './fit.ts';
import { type Office, standsFor } from './office.ts';
import type { Scene } from './scene.ts';
import type { PageSpeaker } from './speaker.ts';
import type { ClaimProfile } from './topic.ts';

type Own = (id: string) => boolean;

/**
 * Whether who says it on the page may be who says it in the claim. Where other claims answer the same question for other
 * speakers, the right one must be named; a claim that somebody says something needs that somebody; what outlets state
 * in their own words anybody may say, except those who have a claim of their own.
 */
export function speakerFits(
  claim: ClaimProfile,
  speaker: PageSpeaker,
  stretch: Fit,
  scene: Scene,
  offices: ReadonlyMap<string, Office>,
): boolean {
  const own: Own = (id) => claim.speakers.some((other) => standsFor(id, other, offices));
  const isRival: Own = (id) => claim.rivals.includes(id);
  const joint = speaker.secondIds.length > 0 && claim.speakers.length < 2;
  if (!joint && [...speaker.ids, ...speaker.outerIds].some(own)) return true;
  const named = !joint && isNamed(claim, speaker, stretch);
  if (named && claim.slot !== null && speaker.ids.some(isRival)) return false;
  // A figure that outlets give without naming a source is not what somebody says, even where it stays open who that is.
  if (claim.speakers.length === 0)
    return claim.slot === null || claim.rivals.length === 0 || joint || !speaker.said;
  if (joint && [...speaker.ids, ...speaker.secondIds].some(isRival)) return false;
  if (claim.hasUnnamedRival) return !named && isSubject(claim, stretch, scene, own);
  if (named && (claim.spoken || claim.rivals.length > 0)) return false;
  return !claim.spoken || isMentioned(claim, stretch, scene, own);
}

/** "Smith rejects an offer" where the claim is that he does: he acts in it, and nobody is quoted. */
function isNamed({ people }: ClaimProfile, speaker: PageSpeaker, { pattern }: Fit): boolean {
  const acts = speaker.ids.some(
    (id) => people.includes(`n:${id}`) || pattern.elements.some(({ keys }) => keys.includes(`n:${id}`)),
  );
  return speaker.ids.length > 0 && !acts;
}

/** The claim's speaker is the subject: a clause of the stretch begins with the name, and not as part of "Smith's call". */
function isSubject(claim: ClaimProfile, stretch: Fit, { reading }: Scene, own: Own): boolean {
  const { clauses, mentions, words, text } = reading;
  const starts = clauses.map(({ from }) => from);
  return mentions.some(({ from, to, ids }) => {
    const next = words[to];
    const joined = next === undefined || !/^\s$/.test(text.slice(words[to - 1]?.end, next.start));
    const conjoined = /^(?:and|or)$/.test(next?.word ?? '');
    const alone = starts.includes(from) && !joined && !conjoined;
    return from < stretch.to && alone && ids.some(own) && claim.speakers.length > 0;
  });
}

/** The claim's speaker stands in the sentence, or had the floor before it. */
function isMentioned(claim: ClaimProfile, stretch: Fit, { reading, floor }: Scene, own: Own): boolean {
  const inSentence = reading.mentions.some(({ from, ids }) => from < stretch.to && ids.some(own));
  const nobodyElse = !reading.mentions.some(({ ids }) => ids.some((id) => claim.rivals.includes(id)));
  const pronoun = reading.words.slice(0, stretch.to).some(({ word }) => personalPronoun(word) !== undefined);
  return inSentence || ((nobodyElse || pronoun) && floor.person.some(own));
}
