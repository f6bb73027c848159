import type { Analysis, Match } from '../match.ts';
import type { Claim, Issue, Pack } from '../pack/pack.ts';
import { tally, tallyClaims, type Vote, votes } from './agreement.ts';
import { packHead } from './compare-claim.ts';
import type { ClaimSummary, IssueSummary, PageOrigin, TopicSummary } from './comparison.ts';
import { groupSources, speakerNames } from './groups.ts';
import { independentSources } from './sources.ts';
import { dotStrip } from './strip.ts';
import { type View, viewFrom } from './view.ts';

/** The id under which claims stand that name no issue, or one that the pack does not list. */
export const WITHOUT_ISSUE = '';
const REST: Issue = { id: WITHOUT_ISSUE, title: '' };

/**
 * The whole topic, issue by issue in the order of the pack. With an analysis, each issue also says what that page says
 * and which claims of other sources it leaves out. Claims without an issue come last, under an issue with an empty title.
 */
export function summariseTopic(pack: Pack, analysis: Analysis | null, origin: PageOrigin): TopicSummary {
  const view = viewFrom(pack, origin);
  const here = matchesByClaim(analysis);
  const claims = claimsByIssue(pack, view);
  return {
    pack: packHead(pack),
    outlets: pack.outlets.length,
    reports: pack.reports.length,
    issues: [...pack.issues, REST]
      .filter((issue) => claims.has(issue.id))
      .map((issue) => drained(toSummary(issue, claims.get(issue.id) ?? [], here, view))),
  };
}

/**
 * One issue as `summariseTopic` gives it; null where no claim stands under it. A part of the pack is enough: the issue's
 * claims and those that answer the same questions, their reports, and all issues, outlets and names.
 */
export function summariseIssue(
  pack: Pack,
  id: string,
  analysis: Analysis | null,
  origin: PageOrigin,
): IssueSummary | null {
  return drained(issueSteps(pack, id, analysis, origin));
}

/** As `summariseIssue`, in a step for the lookup and one for every claim: for thousands it would be a second in one go. */
export function* issueSteps(
  pack: Pack,
  id: string,
  analysis: Analysis | null,
  origin: PageOrigin,
): Generator<undefined, IssueSummary | null> {
  const view = viewFrom(pack, origin);
  yield;
  const claims = claimsByIssue(pack, view).get(id);
  if (!claims) return null;
  yield;
  return yield* toSummary(view.index.issues.get(id) ?? REST, claims, matchesByClaim(analysis), view);
}

/** The result of a computation in steps, taken at once. */
function drained<Result>(steps: Generator<undefined, Result>): Result {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

interface Place {
  readonly at: number;
  readonly match: Match;
}

/** The page's matches by claim, null where no page is covered. */
type MatchesByClaim = ReadonlyMap<string, readonly Place[]> | null;

function matchesByClaim(analysis: Analysis | null): MatchesByClaim {
  if (!analysis?.coverage.covered) return null;
  const matches = new Map<string, Place[]>();
  for (const [at, match] of analysis.matches.entries()) {
    const known = matches.get(match.claim);
    if (known) known.push({ at, match });
    else matches.set(match.claim, [{ at, match }]);
  }
  return matches;
}

function claimsByIssue(pack: Pack, view: View): Map<string, Claim[]> {
  const groups = new Map<string, Claim[]>();
  for (const claim of pack.claims) {
    const issue =
      claim.issue !== undefined && view.index.issues.has(claim.issue) ? claim.issue : WITHOUT_ISSUE;
    const members = groups.get(issue);
    if (members) members.push(claim);
    else groups.set(issue, [claim]);
  }
  return groups;
}

function* toSummary(
  issue: Issue,
  claims: readonly Claim[],
  here: MatchesByClaim,
  view: View,
): Generator<undefined, IssueSummary> {
  const judged: Judged[] = [];
  for (const claim of claims) {
    judged.push(judge(claim, here?.get(claim.id) ?? [], view));
    yield;
  }
  const summaries = judged.map(({ summary }) => summary);
  return {
    id: issue.id,
    title: issue.title,
    question: issue.question ?? null,
    agreement: tallyClaims(judged.map((each) => each.votes)),
    claims: summaries,
    missing: here === null ? [] : leftOut(summaries),
  };
}

/** A claim's summary, with the votes that the issue's agreement is made of. */
interface Judged {
  readonly summary: ClaimSummary;
  readonly votes: readonly Vote[];
}

function judge(claim: Claim, here: readonly Place[], view: View): Judged {
  const sources = independentSources(view, claim.id);
  const claimVotes = votes(sources, claim);
  const groups = groupSources(sources, claim, null, view.index);
  const valued = here.find(({ match }) => match.value !== null);
  const summary = {
    claim: claim.id,
    statement: claim.statement,
    speakers: speakerNames(claim.speakers, view.index),
    agreement: tally(claimVotes),
    strip: dotStrip(groups, valued?.match.value ?? null),
    sources: sources.length,
    here: here.map(({ at }) => at),
  };
  return { summary, votes: claimVotes };
}

/** The claims of other sources that a page does not mention, the most widely reported first. */
function leftOut(summaries: readonly ClaimSummary[]): ClaimSummary[] {
  return summaries
    .filter((summary) => summary.here.length === 0 && summary.sources > 0)
    .sort((a, b) => b.sources - a.sources);
}
