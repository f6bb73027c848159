import { figureLedger, type LedgerRow } from '../../src/core/comparison/ledger.ts';
import { groupOutlets, onlyOutlets } from '../../src/core/comparison/outlet-groups.ts';
import { indexReports } from '../../src/core/comparison/report-index.ts';
import type { Pack } from '../../src/core/pack/pack.ts';
import { textLanguage } from '../../src/ui/document-language.ts';
import { DotStrip } from '../../src/ui/dot-strip.tsx';
import { Fold } from '../../src/ui/fold.tsx';
import { quantityText } from '../../src/ui/quantity-text.ts';
import { sourcesText } from '../../src/ui/relation-text.ts';
import { SourceGroups } from '../../src/ui/source-groups.tsx';
import type { Translate } from '../../src/ui/strings.ts';
import { capitalised } from '../capitalised.ts';
import { useDossier } from '../context.ts';
import { groupName } from '../group-text.ts';

/** One measure. `folded`: beneath it, what each of the reader's groups says. */
export function LedgerRows({ row, folded }: { row: LedgerRow; folded: boolean }) {
  const { pack, link, t } = useDossier();
  const { claim, strip, agreement } = row;
  return (
    <tr>
      <th scope="row">
        <a href={link({ view: 'claim', id: claim.id })} {...textLanguage(pack.language)}>
          {capitalised(claim.measure ?? claim.statement, t.locale)}
        </a>
        {strip && <DotStrip strip={strip} t={t} naming />}
        <Fold class="evidence" title={t('dossierWho', { count: row.sources })}>
          {() => <SourceGroups groups={row.groups} language={pack.language ?? null} t={t} />}
        </Fold>
      </th>
      <td data-label={t('dossierColumnRange')}>
        <strong>{rangeText(row, t)}</strong>
        {folded && <GroupRanges row={row} />}
      </td>
      <td data-label={t('dossierColumnMedian')}>{rangeText({ ...row.median, unit: row.unit }, t)}</td>
      <td data-label={t('dossierColumnSources')}>{row.sources}</td>
      <td data-label={t('dossierColumnAgreement')}>
        {agreement.share === null
          ? t('ledgerTooFew', { count: agreement.counted })
          : sourcesText(agreement, row.sources, t)}
      </td>
    </tr>
  );
}

function rangeText({ low, high, unit }: Pick<LedgerRow, 'low' | 'high' | 'unit'>, t: Translate): string {
  return quantityText({ low, high, unit, hedge: 'exact' }, t);
}

/** The range within every group of the reader's that states the figure. */
function GroupRanges({ row }: { row: LedgerRow }) {
  const { pack, grouping, t } = useDossier();
  const alone = packOfClaim(pack, row);
  const ranges = groupOutlets(pack.outlets, grouping).flatMap(({ key, outlets }) => {
    const figures = figureLedger(onlyOutlets(alone, outlets))[0];
    return figures ? [{ key, figures }] : [];
  });
  return (
    <ul class="group-ranges">
      {ranges.map(({ key, figures }) => (
        <li key={key}>
          {groupName(grouping.by, key, t)}: {rangeText(figures, t)}{' '}
          <span class="cl-quiet">{t('groupSources', { count: figures.sources })}</span>
        </li>
      ))}
    </ul>
  );
}

/** The pack with one claim and its reports: a group's range asks for no more. */
function packOfClaim(pack: Pack, { claim }: LedgerRow): Pack {
  return { ...pack, claims: [claim], reports: indexReports(pack).reports.get(claim.id) ?? [] };
}
