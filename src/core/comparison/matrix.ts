import type { Claim, Outlet, Pack, Report } from '../pack/pack.ts';
import { votes } from './agreement.ts';
import { NOWHERE } from './comparison.ts';
import { indexReports } from './report-index.ts';
import { type ClaimSource, independentSources } from './sources.ts';
import { type View, viewFrom } from './view.ts';

/** How an outlet stands on a claim: with the commonest version, against it, or where neither can be said. */
export type Standing = 'with' | 'against' | 'aside';

/** What one outlet reports of one claim. */
export interface Cell {
  readonly standing: Standing;
  readonly reports: readonly Report[];
}

/** A claim with its cells in the order of the columns; null where the outlet says nothing of it. */
export interface MatrixRow {
  readonly claim: Claim;
  readonly cells: readonly (Cell | null)[];
  /** Number of outlets that report it. */
  readonly reporting: number;
}

/** The claims of one issue against all outlets of the pack. */
export interface Matrix {
  readonly outlets: readonly Outlet[];
  readonly rows: readonly MatrixRow[];
}

/**
 * The claims of an issue (all claims where it is null) against the outlets that report at least one of them. Outlets
 * with the most claims come first, so that the filled part of the matrix is in the corner where reading begins.
 */
export function claimMatrix(pack: Pack, issue: string | null): Matrix {
  const view = viewFrom(pack, NOWHERE);
  const claims = pack.claims.filter((claim) => issue === null || (claim.issue ?? '') === issue);
  const byOutlet = claims.map((claim) => cellsByOutlet(claim, view));
  const outlets = reportingOutlets(pack, byOutlet);
  return {
    outlets,
    rows: claims.map((claim, row) => ({
      claim,
      cells: outlets.map((outlet) => byOutlet[row]?.get(outlet.id) ?? null),
      reporting: byOutlet[row]?.size ?? 0,
    })),
  };
}

function reportingOutlets(pack: Pack, rows: readonly ReadonlyMap<string, Cell>[]): Outlet[] {
  const times = new Map<string, number>();
  for (const row of rows) for (const outlet of row.keys()) times.set(outlet, (times.get(outlet) ?? 0) + 1);
  return pack.outlets
    .filter((outlet) => times.has(outlet.id))
    .sort((a, b) => (times.get(b.id) ?? 0) - (times.get(a.id) ?? 0) || a.name.localeCompare(b.name));
}

function cellsByOutlet(claim: Claim, view: View): Map<string, Cell> {
  const sources = independentSources(view, claim.id);
  const agrees = new Map(votes(sources, claim).map((vote) => [vote.source, vote.agrees]));
  const cells = new Map<string, Cell>();
  for (const source of sources) {
    for (const report of source.current) {
      const known = cells.get(report.outlet);
      const reports = [...(known?.reports ?? []), report];
      cells.set(report.outlet, { standing: standingOf(source, agrees), reports });
    }
  }
  return cells;
}

function standingOf(source: ClaimSource, agrees: ReadonlyMap<string, boolean>): Standing {
  const vote = agrees.get(source.key);
  if (vote === undefined) return 'aside';
  return vote ? 'with' : 'against';
}

/** How often an outlet is alone: the claims of the pack that no other independent source reports. */
export function reportedAlone(pack: Pack, outlet: string): Claim[] {
  const view = viewFrom(pack, NOWHERE);
  return pack.claims.filter((claim) => {
    const sources = independentSources(view, claim.id);
    return sources.length === 1 && sources[0]?.current.some((report) => report.outlet === outlet);
  });
}

/** The claims that an outlet leaves out although others report them, the most widely reported first. */
export function leftOutBy(pack: Pack, outlet: string): { claim: Claim; sources: number }[] {
  const view = viewFrom(pack, NOWHERE);
  const { reports } = indexReports(pack);
  return pack.claims
    .filter((claim) => !reports.get(claim.id)?.some((report) => report.outlet === outlet))
    .map((claim) => ({ claim, sources: independentSources(view, claim.id).length }))
    .filter(({ sources }) => sources > 0)
    .sort((a, b) => b.sources - a.sources);
}
