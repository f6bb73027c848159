import { compareQuantities } from '../comparison/compatible.ts';
import { bearing, type Version } from '../comparison/versions.ts';
import type { Match } from '../match.ts';
import type { Report } from '../pack/pack.ts';

/** What keeps two statements of one claim in one article from being one report. */
export const APART = ['figure', 'stance', 'speaker'] as const;
export type Apart = (typeof APART)[number];

type Said = Version & Pick<Report, 'speakers'>;

/**
 * What sets two statements of one claim apart: figures that are not compatible, another stance, or other speakers. Who says
 * less (no figure, nobody named) is not set apart by it: headlines say less than the text below them.
 */
export function apart(a: Said, b: Said): Apart[] {
  const differs: Readonly<Record<Apart, boolean>> = {
    figure: Boolean(a.value && b.value && compareQuantities(a.value, b.value) !== 'compatible'),
    stance: bearing(a) !== bearing(b),
    speaker:
      a.speakers.length > 0 &&
      b.speakers.length > 0 &&
      !a.speakers.some((speaker) => b.speakers.includes(speaker)),
  };
  return APART.filter((what) => differs[what]);
}

/** Stretches of a page that state the same: the one that says most of it, and all of them. */
interface Statement {
  readonly best: Match;
  readonly all: readonly Match[];
}

/** The matches of a page as statements, one for each way in which it puts a claim, in the order of the page. */
export function statementsOf(matches: readonly Match[]): Statement[] {
  const statements: { best: Match; all: Match[] }[] = [];
  for (const match of [...matches].sort(saysMore)) {
    const known = statements.find(
      ({ best }) => best.claim === match.claim && apart(saidBy(best), saidBy(match)).length === 0,
    );
    if (known) known.all.push(match);
    else statements.push({ best: match, all: [match] });
  }
  return statements.sort((a, b) => matches.indexOf(a.best) - matches.indexOf(b.best));
}

/** First what gives a figure, then what names its speaker, then what supports the claim best. */
function saysMore(a: Match, b: Match): number {
  const figures = Number(b.value !== null) - Number(a.value !== null);
  return figures || Number(b.speaker !== null) - Number(a.speaker !== null) || b.score - a.score;
}

const saidBy = ({ value, stance, speaker }: Match): Said => ({
  value,
  stance,
  speakers: speaker === null ? [] : [speaker],
});
