import { useEffect, useMemo, useState } from 'preact/hooks';
import { toSourceReport } from '../../src/core/comparison/groups.ts';
import { indexReports } from '../../src/core/comparison/report-index.ts';
import type { Pack, Report } from '../../src/core/pack/pack.ts';
import { dateText } from '../../src/ui/quantity-text.ts';
import { useDossier } from '../context.ts';
import { perPack } from '../per-pack.ts';
import { Chunks } from '../pieces/chunks.tsx';
import { ClaimList } from '../pieces/claim-list.tsx';
import { OutletLink } from '../pieces/outlet-link.tsx';
import { reportedText } from '../reported-text.ts';
import { claimText, indexTexts, rank, reportText } from '../search-index.ts';
import { claimsOf } from '../topic.ts';

const claimIndexOf = perPack((pack) =>
  indexTexts(
    pack.claims.map((claim) => claimText(claim, indexReports(pack).people)),
    pack.language,
  ),
);
const reportIndexOf = perPack((pack) =>
  indexTexts(
    pack.reports.map((report) => reportText(report, indexReports(pack).outlets)),
    pack.language,
  ),
);

/** Search over claims and reports, as the reader types. The address keeps the words. */
export function Search() {
  const { pack, route, link, announce, t } = useDossier();
  const [query, setQuery] = useState(route.q);
  useEffect(() => setQuery(route.q), [route.q]);
  const found = useMemo(() => find(query, pack), [query, pack]);
  const { claims, reports } = found;
  useEffect(() => {
    if (query.trim() === '') return;
    history.replaceState(history.state, '', link({ view: 'search', q: query }));
    announce(t('dossierFound', { count: claims.length, reports: reports.length }));
  }, [query, claims.length, reports.length]);
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
      {query.trim() !== '' && (
        <>
          <section aria-labelledby="found-claims">
            <h2 id="found-claims">{t('dossierFoundClaims', { count: claims.length })}</h2>
            <ClaimList key={query} claims={claims} />
          </section>
          <section aria-labelledby="found-reports">
            <h2 id="found-reports">{t('dossierFoundReports', { count: reports.length })}</h2>
            <Chunks key={query} items={reports}>
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
      )}
    </>
  );
}

function find(query: string, pack: Pack) {
  if (query.trim() === '') return { claims: [], reports: [] };
  return {
    claims: rank(query, claimIndexOf(pack), pack.language).flatMap(
      (at) => claimsOf(pack).get(pack.claims[at]?.id ?? '')?.summary ?? [],
    ),
    reports: rank(query, reportIndexOf(pack), pack.language).flatMap((at) => pack.reports[at] ?? []),
  };
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
        <p>{reportedText(shown, t)}</p>
        {claim && (
          <p class="cl-quiet">
            <a href={link({ view: 'claim', id: report.claim })}>{claim.summary.statement}</a>
          </p>
        )}
      </div>
    </li>
  );
}
