import { personalPronoun } from '../text/attribution-subjects.ts';
import type { Fit } from './fit.ts';
import { type Office, standsFor } from './office.ts';
import type { Scene } from './scene.ts';
import type { PageSpeaker } from './speaker.ts';
import type { ClaimProfile } from './topic.ts';

type Own = (id: string) => boolean;

/**
 * How who says it on the page stands to who says it in the claim: its own speaker is named, stands in the sentence or had
 * the floor; nobody is named; somebody else is; or somebody whose claim is another one.
 */
export type SpeakerStanding = 'own' | 'mentioned' | 'open' | 'other' | 'rival';

/**
 * Answers with that standing. Of figures the right speaker must be named where other claims give the figures of others, and
 * a figure that outlets give in their own words is nobody's who is named.
 */
export function speakerStanding(
  claim: ClaimProfile,
  speaker: PageSpeaker,
  stretch: Fit,
  scene: Scene,
  offices: ReadonlyMap<string, Office>,
): SpeakerStanding {
  const own: Own = (id) => claim.speakers.some((other) => standsFor(id, other, offices));
  const isRival: Own = (id) => claim.rivals.includes(id);
  const joint = speaker.secondIds.length > 0 && claim.speakers.length < 2;
  if (!joint && [...speaker.ids, ...speaker.outerIds].some(own)) return 'own';
  const named = !joint && isNamed(claim, speaker, stretch);
  const figure = claim.slot !== null;
  if (named && figure && speaker.ids.some(isRival)) return 'rival';
  if (claim.speakers.length === 0)
    return figure && claim.rivals.length > 0 && !joint && speaker.said ? 'rival' : 'open';
  if (joint && [...speaker.ids, ...speaker.secondIds].some(isRival)) return 'rival';
  if (claim.hasUnnamedRival) return !named && isSubject(claim, stretch, scene, own) ? 'mentioned' : 'rival';
  if (named) return figure && claim.rivals.length > 0 ? 'rival' : 'other';
  return isMentioned(claim, scene, own, offices) ? 'mentioned' : 'open';
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

/** The claim's speaker stands in the sentence, or had the floor before it; a government does with its country. */
function isMentioned(
  claim: ClaimProfile,
  { reading, floor }: Scene,
  own: Own,
  offices: ReadonlyMap<string, Office>,
): boolean {
  const countries = claim.speakers.flatMap((id) => {
    const office = offices.get(id);
    return office?.institution && office.country !== null ? [office.country] : [];
  });
  const inSentence =
    reading.mentions.some(({ ids }) => ids.some(own)) || countries.some((key) => reading.hits.has(key));
  const nobodyElse = !reading.mentions.some(({ ids }) => ids.some((id) => claim.rivals.includes(id)));
  const pronoun = reading.words.some(({ word }) => personalPronoun(word) !== undefined);
  return inSentence || ((nobodyElse || pronoun) && floor.person.some(own));
}
