import type { Claim, Pack } from '../pack/pack.ts';
import type { Quantity } from '../quantity.ts';
import { tally, votes } from './agreement.ts';
import { type Agreement, type Dot, type DotStrip, NOWHERE, type SourceGroup } from './comparison.ts';
import { compareQuantities } from './compatible.ts';
import { compareDates } from './dates.ts';
import { groupSources, speakerNames } from './groups.ts';
import { independentSources } from './sources.ts';
import { type View, viewFrom } from './view.ts';

/** One speaker's answer to a question, with the figure that most sources give for it and how many they are. */
export interface Answer {
  readonly claim: Claim;
  readonly speakers: readonly string[];
  readonly value: Quantity;
  readonly sources: number;
}

/**
 * Sources that do not agree. `figures`: they give figures of one claim that exclude each other; `growth`: they do, and
 * time explains it; `stances`: some deny what others state; `speakers`: different people answer one question differently.
 * `weight` is the number of independent sources that stand against the commonest version.
 */
export type SharpDifference =
  | {
      readonly kind: 'figures' | 'growth' | 'stances';
      readonly claim: Claim;
      readonly groups: readonly SourceGroup[];
      readonly agreement: Agreement;
      readonly weight: number;
    }
  | {
      readonly kind: 'speakers';
      readonly claim: Claim;
      /** What all the answers measure; null where their measures have no beginning in common. */
      readonly subject: string | null;
      readonly answers: readonly Answer[];
      readonly weight: number;
    };

/** Where sources differ, those differences first in which most sources stand against the commonest version. */
export function sharpestDifferences(pack: Pack): SharpDifference[] {
  const view = viewFrom(pack, NOWHERE);
  const within = pack.claims.flatMap((claim) => withinClaim(claim, view));
  const between = [...view.index.questions.values()].flatMap((claims) => betweenSpeakers(claims, view));
  return [...within, ...between].sort((a, b) => b.weight - a.weight);
}

function withinClaim(claim: Claim, view: View): SharpDifference[] {
  const sources = independentSources(view, claim.id);
  const agreement = tally(votes(sources, claim));
  if (agreement.share === null || agreement.share === 1) return [];
  const groups = groupSources(sources, claim, null, view.index).filter(({ aside }) => !aside);
  const stances = new Set(groups.map(({ stance }) => stance));
  const figures = groups.filter(({ value, stance }) => value && stance === 'states').length;
  const kind = figures < 2 && stances.size > 1 ? 'stances' : isGrowth(claim, groups) ? 'growth' : 'figures';
  return [{ kind, claim, groups, agreement, weight: agreement.counted - agreement.agreeing }];
}

/** Whether every higher count of a claim that accumulates is also the later one. */
function isGrowth(claim: Claim, groups: readonly SourceGroup[]): boolean {
  if (!claim.accumulates) return false;
  const counts = groups.flatMap((group) =>
    group.sources
      .flatMap((source) => source.reports)
      .map(({ published }) => ({ published, count: group.value?.low ?? 0 })),
  );
  return counts.every((a) =>
    counts.every((b) => a.count <= b.count || (compareDates(a.published, b.published) ?? 0) > 0),
  );
}

/** The answers of different speakers to one question, where their figures exclude each other. */
function betweenSpeakers(claims: readonly Claim[], view: View): SharpDifference[] {
  const answers = claims.flatMap((claim) => answerOf(claim, view)).sort((a, b) => b.sources - a.sources);
  const [first] = answers;
  const others = answers.filter((answer) => first && excludes(first, answer));
  if (!first || others.length === 0) return [];
  const weight = others.reduce((sum, { sources }) => sum + sources, 0);
  const answered = [first, ...others];
  const subject = sharedBeginning(answered.map(({ claim }) => claim.measure ?? ''));
  return [{ kind: 'speakers', claim: first.claim, subject, answers: answered, weight }];
}

/** A measure names its speaker in a clause of its own, after a comma. */
const CLAUSE = /,\s/u;

/** What some measures say before the first comma, where they say the same; null where they do not. */
function sharedBeginning(measures: readonly string[]): string | null {
  const beginnings = new Set(measures.map((measure) => measure.split(CLAUSE)[0] ?? ''));
  const [beginning = ''] = beginnings;
  return beginnings.size === 1 && beginning !== '' ? beginning : null;
}

function excludes(a: Answer, b: Answer): boolean {
  return (
    !b.speakers.some((speaker) => a.speakers.includes(speaker)) &&
    compareQuantities(a.value, b.value) === 'incompatible'
  );
}

function answerOf(claim: Claim, view: View): Answer[] {
  if (claim.speakers.length === 0) return [];
  const groups = groupSources(independentSources(view, claim.id), claim, null, view.index);
  const said = groups.find(({ value, stance, aside }) => value && stance === 'states' && !aside);
  if (!said?.value) return [];
  return [
    {
      claim,
      speakers: speakerNames(claim.speakers, view.index),
      value: said.value,
      sources: said.sources.length,
    },
  ];
}

/** The answers of different speakers on one strip, each dot named by its speakers. */
export function answersStrip(answers: readonly Answer[]): DotStrip | null {
  const unit = answers[0]?.value.unit;
  if (unit === undefined || unit === 'date') return null;
  const dots = answers.map(({ value: { low, high, hedge }, speakers, sources }): Dot => {
    return { low, high, hedge, sources, outlets: speakers, here: false };
  });
  const ends = dots.flatMap(({ low, high }) => [low, high]).filter((end) => end !== null);
  dots.sort((a, b) => (a.low ?? 0) - (b.low ?? 0));
  return { unit, min: Math.min(...ends), max: Math.max(...ends), dots };
}
