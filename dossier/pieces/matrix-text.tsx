import type { Matrix } from '../../src/core/comparison/matrix.ts';
import { Fold } from '../../src/ui/fold.tsx';
import { listText } from '../../src/ui/quantity-text.ts';
import { useDossier } from '../context.ts';
import type { Column } from '../grouped-outlets.ts';
import { issueCell } from '../matrix-rows.ts';
import { Chunks } from './chunks.tsx';

/** So many outlets are named for an issue. */
const NAMED = 6;

/** The matrix as sentences, for those who would rather read. */
export function MatrixText({ matrix, columns }: { matrix: Matrix; columns: readonly Column[] }) {
  const { t } = useDossier();
  return (
    <Fold class="evidence" title={t('dossierAsText')}>
      {() => (
        <Chunks items={matrix.issues}>
          {(shown) => (
            <ul class="as-text">
              {shown.map((issue) => (
                <IssueText key={issue.id} issue={issue} columns={columns} />
              ))}
            </ul>
          )}
        </Chunks>
      )}
    </Fold>
  );
}

function IssueText({ issue, columns }: { issue: Matrix['issues'][number]; columns: readonly Column[] }) {
  const { t } = useDossier();
  const cells = columns
    .flatMap((column) => {
      const cell = issueCell(issue, column);
      return cell ? [{ name: column.name, ...cell }] : [];
    })
    .sort((a, b) => b.reported - a.reported);
  const names = (all: typeof cells) =>
    listText(
      all.slice(0, NAMED).map(({ name }) => name),
      t,
    );
  const against = cells.filter((cell) => cell.against > 0);
  return (
    <li>
      <strong>{issue.title === '' ? t('dossierWithoutIssue') : issue.title}</strong>{' '}
      {t('dossierTextReported', { reported: cells.length, count: columns.length })}{' '}
      {cells.length > 0 && t('dossierTextMost', { names: names(cells) })}{' '}
      {against.length > 0 && t('dossierTextAgainst', { names: names(against) })}
    </li>
  );
}
