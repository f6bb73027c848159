import type { Claim, Outlet, Pack, Report } from '../pack/pack.ts';
import { tally, votes } from './agreement.ts';
import { NOWHERE } from './comparison.ts';
import { group } from './report-index.ts';
import { type ClaimSource, independentSources } from './sources.ts';
import { WITHOUT_ISSUE } from './summarise-topic.ts';
import { bearing } from './versions.ts';
import { type View, viewFrom } from './view.ts';

/** How an outlet stands on a claim: with the commonest version, against it, or where neither can be said. */
export type Standing = 'with' | 'against' | 'aside';

/** What one outlet reports of one claim; `denies`: that it does not hold, or not yet. */
export interface Cell {
  readonly standing: Standing;
  readonly denies: boolean;
  readonly reports: readonly Report[];
}

/** What one outlet reports of one issue: how many of its claims, and of how many it stands against the commonest version. */
export interface IssueCell {
  readonly reported: number;
  readonly against: number;
}

/** A claim with its cells by outlet; an outlet that says nothing of it has none. `denied`: the commonest version denies it. */
export interface ClaimRow {
  readonly claim: Claim;
  readonly denied: boolean;
  readonly cells: ReadonlyMap<string, Cell>;
}

/** An issue with its claims, and its own cells by outlet. Claims without an issue stand under one with an empty title. */
export interface IssueRow {
  readonly id: string;
  readonly title: string;
  readonly claims: readonly ClaimRow[];
  readonly cells: ReadonlyMap<string, IssueCell>;
}

/** The issues and claims of a topic against its outlets. Only what is reported takes room. */
export interface Matrix {
  /** The outlets that report anything, those with the most claims first. */
  readonly outlets: readonly Outlet[];
  readonly issues: readonly IssueRow[];
}

/** All issues of a pack, in its order, against all outlets. */
export function topicMatrix(pack: Pack): Matrix {
  const view = viewFrom(pack, NOWHERE);
  const rows = group(
    pack.claims.map((claim) => rowOf(claim, view)),
    ({ claim }) => (view.index.issues.has(claim.issue ?? '') ? (claim.issue ?? '') : WITHOUT_ISSUE),
  );
  const issues = [...pack.issues, { id: WITHOUT_ISSUE, title: '' }].flatMap(({ id, title }) => {
    const claims = rows.get(id);
    return claims ? [{ id, title, claims, cells: issueCells(claims) }] : [];
  });
  return { outlets: reportingOutlets(pack, issues), issues };
}

function rowOf(claim: Claim, view: View): ClaimRow {
  const sources = independentSources(view, claim.id);
  return {
    claim,
    denied: tally(votes(sources, claim)).denied ?? false,
    cells: cellsOf(sources, standings(sources, claim)),
  };
}

function cellsOf(
  sources: readonly ClaimSource[],
  standingOf: (source: ClaimSource) => Standing,
): Map<string, Cell> {
  const cells = new Map<string, Cell>();
  for (const source of sources) {
    const standing = standingOf(source);
    for (const report of source.current) {
      const known = cells.get(report.outlet);
      const reports = [...(known?.reports ?? []), report];
      cells.set(report.outlet, { standing, denies: reports.every(isDenial), reports });
    }
  }
  return cells;
}

function isDenial(report: Report): boolean {
  return bearing(report) === 'no';
}

/** How each source of a claim stands on it. */
export function standings(sources: readonly ClaimSource[], claim: Claim): (source: ClaimSource) => Standing {
  const agrees = new Map(votes(sources, claim).map((vote) => [vote.source, vote.agrees]));
  return ({ key }) => {
    const vote = agrees.get(key);
    if (vote === undefined) return 'aside';
    return vote ? 'with' : 'against';
  };
}

function issueCells(claims: readonly ClaimRow[]): Map<string, IssueCell> {
  const cells = new Map<string, IssueCell>();
  for (const claim of claims) {
    for (const [outlet, { standing }] of claim.cells) {
      const { reported, against } = cells.get(outlet) ?? { reported: 0, against: 0 };
      cells.set(outlet, { reported: reported + 1, against: against + Number(standing === 'against') });
    }
  }
  return cells;
}

function reportingOutlets(pack: Pack, issues: readonly IssueRow[]): Outlet[] {
  const times = new Map<string, number>();
  for (const { cells } of issues)
    for (const [outlet, { reported }] of cells) times.set(outlet, (times.get(outlet) ?? 0) + reported);
  return pack.outlets
    .filter((outlet) => times.has(outlet.id))
    .sort((a, b) => (times.get(b.id) ?? 0) - (times.get(a.id) ?? 0) || a.name.localeCompare(b.name));
}
