import type { Report } from '../core/pack/pack.ts';

/**
 * All reports of a claim stand in one row. They are wanted together, so one question answers for them; and a browser takes
 * longer over the row itself than over what is in it, so a large topic is written in half the time.
 */

/** A report with its place in the pack's list. Reports have no ids: `key` names them, whatever becomes of their fields. */
export interface KeptReport {
  readonly key: string;
  readonly at: number;
  readonly record: Report;
}

/** All reports of a claim; a claim without any has no row. */
export interface ClaimReportsRow {
  readonly pack: string;
  readonly claim: string;
  /** The keys of the reports, to find them by. */
  readonly keys: readonly string[];
  readonly reports: readonly KeptReport[];
}

/** Reports as the rows of one pack, in the order in which their claims come first. */
export function claimReportsRows(pack: string, reports: readonly KeptReport[]): ClaimReportsRow[] {
  const byClaim = new Map<string, KeptReport[]>(reports.map(({ record }) => [record.claim, []]));
  for (const { key, at, record } of reports) byClaim.get(record.claim)?.push({ key, at, record });
  return [...byClaim].map(([claim, kept]) => rowWith(pack, claim, kept));
}

/** The row of a claim with these reports. */
export const rowWith = (pack: string, claim: string, reports: readonly KeptReport[]): ClaimReportsRow => {
  return { pack, claim, keys: reports.map(({ key }) => key), reports };
};

/** The reports of rows, in the pack's order. */
export const reportsIn = (rows: readonly ClaimReportsRow[]): KeptReport[] =>
  rows.flatMap(({ reports }) => reports).sort((a, b) => a.at - b.at);
