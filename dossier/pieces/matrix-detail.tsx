import { toSourceReport } from '../../src/core/comparison/groups.ts';
import type { ClaimRow } from '../../src/core/comparison/matrix.ts';
import { indexReports } from '../../src/core/comparison/report-index.ts';
import { textLanguage } from '../../src/ui/document-language.ts';
import { CloseIcon } from '../../src/ui/icons.tsx';
import { useDossier } from '../context.ts';
import type { Column } from '../grouped-outlets.ts';
import { claimCell, issueCell, type ShownRow } from '../matrix-rows.ts';
import { dotClass } from './matrix-row.tsx';
import { Reported } from './reported.tsx';

/** So many claims of an issue are told in the detail; the rest is on the issue's page. */
const CLAIMS_TOLD = 12;

/** What the active cell of the matrix stands for, in words. */
export function MatrixDetail(props: { row: ShownRow; column: Column | null; close: () => void }) {
  const { pack, link, t } = useDossier();
  const { row, column, close } = props;
  const heading =
    row.kind === 'claim'
      ? row.row.claim.statement
      : row.issue.title === ''
        ? t('dossierWithoutIssue')
        : row.issue.title;
  const to =
    row.kind === 'claim'
      ? link({ view: 'claim', id: row.row.claim.id })
      : link({ view: 'issue', id: row.issue.id });
  return (
    <section class="detail" aria-label={t('dossierDetail')}>
      <button type="button" class="quiet close" onClick={close} aria-label={t('dossierClose')}>
        <CloseIcon />
      </button>
      <p class="detail-head">
        <a href={to} {...textLanguage(pack.language)}>
          {heading}
        </a>
      </p>
      {column && <ColumnDetail row={row} column={column} />}
    </section>
  );
}

function ColumnDetail({ row, column }: { row: ShownRow; column: Column }) {
  const { pack, t } = useDossier();
  if (row.kind === 'claim') return <ClaimDetail row={row.row} column={column} />;
  const cell = issueCell(row.issue, column);
  const told = row.issue.claims.flatMap((claimRow) => {
    const found = claimCell(claimRow, column);
    return found ? [{ claim: claimRow.claim, cell: found }] : [];
  });
  return (
    <>
      <p>
        {column.name}:{' '}
        {cell
          ? t('dossierCellIssue', { reported: cell.reported, count: row.issue.claims.length })
          : t('dossierCellNone')}
      </p>
      <ul>
        {told.slice(0, CLAIMS_TOLD).map(({ claim, cell }) => (
          <li key={claim.id}>
            <span class={dotClass(cell)} /> <span {...textLanguage(pack.language)}>{claim.statement}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

function ClaimDetail({ row, column }: { row: ClaimRow; column: Column }) {
  const { pack, t } = useDossier();
  const cell = claimCell(row, column);
  if (!cell)
    return (
      <p>
        {column.name}: {t('dossierCellNone')}
      </p>
    );
  const index = indexReports(pack);
  return (
    <ul>
      {cell.reports.map((report, at) => {
        const shown = toSourceReport(report, index);
        return (
          <li key={at}>
            <strong>{shown.outletName}</strong>: <Reported report={shown} />
          </li>
        );
      })}
    </ul>
  );
}
