import type { Report } from '../pack/pack.ts';
import { compareDates } from './dates.ts';
import type { ReportIndex } from './report-index.ts';
import { conflict } from './versions.ts';
import type { View } from './view.ts';

/** One independent source of a claim: all that it says now, and what it said before and has replaced since. */
export interface ClaimSource {
  readonly key: string;
  readonly name: string;
  /** True where several outlets carry its text. */
  readonly folded: boolean;
  readonly current: readonly Report[];
  readonly earlier: readonly Report[];
  readonly contradictory: boolean;
}

const known = new WeakMap<View | ReportIndex, Map<string, readonly ClaimSource[]>>();

/**
 * The independent sources of a claim, without the page's own outlet and article. Outlets that carry the text of one and
 * the same known agency are one source; so are several articles of one outlet. They are worked out once: for as long as
 * the view lives, and where no page is read for as long as the pack does, since every view of a topic begins with them.
 */
export function independentSources(view: View, claim: string): readonly ClaimSource[] {
  const holder = view.origin.url === undefined ? view.index : view;
  const byClaim = known.get(holder) ?? new Map<string, readonly ClaimSource[]>();
  known.set(holder, byClaim);
  const sources = byClaim.get(claim) ?? collectSources(view, claim);
  byClaim.set(claim, sources);
  return sources;
}

function collectSources(view: View, claim: string): ClaimSource[] {
  const { index } = view;
  const sources = new Map<string, Report[]>();
  for (const report of index.reports.get(claim) ?? []) {
    if (view.isOwn(report)) continue;
    const key = sourceOf(report, index);
    const reports = sources.get(key);
    if (reports) reports.push(report);
    else sources.set(key, [report]);
  }
  return [...sources].map(([key, reports]) => claimSource(key, reports, index));
}

/**
 * Whose text a report is. Only a single known agency folds: an article that draws on two agencies is its outlet's own
 * work. An agency that is itself an outlet of the pack is one source with it.
 */
export function sourceOf(report: Report, index: ReportIndex): string {
  const [carried, ...others] = report.carries;
  if (carried === undefined || others.length > 0) return report.outlet;
  return index.sources.get(carried.toLowerCase())?.id ?? `text:${carried.toLowerCase()}`;
}

function claimSource(key: string, reports: readonly Report[], index: ReportIndex): ClaimSource {
  const earlier = reports.filter((report) => reports.some((other) => replaces(other, report)));
  const current = reports.filter((report) => !earlier.includes(report));
  const folded = new Set(reports.map((report) => report.outlet)).size > 1;
  return {
    key,
    name: folded ? sharedName(key, reports, index) : outletName(reports[0]?.outlet ?? key, index),
    folded,
    current,
    earlier,
    contradictory: current.some((a) => current.some((b) => !a.doubt && !b.doubt && conflict(a, b))),
  };
}

/** Whether an outlet takes a report back by a later one that says otherwise. Without both dates nobody can tell. */
function replaces(later: Report, report: Report): boolean {
  return (
    later.outlet === report.outlet &&
    conflict(later, report) &&
    (compareDates(later.published, report.published) ?? 0) > 0
  );
}

function sharedName(key: string, reports: readonly Report[], index: ReportIndex): string {
  return index.outlets.get(key)?.name ?? reports[0]?.carries[0] ?? key;
}

function outletName(id: string, index: ReportIndex): string {
  return index.outlets.get(id)?.name ?? id;
}
