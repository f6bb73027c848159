import type { Comparison, SourceReport } from '../../src/core/comparison/comparison.ts';
import { toSourceReport } from '../../src/core/comparison/groups.ts';
import { indexReports } from '../../src/core/comparison/report-index.ts';
import { dateText, quantityText } from '../../src/ui/quantity-text.ts';
import { stanceText } from '../../src/ui/relation-text.ts';
import { Words } from '../../src/ui/source-groups.tsx';
import { citationText } from '../citation.ts';
import { useDossier } from '../context.ts';
import { Chunks } from './chunks.tsx';
import { CopyButton } from './copy-button.tsx';
import { OutletLink } from './outlet-link.tsx';

/** All reports of a claim, in the order of their dates, each to be cited. */
export function ReportTable({ comparison }: { comparison: Comparison }) {
  const { pack, t } = useDossier();
  const index = indexReports(pack);
  const reports = (index.reports.get(comparison.claim.id) ?? [])
    .map((report) => toSourceReport(report, index))
    .sort(byDate);
  const all = () => reports.map((report) => citationText(report, comparison, t)).join('\n');
  return (
    <section aria-labelledby="all-reports">
      <h2 id="all-reports">{t('dossierAllReports', { count: reports.length })}</h2>
      {reports.some(({ basis }) => basis === 'digest') && <p class="cl-quiet">{t('dossierDigestWhy')}</p>}
      <p class="actions">
        <CopyButton label={t('dossierCiteAll')} text={all} />
      </p>
      <Chunks items={reports}>
        {(shown) => (
          <ul class="reports">
            {shown.map((report, at) => (
              <ReportRow key={at} report={report} comparison={comparison} />
            ))}
          </ul>
        )}
      </Chunks>
    </section>
  );
}

function ReportRow({ report, comparison }: { report: SourceReport; comparison: Comparison }) {
  const { t } = useDossier();
  return (
    <li class="report">
      <p class="report-who">
        <OutletLink report={report} />
        <span class="cl-quiet">
          {report.published === null ? t('sourceUndated') : dateText(report.published, t)}
        </span>
      </p>
      <div class="report-what">
        <p>
          {report.value && <strong>{quantityText(report.value, t)}</strong>}
          {(report.stance !== 'states' || !report.value) && <span> {stanceText(report.stance, t)}</span>}
        </p>
        <Words report={report} language={comparison.pack.language} t={t} />
        <p class="cl-quiet">
          {[
            report.basis === 'digest' ? t('sourceDigest') : '',
            report.doubt === null ? '' : t('sourceDoubt', { reason: report.doubt }),
          ]
            .filter((note) => note !== '')
            .join(' · ')}
        </p>
      </div>
      <CopyButton
        label={t('dossierCiteOne')}
        about={report.outletName}
        text={() => citationText(report, comparison, t)}
      />
    </li>
  );
}

/** The earliest first; those without a date last. */
function byDate(a: SourceReport, b: SourceReport): number {
  if (a.published === null || b.published === null)
    return Number(a.published === null) - Number(b.published === null);
  return a.published < b.published ? -1 : Number(a.published > b.published);
}
