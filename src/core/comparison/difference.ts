import type { Match, Relation } from '../match.ts';
import type { Claim } from '../pack/pack.ts';
import type { Quantity } from '../quantity.ts';
import type { Sentence, SourceGroup } from './comparison.ts';
import { statedValue } from './compatible.ts';
import { compareDates } from './dates.ts';
import { speakerNames } from './groups.ts';
import { type OtherAnswer, otherAnswers, reportRelations } from './relation.ts';
import { independentSources } from './sources.ts';
import { figuresConflict } from './versions.ts';
import type { View } from './view.ts';

/** What the sentence of a difference is built from. */
export interface Contrast {
  readonly match: Match;
  readonly claim: Claim;
  readonly relation: Relation;
  readonly groups: readonly SourceGroup[];
}

/**
 * One plain sentence that says what differs, as a key of the locale files with its parameters: `count` is the number of
 * independent sources that say otherwise, `here` and `there` are figures. The keys are listed in docs/relations.md.
 */
export function difference(contrast: Contrast, view: View): Sentence {
  const { match, relation, groups } = contrast;
  const count = sourcesWith(contrast, view);
  switch (relation) {
    case 'differs-denied':
      return {
        key: match.stance === 'states' ? 'differenceDeniedThere' : 'differenceDeniedHere',
        params: { count },
      };
    case 'differs-figure':
      return figureSentence(contrast, view, count);
    case 'differs-term':
      return { key: 'differenceTerm', params: { count } };
    case 'differs-certainty':
      return { key: certaintyKey(contrast), params: { count } };
    case 'differs-speaker':
      return speakerSentence(contrast, view, count);
    case 'updated':
      return { key: 'differenceUpdated', params: { here: match.value, there: otherValue(groups, match) } };
    case 'same':
      return { key: 'differenceSame', params: { count } };
    case 'only-here':
      return { key: 'differenceOnlyHere', params: {} };
  }
}

/** Whether the doubt is this page's, or another source's; without a doubt it is the wording that is less firm. */
function certaintyKey({ match, groups }: Contrast): string {
  if (match.stance === 'doubts') return 'differenceDoubtedHere';
  return groups.some(({ stance }) => stance === 'doubts') ? 'differenceDoubtedThere' : 'differenceCertainty';
}

/** The number of independent sources whose report stands in this relation to the page. */
function sourcesWith({ match, claim, relation }: Contrast, view: View): number {
  return independentSources(view, claim.id).filter((source) =>
    reportRelations(match, claim, [source], view).includes(relation),
  ).length;
}

/** Where time could explain the two counts but the order of none is known, the sentence says so. */
function figureSentence({ match, claim, groups }: Contrast, view: View, count: number): Sentence {
  const conflicting = independentSources(view, claim.id)
    .flatMap((source) => source.current)
    .filter((report) => figuresConflict(report, match));
  const ordered = conflicting.some(
    ({ published }) => compareDates(view.origin.published, published) !== null,
  );
  const key = claim.accumulates && !ordered ? 'differenceFigureOrderUnknown' : 'differenceFigure';
  return { key, params: { count, here: match.value, there: otherValue(groups, match) } };
}

/** Who else it is ascribed to, or what somebody else answers: of several answers the commonest. */
function speakerSentence({ match, claim }: Contrast, view: View, count: number): Sentence {
  const [answer] = count > 0 ? [] : byFrequency(otherAnswers(match, claim, view));
  if (answer) {
    const speaker = speakerNames([answer.speaker], view.index)[0] ?? answer.speaker;
    return { key: 'differenceOtherSpeaker', params: { speaker, there: answer.value, here: match.value } };
  }
  const [speaker = null] = speakerNames(match.speaker === null ? [] : [match.speaker], view.index);
  return { key: 'differenceSpeaker', params: { count, speaker } };
}

function byFrequency(answers: readonly OtherAnswer[]): OtherAnswer[] {
  const key = ({ speaker, value }: OtherAnswer) => `${speaker} ${statedValue(value)}`;
  const times = new Map<string, number>();
  for (const answer of answers) times.set(key(answer), (times.get(key(answer)) ?? 0) + 1);
  return [...answers].sort((a, b) => (times.get(key(b)) ?? 0) - (times.get(key(a)) ?? 0));
}

/** The commonest figure that excludes the page's and is in no doubt. */
function otherValue(groups: readonly SourceGroup[], match: Match): Quantity | null {
  const sound = groups.filter(({ sources }) =>
    sources.some(({ reports }) => reports.some(({ doubt }) => doubt === null)),
  );
  return sound.find((group) => figuresConflict(group, match))?.value ?? null;
}
