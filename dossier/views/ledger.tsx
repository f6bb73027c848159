import { useMemo, useState } from 'preact/hooks';
import { figureLedger, type LedgerRow, middleOf } from '../../src/core/comparison/ledger.ts';
import { groupOutlets, onlyOutlets } from '../../src/core/comparison/outlet-groups.ts';
import { useDossier } from '../context.ts';
import { ALL_GROUPS } from '../grouped-outlets.ts';
import { Chunks } from '../pieces/chunks.tsx';
import { GroupControls } from '../pieces/group-controls.tsx';
import { LedgerRows } from '../pieces/ledger-row.tsx';
import { SortHeader, type Sorting, sortedBy } from '../pieces/sort-header.tsx';
import { ledgerOf } from '../topic.ts';

type Column = 'topic' | 'measure' | 'spread' | 'median' | 'sources' | 'agreement';

/** The figure ledger: one row per measure, with its range, its median and who says what. */
export function Ledger() {
  const { pack, grouping, t } = useDossier();
  const [groups, setGroups] = useState(ALL_GROUPS);
  const [sorting, sort] = useState<Sorting<Column>>({ by: 'topic', descending: false });
  const shown = useMemo(() => {
    if (groups.only === null) return ledgerOf(pack);
    const group = groupOutlets(pack.outlets, grouping).find(({ key }) => key === groups.only);
    return figureLedger(onlyOutlets(pack, group?.outlets ?? []));
  }, [pack, grouping, groups.only]);
  const rows = useMemo(
    () =>
      sorting.by === 'topic'
        ? shown
        : sortedBy(shown, (row) => keyOf(row, sorting.by), sorting.descending, t.locale),
    [shown, sorting, t],
  );
  return (
    <>
      <h1>{t('dossierLedger')}</h1>
      <p class="lead">{t('dossierLedgerLead')}</p>
      <div class="controls">
        <GroupControls outlets={pack.outlets} choice={groups} choose={setGroups} />
      </div>
      {rows.length === 0 ? (
        <p>{t('dossierNoFigures')}</p>
      ) : (
        <Chunks items={rows}>
          {(chunk) => (
            <table class="table ledger">
              <thead>
                <tr>
                  <SortHeader name="measure" sorting={sorting} sort={sort} ascendingFirst>
                    {t('dossierColumnMeasure')}
                  </SortHeader>
                  <SortHeader name="spread" sorting={sorting} sort={sort}>
                    {t('dossierColumnRange')}
                  </SortHeader>
                  <SortHeader name="median" sorting={sorting} sort={sort}>
                    {t('dossierColumnMedian')}
                  </SortHeader>
                  <SortHeader name="sources" sorting={sorting} sort={sort}>
                    {t('dossierColumnSources')}
                  </SortHeader>
                  <SortHeader name="agreement" sorting={sorting} sort={sort} ascendingFirst>
                    {t('dossierColumnAgreement')}
                  </SortHeader>
                </tr>
              </thead>
              <tbody>
                {chunk.map((row) => (
                  <LedgerRows key={row.claim.id} row={row} folded={groups.folded} />
                ))}
              </tbody>
            </table>
          )}
        </Chunks>
      )}
    </>
  );
}

function keyOf(row: LedgerRow, by: Column): number | string {
  switch (by) {
    case 'measure':
      return row.claim.measure ?? row.claim.statement;
    case 'spread':
      return spread(row);
    case 'median':
      return middleOf(row.median);
    case 'agreement':
      return row.agreement.share ?? 1;
    default:
      return row.sources;
  }
}

/** How far the range reaches, as a part of the median: minutes and drones are compared by it. */
function spread({ low, high, median }: LedgerRow): number {
  return (high - low) / (Math.abs(middleOf(median)) || 1);
}
