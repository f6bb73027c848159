import type { Claim, Pack, Report } from '../pack/pack.ts';
import { statedValue } from './compatible.ts';
import { indexReports } from './report-index.ts';

/** All that was published on one day of one claim, earliest day first. */
export interface TimelineDay {
  /** ISO date. */
  readonly day: string;
  readonly reports: readonly Report[];
}

/** How the reporting of a claim moved over the days. Reports without a date stand apart. */
export interface Timeline {
  readonly claim: Claim;
  readonly days: readonly TimelineDay[];
  readonly undated: readonly Report[];
}

const DAY_LENGTH = 'yyyy-mm-dd'.length;

/** The timeline of a claim; empty where nobody reports it. */
export function timelineOf(pack: Pack, claim: Claim): Timeline {
  const reports = indexReports(pack).reports.get(claim.id) ?? [];
  const byDay = new Map<string, Report[]>();
  for (const report of reports) {
    if (report.published === undefined) continue;
    const day = report.published.slice(0, DAY_LENGTH);
    byDay.set(day, [...(byDay.get(day) ?? []), report]);
  }
  return {
    claim,
    days: [...byDay].sort(([a], [b]) => (a < b ? -1 : 1)).map(([day, all]) => ({ day, reports: all })),
    undated: reports.filter((report) => report.published === undefined),
  };
}

/** The claims whose stated figures are not the same on all days. Doubtful reports move nothing. */
export function movingClaims(pack: Pack): Timeline[] {
  return pack.claims.map((claim) => timelineOf(pack, claim)).filter(({ days }) => isMoving(days));
}

function isMoving(days: readonly TimelineDay[]): boolean {
  const figures = days
    .map(({ reports }) => reports.flatMap(({ value, doubt }) => (value && doubt === undefined ? value : [])))
    .filter((values) => values.length > 0);
  const stated = new Set(figures.flat().map(statedValue));
  return figures.length > 1 && stated.size > 1;
}

/** The claims without a moving figure that sources treated differently as the days went by: stated, doubted, denied. */
export function shiftingClaims(pack: Pack): Timeline[] {
  const moving = new Set(movingClaims(pack).map(({ claim }) => claim.id));
  return pack.claims
    .filter(({ id }) => !moving.has(id))
    .map((claim) => timelineOf(pack, claim))
    .filter(({ days }) => {
      const stances = new Set(days.flatMap(({ reports }) => reports.map(({ stance }) => stance)));
      return days.length > 1 && stances.size > 1;
    });
}
