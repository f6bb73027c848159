import { useEffect, useState } from 'preact/hooks';
import { toSourceReport } from '../../src/core/comparison/groups.ts';
import { indexReports } from '../../src/core/comparison/report-index.ts';
import { nameText } from '../../src/core/pack/record-key.ts';
import type { KeyedReport } from '../../src/store/dataset.ts';
import { useDossier } from '../context.ts';
import { useOwnEdits } from '../use-own-edits.ts';
import { Chunks } from './chunks.tsx';
import { EditLink } from './edit-link.tsx';
import { Reported } from './reported.tsx';

/** The reports of a claim, each with the way to its form, and the way to a new one. */
export function ClaimReports({ claim }: { claim: string }) {
  const { world, pack, link, t } = useDossier();
  const own = useOwnEdits();
  const index = indexReports(pack);
  const [reports, setReports] = useState<readonly KeyedReport[]>([]);
  useEffect(() => {
    let wanted = true;
    world.dataset.readReports(pack.id, claim).then(
      (read) => wanted && setReports(read),
      () => {},
    );
    return () => {
      wanted = false;
    };
  }, [world, pack, claim]);
  return (
    <section aria-labelledby="its-reports">
      <h2 id="its-reports">{t('dossierAllReports', { count: reports.length })}</h2>
      <p class="actions">
        <a href={link({ view: 'edit', id: 'reports', q: claim })}>{t('editNewReport')}</a>
      </p>
      <Chunks items={reports}>
        {(shown) => (
          <ul class="plain-claims">
            {shown.map(({ key, report }) => (
              <li key={key}>
                <Reported report={toSourceReport(report, index)} />{' '}
                <span>({index.outlets.get(report.outlet)?.name})</span>{' '}
                {own?.has(nameText({ list: 'reports', key })) && <span class="own-mark">{t('ownMark')}</span>}{' '}
                <EditLink
                  name={{ list: 'reports', key }}
                  about={index.outlets.get(report.outlet)?.name ?? ''}
                />
              </li>
            ))}
          </ul>
        )}
      </Chunks>
    </section>
  );
}
