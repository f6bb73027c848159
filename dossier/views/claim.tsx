import { compareClaim } from '../../src/core/comparison/compare-claim.ts';
import { type Comparison, NOWHERE, type Sibling } from '../../src/core/comparison/comparison.ts';
import { indexReports } from '../../src/core/comparison/report-index.ts';
import { independentSources } from '../../src/core/comparison/sources.ts';
import type { Timeline } from '../../src/core/comparison/timeline.ts';
import { viewFrom } from '../../src/core/comparison/view.ts';
import { textLanguage } from '../../src/ui/document-language.ts';
import { DotStrip } from '../../src/ui/dot-strip.tsx';
import { Fold } from '../../src/ui/fold.tsx';
import { listText } from '../../src/ui/quantity-text.ts';
import { ShareBar } from '../../src/ui/share-bar.tsx';
import { groupText, SourceGroups } from '../../src/ui/source-groups.tsx';
import { useDossier } from '../context.ts';
import { CopyButton } from '../pieces/copy-button.tsx';
import { EditLink } from '../pieces/edit-link.tsx';
import { OwnEdit } from '../pieces/own-edit.tsx';
import { Plot } from '../pieces/plot.tsx';
import { ReportTable } from '../pieces/report-table.tsx';
import { formatRoute } from '../route.ts';
import { movingOf, shiftingOf } from '../topic.ts';
import { Unknown } from './unknown.tsx';

/** One claim with all that is known of it. Its address is permanent. */
export function ClaimPage({ id }: { id: string }) {
  const { pack, t } = useDossier();
  const comparison = compareClaim(pack, id, null, NOWHERE);
  if (!comparison) return <Unknown text={t('dossierUnknownClaim')} />;
  return (
    <>
      <Head comparison={comparison} />
      <div class="beside">
        <section aria-labelledby="who-says-what">
          <h2 id="who-says-what">{t('dossierWhoSaysWhat')}</h2>
          {comparison.groups.some(({ aside }) => aside) && <p class="cl-quiet">{t('dossierAsideWhy')}</p>}
          {comparison.groups.length === 0 ? (
            <p>{t('dossierNobodyReports')}</p>
          ) : (
            <SourceGroups groups={comparison.groups} language={comparison.pack.language} t={t} />
          )}
        </section>
        <div>
          {comparison.siblings.length > 0 && <Siblings siblings={comparison.siblings} />}
          <Movement id={id} />
        </div>
      </div>
      {comparison.groups.length > 0 && <ReportTable comparison={comparison} />}
    </>
  );
}

function Head({ comparison }: { comparison: Comparison }) {
  const { pack, world, link, t } = useDossier();
  const { claim, issue, agreement, strip } = comparison;
  const known = indexReports(pack).claims.get(claim.id);
  const sources = independentSources(viewFrom(pack, NOWHERE), claim.id).length;
  const address = () => world.address + formatRoute({ view: 'claim', id: claim.id, pack: pack.id });
  return (
    <>
      <p class="crumbs">
        {issue ? (
          <a href={link({ view: 'issue', id: issue.id })} {...textLanguage(pack.language)}>
            {issue.title}
          </a>
        ) : (
          <a href={link({ view: 'issues' })}>{t('dossierIssues')}</a>
        )}
      </p>
      <h1 class="claim-title" {...textLanguage(pack.language)}>
        {claim.statement}
      </h1>
      <p class="facts">
        {claim.speakers.length > 0 && (
          <span>{t('dossierSpeaker', { speaker: listText(claim.speakers, t) })}</span>
        )}
        {claim.measure !== null && <span>{t('dossierMeasure', { measure: claim.measure })}</span>}
      </p>
      <ShareBar agreement={agreement} sources={sources} t={t} />
      {strip && <DotStrip strip={strip} t={t} naming />}
      <p class="actions">
        <CopyButton label={t('dossierCopyAddress')} text={address} />
        <EditLink name={{ list: 'claims', key: claim.id }} />
      </p>
      <OwnEdit name={{ list: 'claims', key: claim.id }} />
      {known?.notThis !== undefined && (
        <Fold title={t('dossierNotThis')} class="evidence">
          {() => <p {...textLanguage(pack.language)}>{known.notThis}</p>}
        </Fold>
      )}
    </>
  );
}

/** What other claims answer to the same question. */
function Siblings({ siblings }: { siblings: readonly Sibling[] }) {
  const { pack, link, t } = useDossier();
  const figure = siblings.some(({ groups }) => groups.some(({ value }) => value !== null));
  return (
    <section aria-labelledby="siblings">
      <h2 id="siblings">{t('dossierSiblings')}</h2>
      <ul class="siblings">
        {siblings.map((sibling) => (
          <li key={sibling.claim}>
            <a href={link({ view: 'claim', id: sibling.claim })} {...textLanguage(pack.language)}>
              {sibling.statement}
            </a>
            <ul class="said">
              {sibling.groups.map((group, at) => (
                <li key={at}>
                  <strong>{groupText(group, figure, t)}</strong>{' '}
                  <span class="cl-quiet">{t('groupSources', { count: group.sources.length })}</span>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** How the claim moved over the days, where it did. */
function Movement({ id }: { id: string }) {
  const { pack, t } = useDossier();
  const isThis = ({ claim }: Timeline) => claim.id === id;
  const figures = movingOf(pack).find(isThis);
  const timeline = figures ?? shiftingOf(pack).find(isThis);
  if (!timeline) return null;
  return (
    <section aria-labelledby="over-time">
      <h2 id="over-time">{t('dossierOverTime')}</h2>
      <Plot timeline={timeline} figures={figures !== undefined} />
    </section>
  );
}
