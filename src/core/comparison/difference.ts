import type { Match, Relation } from '../match.ts';
import type { Claim } from '../pack/pack.ts';
import type { Quantity } from '../quantity.ts';
import type { Sentence, Sibling, SourceGroup } from './comparison.ts';
import { speakerNames } from './groups.ts';
import { reportRelations } from './relation.ts';
import { independentSources } from './sources.ts';
import { figuresConflict } from './versions.ts';
import type { View } from './view.ts';

/** What the sentence of a difference is built from. */
export interface Contrast {
  readonly match: Match;
  readonly claim: Claim;
  readonly relation: Relation;
  readonly groups: readonly SourceGroup[];
  readonly siblings: readonly Sibling[];
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
      return figureSentence(contrast, count);
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

/** Where an order in time would explain the two counts but is not known, the sentence says so. */
function figureSentence({ match, claim, groups }: Contrast, count: number): Sentence {
  const key = claim.accumulates ? 'differenceFigureOrderUnknown' : 'differenceFigure';
  return { key, params: { count, here: match.value, there: otherValue(groups, match) } };
}

function speakerSentence({ match, siblings }: Contrast, view: View, count: number): Sentence {
  if (count > 0) {
    const speaker = speakerNames(match.speaker === null ? [] : [match.speaker], view.index)[0] ?? null;
    return { key: 'differenceSpeaker', params: { count, speaker } };
  }
  for (const sibling of siblings) {
    const there = otherValue(sibling.groups, match);
    const speaker = sibling.speakers[0] ?? null;
    if (there && speaker)
      return { key: 'differenceOtherSpeaker', params: { speaker, there, here: match.value } };
  }
  return { key: 'differenceSpeaker', params: { count, speaker: null } };
}

/** The commonest figure that excludes the page's. */
function otherValue(groups: readonly SourceGroup[], match: Match): Quantity | null {
  return groups.find((group) => figuresConflict(group, match))?.value ?? null;
}
