import type { ClaimSummary } from '../../src/core/comparison/comparison.ts';
import { toSourceReport } from '../../src/core/comparison/groups.ts';
import { leftOutBy, type OutletProfile } from '../../src/core/comparison/outlet-profile.ts';
import { indexReports } from '../../src/core/comparison/report-index.ts';
import type { Outlet as OutletRecord } from '../../src/core/pack/pack.ts';
import { textLanguage } from '../../src/ui/document-language.ts';
import { useDossier } from '../context.ts';
import { displayName } from '../group-text.ts';
import { Chunks } from '../pieces/chunks.tsx';
import { EditLink } from '../pieces/edit-link.tsx';
import { OwnEdit } from '../pieces/own-edit.tsx';
import { Reported } from '../pieces/reported.tsx';
import { claimsOf, profilesOf } from '../topic.ts';
import { Unknown } from './unknown.tsx';

/** One outlet: what it reports and how that stands to the others, where it is alone, and what it leaves out. */
export function Outlet({ id }: { id: string }) {
  const { pack, t } = useDossier();
  const profile = profilesOf(pack).find(({ outlet }) => outlet.id === id);
  if (!profile) return <Unknown text={t('dossierUnknownOutlet')} />;
  const leftOut = leftOutBy(pack, id);
  return (
    <>
      <Head profile={profile} />
      <section aria-labelledby="reported">
        <h2 id="reported">{t('dossierItReports', { count: profile.claims.length })}</h2>
        <ReportedClaims profile={profile} />
      </section>
      <section aria-labelledby="left-out">
        <h2 id="left-out">{t('dossierItLeavesOut', { count: leftOut.length })}</h2>
        <p class="cl-quiet">{t('dossierLeavesOutNote')}</p>
        <Chunks items={leftOut}>
          {(shown) => (
            <ul class="plain-claims">
              {shown.map(({ claim, sources }) => (
                <li key={claim.id}>
                  <ClaimLink claim={claim} />{' '}
                  <span class="cl-quiet">{t('groupSources', { count: sources })}</span>
                </li>
              ))}
            </ul>
          )}
        </Chunks>
      </section>
    </>
  );
}

function Head({ profile }: { profile: OutletProfile }) {
  const { link, t } = useDossier();
  const { outlet, carried, alone } = profile;
  return (
    <>
      <p class="crumbs">
        <a href={link({ view: 'outlets' })}>{t('dossierOutlets')}</a>
      </p>
      <h1>{outlet.name}</h1>
      <p class="facts">
        {factsOf(outlet, t).map((fact) => (
          <span key={fact}>{fact}</span>
        ))}
      </p>
      <p class="lead">
        {alone.length === 0 ? t('dossierNeverAlone') : t('dossierIsAlone', { count: alone.length })}{' '}
        {carried.length > 0 &&
          t('dossierCarriesText', {
            texts: carried
              .map(({ name, articles }) => t('dossierCarries', { name, count: articles }))
              .join(', '),
          })}
      </p>
      <p class="actions">
        <EditLink name={{ list: 'outlets', key: outlet.id }} />
      </p>
      <OwnEdit name={{ list: 'outlets', key: outlet.id }} />
    </>
  );
}

function factsOf(outlet: OutletRecord, t: ReturnType<typeof useDossier>['t']): string[] {
  return [
    outlet.country === undefined ? '' : displayName('region', outlet.country, t),
    outlet.language === undefined ? '' : displayName('language', outlet.language, t),
    outlet.kind ?? '',
    ...outlet.domains,
  ].filter((fact) => fact !== '');
}

const STANDINGS = {
  with: 'dossierLegendWith',
  against: 'dossierLegendAgainst',
  aside: 'dossierLegendAside',
} as const;

function ReportedClaims({ profile }: { profile: OutletProfile }) {
  const { pack, t } = useDossier();
  const index = indexReports(pack);
  const alone = new Set(profile.alone.map(({ id }) => id));
  return (
    <Chunks items={profile.claims}>
      {(shown) => (
        <ul class="plain-claims">
          {shown.map(({ claim, standing }) => (
            <li key={claim.id}>
              <ClaimLink claim={claim} />
              <p class="standing">
                <span class={`dot dot-${standing}`} />
                <span>{alone.has(claim.id) ? t('dossierOnlyThis') : t(STANDINGS[standing])}</span>
              </p>
              {(index.reports.get(claim.id) ?? [])
                .filter(({ outlet }) => outlet === profile.outlet.id)
                .map((report, at) => (
                  <p key={at}>
                    <Reported report={toSourceReport(report, index)} />
                  </p>
                ))}
            </li>
          ))}
        </ul>
      )}
    </Chunks>
  );
}

function ClaimLink({ claim }: { claim: { readonly id: string } }) {
  const { pack, link } = useDossier();
  const summary: ClaimSummary | undefined = claimsOf(pack).get(claim.id)?.summary;
  return (
    <a href={link({ view: 'claim', id: claim.id })} {...textLanguage(pack.language)}>
      {summary?.statement ?? claim.id}
    </a>
  );
}
