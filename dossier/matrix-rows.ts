import type { Cell, ClaimRow, IssueCell, IssueRow, Matrix, Standing } from '../src/core/comparison/matrix.ts';
import type { Column } from './grouped-outlets.ts';

/** A row as it is shown: an issue, or a claim of an issue that is unfolded. */
export type ShownRow =
  | { readonly kind: 'issue'; readonly key: string; readonly issue: IssueRow; readonly open: boolean }
  | { readonly kind: 'claim'; readonly key: string; readonly issue: IssueRow; readonly row: ClaimRow };

export const ROW_ORDERS = ['pack', 'reported', 'differing'] as const;
export type RowOrder = (typeof ROW_ORDERS)[number];
export const COLUMN_ORDERS = ['claims', 'name'] as const;
export type ColumnOrder = (typeof COLUMN_ORDERS)[number];

/** The rows of a matrix in an order, with the claims of the open issues. */
export function shownRows(matrix: Matrix, order: RowOrder, open: ReadonlySet<string>): ShownRow[] {
  return sorted(matrix.issues, order, issueWeight).flatMap((issue) => {
    const isOpen = open.has(issue.id);
    const head: ShownRow = { kind: 'issue', key: `issue ${issue.id}`, issue, open: isOpen };
    if (!isOpen) return [head];
    const claims = sorted(issue.claims, order, claimWeight);
    return [
      head,
      ...claims.map((row): ShownRow => ({ kind: 'claim', key: `claim ${row.claim.id}`, issue, row })),
    ];
  });
}

function sorted<T>(
  items: readonly T[],
  order: RowOrder,
  weight: (item: T, order: RowOrder) => number,
): readonly T[] {
  return order === 'pack' ? items : [...items].sort((a, b) => weight(b, order) - weight(a, order));
}

function issueWeight({ cells }: IssueRow, order: RowOrder): number {
  const all = [...cells.values()];
  return order === 'reported' ? all.length : all.filter(({ against }) => against > 0).length;
}

function claimWeight({ cells }: ClaimRow, order: RowOrder): number {
  const all = [...cells.values()];
  return order === 'reported' ? all.length : all.filter(({ standing }) => standing === 'against').length;
}

/** What the outlets of a column report of an issue: claims that any of them reports, and that any stands against. */
export function issueCell(issue: IssueRow, { outlets }: Column): IssueCell | null {
  const [first, ...others] = outlets;
  if (first === undefined || others.length === 0) return (first && issue.cells.get(first.id)) ?? null;
  if (!outlets.some(({ id }) => issue.cells.has(id))) return null;
  const standings = issue.claims.map((row) => claimCell(row, { outlets })?.standing);
  return {
    reported: standings.filter((standing) => standing !== undefined).length,
    against: standings.filter((standing) => standing === 'against').length,
  };
}

/** The standing of a group whose outlets stand differently is that of the one that needs a look first. */
const BY_INTEREST: readonly Standing[] = ['against', 'with', 'aside'];

/** What the outlets of a column report of a claim, taken together. */
export function claimCell(row: ClaimRow, { outlets }: Pick<Column, 'outlets'>): Cell | null {
  const cells = outlets.flatMap(({ id }) => row.cells.get(id) ?? []);
  const standing = BY_INTEREST.find((known) => cells.some((cell) => cell.standing === known));
  if (standing === undefined) return null;
  const denies = cells.filter((cell) => cell.standing === standing).every((cell) => cell.denies);
  return { standing, denies, reports: cells.flatMap(({ reports }) => reports) };
}
