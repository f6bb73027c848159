import type { SourceReport } from '../../src/core/comparison/comparison.ts';
import { OutsideIcon } from '../../src/ui/icons.tsx';
import { useDossier } from '../context.ts';

/** An outlet's name, leading to its page here, and beside it the way to its article where that may be linked. */
export function OutletLink({ report }: { report: SourceReport }) {
  const { link, t } = useDossier();
  return (
    <span class="outlet-link">
      <a href={link({ view: 'outlet', id: report.outlet })}>{report.outletName}</a>
      {report.url !== null && (
        <a class="article" href={report.url} target="_blank" rel="noopener noreferrer">
          {t('dossierArticle')}
          <OutsideIcon />
          <span class="cl-hidden"> ({t('sourceNewTab')})</span>
        </a>
      )}
    </span>
  );
}
