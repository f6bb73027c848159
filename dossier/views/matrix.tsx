import { useMemo, useState } from 'preact/hooks';
import type { IssueRow } from '../../src/core/comparison/matrix.ts';
import { useDossier } from '../context.ts';
import { ALL_GROUPS, type Column, columnsOf } from '../grouped-outlets.ts';
import { COLUMN_ORDERS, type ColumnOrder, ROW_ORDERS, type RowOrder, shownRows } from '../matrix-rows.ts';
import { Choice } from '../pieces/choice.tsx';
import { GroupControls } from '../pieces/group-controls.tsx';
import { MatrixGrid } from '../pieces/matrix-grid.tsx';
import { MatrixText } from '../pieces/matrix-text.tsx';
import { matrixOf } from '../topic.ts';

/** Who reports what: issues and their claims against outlets, with every silence shown. */
export function MatrixView() {
  const { pack, grouping, announce, t } = useDossier();
  const matrix = matrixOf(pack);
  const [groups, setGroups] = useState(ALL_GROUPS);
  const [rowOrder, setRowOrder] = useState<RowOrder>('pack');
  const [columnOrder, setColumnOrder] = useState<ColumnOrder>('claims');
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const columns = useMemo(() => {
    const outlets =
      columnOrder === 'claims'
        ? matrix.outlets
        : [...matrix.outlets].sort((a, b) => a.name.localeCompare(b.name, t.locale));
    return columnsOf(outlets, grouping, groups, t);
  }, [matrix, grouping, groups, columnOrder, t]);
  const rows = useMemo(() => shownRows(matrix, rowOrder, open), [matrix, rowOrder, open]);
  const toggle = ({ id }: IssueRow) => setOpen((known) => toggled(known, id));
  const changed = (columnsNow: readonly Column[]) =>
    announce(t('dossierMatrixSorted', { rows: rows.length, count: columnsNow.length }));
  return (
    <>
      <h1>{t('dossierMatrix')}</h1>
      <p class="lead">{t('dossierMatrixLead')}</p>
      <div class="controls">
        <Choice
          label={t('dossierRowOrder')}
          value={rowOrder}
          options={ROW_ORDERS.map((value) => ({ value, name: t(ROW_NAMES[value]) }))}
          choose={(order) => {
            setRowOrder(order);
            changed(columns);
          }}
        />
        <Choice
          label={t('dossierColumnOrder')}
          value={columnOrder}
          options={COLUMN_ORDERS.map((value) => ({ value, name: t(COLUMN_NAMES[value]) }))}
          choose={(order) => {
            setColumnOrder(order);
            changed(columns);
          }}
        />
        <GroupControls outlets={matrix.outlets} choice={groups} choose={setGroups} />
      </div>
      <Legend />
      <MatrixGrid rows={rows} columns={columns} toggle={toggle} />
      <MatrixText matrix={matrix} columns={columns} />
    </>
  );
}

const ROW_NAMES = {
  pack: 'dossierRowsAsGiven',
  reported: 'dossierRowsReported',
  differing: 'dossierRowsDiffering',
} as const;

const COLUMN_NAMES = { claims: 'dossierColumnsClaims', name: 'dossierColumnsName' } as const;

function toggled(known: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const next = new Set(known);
  if (!next.delete(id)) next.add(id);
  return next;
}

function Legend() {
  const { t } = useDossier();
  return (
    <ul class="legend">
      <li>
        <span class="dot dot-with" /> {t('dossierLegendWith')}
      </li>
      <li>
        <span class="dot dot-against" /> {t('dossierLegendAgainst')}
      </li>
      <li>
        <span class="dot dot-with dot-denies" /> {t('dossierLegendDenies')}
      </li>
      <li>
        <span class="dot dot-aside" /> {t('dossierLegendAside')}
      </li>
      <li>
        <span class="dot dot-none" /> {t('dossierLegendNone')}
      </li>
      <li>
        <span class="count">3</span> {t('dossierLegendCount')}
      </li>
    </ul>
  );
}
