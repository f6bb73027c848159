import { useEffect, useState } from 'preact/hooks';
import { toSourceReport } from '../../src/core/comparison/groups.ts';
import { indexReports } from '../../src/core/comparison/report-index.ts';
import type { Report } from '../../src/core/pack/pack.ts';
import { textLanguage } from '../../src/ui/document-language.ts';
import { dateText } from '../../src/ui/quantity-text.ts';
import { useDossier } from '../context.ts';
import { Chunks } from '../pieces/chunks.tsx';
import { ClaimList } from '../pieces/claim-list.tsx';
import { OutletLink } from '../pieces/outlet-link.tsx';
import { Reported } from '../pieces/reported.tsx';
import { MOST_FOUND } from '../search-texts.ts';
import { claimsOf } from '../topic.ts';
import { useFound } from '../use-found.ts';

/** Search over claims and reports, as the reader types. The address keeps the words. */
export function Search() {
  const { route, link, t } = useDossier();
  const [query, setQuery] = useState(route.q);
  useEffect(() => setQuery(route.q), [route.q]);
  useEffect(() => {
    if (query !== route.q) history.replaceState(history.state, '', link({ view: 'search', q: query }));
  }, [query]);
  const found = useFound(query);
  return (
    <>
      <h1>{t('dossierSearch')}</h1>
      <search class="search-box">
        <label>
          <span>{t('dossierSearchLabel')}</span>
          <input
            type="search"
            value={query}
            placeholder={t('dossierSearchHint')}
            onInput={(event) => setQuery(event.currentTarget.value)}
          />
        </label>
      </search>
      {query.trim() !== '' && <Findings key={query} found={found} />}
    </>
  );
}

/** The claims and reports that were found, or why there are none yet. */
function Findings({ found }: { found: ReturnType<typeof useFound> }) {
  const { pack, t } = useDossier();
  if (found === null) return <p class="cl-quiet">{t('dossierSearching')}</p>;
  if (found === 'failed') return <p role="alert">{t('dossierViewFailed')}</p>;
  const claims = found.claims.flatMap((at) => claimsOf(pack).get(pack.claims[at]?.id ?? '')?.summary ?? []);
  const reports = found.reports.flatMap((at) => pack.reports[at] ?? []);
  return (
    <>
      <section aria-labelledby="found-claims">
        <h2 id="found-claims">
          {t(claims.length < MOST_FOUND ? 'dossierFoundClaims' : 'dossierFoundClaimsMost', {
            count: claims.length,
          })}
        </h2>
        <ClaimList claims={claims} />
      </section>
      <section aria-labelledby="found-reports">
        <h2 id="found-reports">
          {t(reports.length < MOST_FOUND ? 'dossierFoundReports' : 'dossierFoundReportsMost', {
            count: reports.length,
          })}
        </h2>
        <Chunks items={reports}>
          {(shown) => (
            <ul class="reports">
              {shown.map((report, at) => (
                <FoundReport key={at} report={report} />
              ))}
            </ul>
          )}
        </Chunks>
      </section>
    </>
  );
}

function FoundReport({ report }: { report: Report }) {
  const { pack, link, t } = useDossier();
  const shown = toSourceReport(report, indexReports(pack));
  const claim = claimsOf(pack).get(report.claim);
  return (
    <li class="report">
      <p class="report-who">
        <OutletLink report={shown} />
        <span class="cl-quiet">
          {shown.published === null ? t('sourceUndated') : dateText(shown.published, t)}
        </span>
      </p>
      <div class="report-what">
        <p>
          <Reported report={shown} />
        </p>
        {claim && (
          <p class="cl-quiet">
            <a href={link({ view: 'claim', id: report.claim })} {...textLanguage(pack.language)}>
              {claim.summary.statement}
            </a>
          </p>
        )}
      </div>
    </li>
  );
}
