import type { Match } from '../match.ts';
import type { Claim, Report, Stance } from '../pack/pack.ts';
import { HEDGES, type Hedge, type Quantity } from '../quantity.ts';
import { counts, isFigure } from './agreement.ts';
import type { Source, SourceGroup, SourceReport } from './comparison.ts';
import { statedValue } from './compatible.ts';
import type { ReportIndex } from './report-index.ts';
import type { ClaimSource } from './sources.ts';

interface Member {
  readonly source: ClaimSource;
  readonly reports: Report[];
}

/**
 * The sources of a claim by what they say: stance and stated value. Groups that count for agreement come first, the
 * largest before the smaller; then those that stand aside. A source that contradicts itself is in each of its groups.
 */
export function groupSources(
  sources: readonly ClaimSource[],
  claim: Claim,
  here: Match | null,
  index: ReportIndex,
): SourceGroup[] {
  const figure = isFigure(
    claim,
    sources.flatMap((source) => source.current),
  );
  const groups = new Map<string, Member[]>();
  for (const source of sources) {
    for (const report of source.current) {
      const key = `${groupKey(report)} ${counts(report, figure) ? '' : 'aside'}`;
      join(groups, key, source, report);
    }
  }
  return [...groups.values()].map((members) => toGroup(members, figure, here, index)).sort(byWeight);
}

/** Names what is said of a claim: two versions with the same key stand in one group. */
function groupKey(version: { readonly stance: Stance; readonly value?: Quantity | null }): string {
  return `${version.stance} ${version.value ? statedValue(version.value) : ''}`;
}

/** A report with its names resolved, as it is shown. A doubtful address is left out. */
export function toSourceReport(report: Report, index: ReportIndex): SourceReport {
  return {
    outlet: report.outlet,
    outletName: index.outlets.get(report.outlet)?.name ?? report.outlet,
    published: report.published ?? null,
    url: report.urlDoubt === undefined ? (report.url ?? null) : null,
    language: report.language ?? null,
    value: report.value ?? null,
    stance: report.stance,
    speakers: speakerNames(report.speakers, index),
    quote: report.quote ?? null,
    gist: report.gist ?? null,
    basis: report.basis,
    doubt: report.doubt ?? null,
  };
}

/** The names of speakers by their ids; an id without a name stands for itself. */
export function speakerNames(ids: readonly string[], index: ReportIndex): string[] {
  return ids.map((id) => index.people.get(id)?.name ?? id);
}

function join(groups: Map<string, Member[]>, key: string, source: ClaimSource, report: Report): void {
  const members = groups.get(key) ?? [];
  groups.set(key, members);
  const member = members.find((known) => known.source === source);
  if (member) member.reports.push(report);
  else members.push({ source, reports: [report] });
}

function toGroup(
  members: readonly Member[],
  figure: boolean,
  here: Match | null,
  index: ReportIndex,
): SourceGroup {
  const reports = members.flatMap((member) => member.reports);
  const [first] = reports as [Report, ...Report[]];
  return {
    value: commonestHedge(reports),
    stance: first.stance,
    sources: members.map((member) => toSource(member, index)),
    aside: !counts(first, figure),
    here: here !== null && groupKey(here) === groupKey(first),
  };
}

function toSource({ source, reports }: Member, index: ReportIndex): Source {
  return {
    name: source.name,
    folded: source.folded,
    reports: reports.map((report) => toSourceReport(report, index)),
    earlier: source.earlier.map((report) => toSourceReport(report, index)),
    contradictory: source.contradictory,
  };
}

/** The group's value as most of its reports hedge it; of equally common hedges, the plainest. */
function commonestHedge(reports: readonly Report[]): Quantity | null {
  const [first, ...others] = reports.flatMap((report) => report.value ?? []);
  if (!first || others.every(({ hedge }) => hedge === first.hedge)) return first ?? null;
  const times = (hedge: Hedge) => [first, ...others].filter((value) => value.hedge === hedge).length;
  const [hedge] = [...HEDGES].sort((a, b) => times(b) - times(a));
  return [first, ...others].find((value) => value.hedge === hedge) ?? null;
}

function byWeight(a: SourceGroup, b: SourceGroup): number {
  return Number(a.aside) - Number(b.aside) || b.sources.length - a.sources.length;
}
