import type { Matrix } from '../src/core/comparison/matrix.ts';
import type { Claim, Outlet, Report } from '../src/core/pack/pack.ts';

/** A claim with what each of some outlets reports of it, in the order of the outlets. */
export interface WorksheetRow {
  readonly claim: Claim;
  readonly cells: readonly (readonly Report[])[];
}

/** An issue of a worksheet, with the claims that at least one of the outlets reports; the widest reported first. */
export interface WorksheetIssue {
  readonly id: string;
  readonly title: string;
  readonly rows: readonly WorksheetRow[];
}

/** What some outlets report, question by question. `issue`: one issue only; all where it is empty. */
export function worksheetOf(matrix: Matrix, issue: string, outlets: readonly Outlet[]): WorksheetIssue[] {
  return matrix.issues
    .filter(({ id }) => issue === '' || id === issue)
    .map(({ id, title, claims }) => ({
      id,
      title,
      rows: claims
        .map(({ claim, cells }) => ({
          claim,
          cells: outlets.map((outlet) => cells.get(outlet.id)?.reports ?? []),
        }))
        .filter(({ cells }) => cells.some((reports) => reports.length > 0))
        .sort((a, b) => filled(b) - filled(a)),
    }))
    .filter(({ rows }) => rows.length > 0);
}

function filled({ cells }: WorksheetRow): number {
  return cells.filter((reports) => reports.length > 0).length;
}

/** The outlets that report most of an issue (of all where it is empty), which a worksheet begins with. */
export function widestOutlets(matrix: Matrix, issue: string, count: number): Outlet[] {
  const rows = matrix.issues.filter(({ id }) => issue === '' || id === issue);
  const reported = (outlet: Outlet) =>
    rows.reduce((sum, { cells }) => sum + (cells.get(outlet.id)?.reported ?? 0), 0);
  return [...matrix.outlets].sort((a, b) => reported(b) - reported(a)).slice(0, count);
}
