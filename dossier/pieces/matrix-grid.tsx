import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { IssueRow } from '../../src/core/comparison/matrix.ts';
import { useDossier } from '../context.ts';
import type { Column } from '../grouped-outlets.ts';
import type { ShownRow } from '../matrix-rows.ts';
import { MatrixDetail } from './matrix-detail.tsx';
import { MatrixRow } from './matrix-row.tsx';
import { useGrid } from './use-grid.ts';

/** A matrix larger than this is drawn piece by piece: more cells would be slow to draw and impossible to read. */
const ROWS_AT_ONCE = 60;
const COLUMNS_AT_ONCE = 80;

interface Props {
  readonly rows: readonly ShownRow[];
  readonly columns: readonly Column[];
  readonly toggle: (issue: IssueRow) => void;
}

/** The matrix itself: a tree grid with one tab stop, arrow keys, and headings that stay in sight. */
export function MatrixGrid({ rows, columns, toggle }: Props) {
  const { t } = useDossier();
  const [sizes, grow] = useSizes(rows.length, columns.length);
  const shownRows = rows.slice(0, sizes.rows);
  const shownColumns = useMemo(() => columns.slice(0, sizes.columns), [columns, sizes.columns]);
  const { active, ...handlers } = useGrid({ row: shownRows.length, column: shownColumns.length });
  const [detail, setDetail] = useState(false);
  const toggleRow = useRef(toggle);
  toggleRow.current = toggle;
  const row = shownRows[active.row - 1];
  const column = shownColumns[active.column - 1];
  return (
    <div class="matrix-frame">
      <div
        class="matrix"
        role="treegrid"
        aria-label={t('dossierMatrix')}
        aria-rowcount={rows.length + 1}
        aria-colcount={columns.length + 1}
        style={{ '--columns': shownColumns.length }}
        onKeyDown={(event) => {
          if (event.key === 'Escape') setDetail(false);
          else handlers.onKeyDown(event);
        }}
        onFocusIn={(event) => {
          handlers.onFocusIn(event);
          setDetail(true);
        }}
      >
        <Heads columns={shownColumns} active={active.row === 0 ? active.column : -1} />
        {shownRows.map((shown, at) => (
          <MatrixRow
            key={shown.key}
            row={shown}
            columns={shownColumns}
            at={at + 1}
            active={active.row === at + 1 ? active.column : -1}
            toggle={toggleRow}
          />
        ))}
      </div>
      {(rows.length > sizes.rows || columns.length > sizes.columns) && (
        <More {...{ rows, columns, sizes, grow }} />
      )}
      {detail && row && <MatrixDetail row={row} column={column ?? null} close={() => setDetail(false)} />}
    </div>
  );
}

interface Sizes {
  readonly rows: number;
  readonly columns: number;
}

/** So many rows and columns are drawn; another order or grouping begins anew. */
function useSizes(rows: number, columns: number): [Sizes, (by: Partial<Sizes>) => void] {
  const [sizes, setSizes] = useState<Sizes>({ rows: ROWS_AT_ONCE, columns: COLUMNS_AT_ONCE });
  useEffect(() => {
    setSizes((known) => ({ rows: Math.max(known.rows, ROWS_AT_ONCE), columns: COLUMNS_AT_ONCE }));
  }, [columns]);
  const grow = (by: Partial<Sizes>) =>
    setSizes((known) => ({
      rows: Math.min(rows, known.rows + (by.rows ?? 0)),
      columns: Math.min(columns, known.columns + (by.columns ?? 0)),
    }));
  return [sizes, grow];
}

function More(props: Omit<Props, 'toggle'> & { sizes: Sizes; grow: (by: Partial<Sizes>) => void }) {
  const { t } = useDossier();
  const { rows, columns, sizes, grow } = props;
  const [moreRows, moreColumns] = [rows.length - sizes.rows, columns.length - sizes.columns];
  return (
    <p class="actions">
      {moreRows > 0 && (
        <button type="button" onClick={() => grow({ rows: ROWS_AT_ONCE })}>
          {t('dossierMoreRows', { count: moreRows })}
        </button>
      )}
      {moreColumns > 0 && (
        <button type="button" onClick={() => grow({ columns: COLUMNS_AT_ONCE })}>
          {t('dossierMoreOutlets', { count: moreColumns })}
        </button>
      )}
    </p>
  );
}

function Heads({ columns, active }: { columns: readonly Column[]; active: number }) {
  const { link, t } = useDossier();
  return useMemo(
    () => (
      // biome-ignore lint/a11y/useSemanticElements: a tree grid is no table: its rows hold cells, and the cells take the focus
      // biome-ignore lint/a11y/useFocusableInteractive: a tree grid is no table: its rows hold cells, and the cells take the focus
      <div class="matrix-row matrix-heads" role="row" aria-rowindex={1}>
        {/* biome-ignore lint/a11y/useSemanticElements: a tree grid is no table: its rows hold cells, and the cells take the focus */}
        <div class="matrix-corner" role="columnheader" data-cell="0:0" tabIndex={active === 0 ? 0 : -1}>
          {t('dossierMatrixCorner')}
        </div>
        {columns.map(({ id, name, group, outlets }, at) => (
          // biome-ignore lint/a11y/useSemanticElements: a tree grid is no table: its rows hold cells, and the cells take the focus
          // biome-ignore lint/a11y/useFocusableInteractive: a tree grid is no table: its rows hold cells, and the cells take the focus
          <div
            key={id}
            class={group !== null && group !== columns[at - 1]?.group ? 'matrix-head starts' : 'matrix-head'}
            role="columnheader"
          >
            <a
              href={
                outlets.length === 1
                  ? link({ view: 'outlet', id: outlets[0]?.id ?? '' })
                  : link({ view: 'outlets' })
              }
              data-cell={`0:${at + 1}`}
              title={name}
              tabIndex={active === at + 1 ? 0 : -1}
            >
              {name}
              {group !== null && <small> {group}</small>}
            </a>
          </div>
        ))}
      </div>
    ),
    [columns, active, link, t],
  );
}
