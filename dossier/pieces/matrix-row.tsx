import type { RefObject } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Cell, IssueRow } from '../../src/core/comparison/matrix.ts';
import { textLanguage } from '../../src/ui/document-language.ts';
import { NextIcon } from '../../src/ui/icons.tsx';
import type { Translate } from '../../src/ui/strings.ts';
import { useDossier } from '../context.ts';
import type { Column } from '../grouped-outlets.ts';
import { claimCell, issueCell, type ShownRow } from '../matrix-rows.ts';

interface Props {
  readonly row: ShownRow;
  readonly columns: readonly Column[];
  /** Its place in the grid, from 1. */
  readonly at: number;
  /** The column of the grid's active cell, -1 where it is in another row. */
  readonly active: number;
  readonly toggle: RefObject<(issue: IssueRow) => void>;
}

/** A row of the matrix: drawn anew only where it has changed, since moving about must be quick among many cells. */
export function MatrixRow({ row, columns, at, active, toggle }: Props) {
  const { t } = useDossier();
  return useMemo(
    () => (
      // biome-ignore lint/a11y/useSemanticElements: a tree grid is no table: its rows hold cells, and the cells take the focus
      // biome-ignore lint/a11y/useFocusableInteractive: a tree grid is no table: its rows hold cells, and the cells take the focus
      <div
        class={`matrix-row matrix-${row.kind}`}
        role="row"
        aria-rowindex={at + 1}
        aria-level={row.kind === 'issue' ? 1 : 2}
        aria-expanded={row.kind === 'issue' ? row.open : undefined}
      >
        <RowHead row={row} at={at} active={active === 0} toggle={toggle} />
        {columns.map((column, index) => {
          const { shown, label } =
            row.kind === 'issue' ? issueShown(row.issue, column, t) : claimShown(row, column, t);
          return (
            // biome-ignore lint/a11y/useSemanticElements: a tree grid is no table: its rows hold cells, and the cells take the focus
            <div
              key={column.id}
              class={
                column.group !== null && column.group !== columns[index - 1]?.group ? 'cell starts' : 'cell'
              }
              role="gridcell"
              data-cell={`${at}:${index + 1}`}
              tabIndex={active === index + 1 ? 0 : -1}
              aria-label={`${column.name}: ${label}`}
            >
              {shown}
            </div>
          );
        })}
      </div>
    ),
    [row, columns, at, active, toggle, t],
  );
}

function RowHead({ row, at, active, toggle }: Pick<Props, 'row' | 'at' | 'toggle'> & { active: boolean }) {
  const { pack, link, t } = useDossier();
  const shared = { 'data-cell': `${at}:0`, tabIndex: active ? 0 : -1 };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a tree grid is no table: its rows hold cells, and the cells take the focus
    // biome-ignore lint/a11y/useFocusableInteractive: a tree grid is no table: its rows hold cells, and the cells take the focus
    <div class="row-head" role="rowheader">
      {row.kind === 'issue' ? (
        <button type="button" {...shared} onClick={() => toggle.current?.(row.issue)}>
          <span class={row.open ? 'turn turned' : 'turn'}>
            <NextIcon />
          </span>
          <span>
            {row.issue.title === '' ? (
              t('dossierWithoutIssue')
            ) : (
              <span {...textLanguage(pack.language)}>{row.issue.title}</span>
            )}{' '}
            <small>{t('dossierClaimCount', { count: row.issue.claims.length })}</small>
          </span>
        </button>
      ) : (
        <a {...shared} href={link({ view: 'claim', id: row.row.claim.id })}>
          <span>
            <span {...textLanguage(pack.language)}>{row.row.claim.statement}</span>{' '}
            {row.row.denied && <small>{t('dossierMostDeny')}</small>}
          </span>
        </a>
      )}
    </div>
  );
}

function issueShown(issue: IssueRow, column: Column, t: Translate) {
  const cell = issueCell(issue, column);
  if (!cell) return { shown: <span class="dot dot-none" />, label: t('dossierCellNone') };
  const { reported, against } = cell;
  const words = t('dossierCellIssue', { reported, count: issue.claims.length });
  const share = reported / issue.claims.length;
  return {
    shown: (
      <span class={against > 0 ? 'count count-against' : 'count'} style={{ '--share': share }}>
        {reported}
      </span>
    ),
    label: against > 0 ? t('dossierCellIssueAgainst', { cell: words, count: against }) : words,
  };
}

/** The picture of a cell: its standing as a shape, with a bar through it where the outlet denies the claim. */
export function dotClass({ standing, denies }: Pick<Cell, 'standing' | 'denies'>): string {
  return `dot dot-${standing}${denies ? ' dot-denies' : ''}`;
}

const STANDINGS = {
  with: 'dossierLegendWith',
  against: 'dossierLegendAgainst',
  aside: 'dossierLegendAside',
} as const;

function claimShown(row: Extract<ShownRow, { kind: 'claim' }>, column: Column, t: Translate) {
  const cell = claimCell(row.row, column);
  if (!cell) return { shown: <span class="dot dot-none" />, label: t('dossierCellNone') };
  const standing = t(STANDINGS[cell.standing]);
  return {
    shown: <span class={dotClass(cell)} />,
    label: cell.denies ? t('dossierCellDenies', { cell: standing }) : standing,
  };
}
