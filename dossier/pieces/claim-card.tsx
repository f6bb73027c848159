import { compareClaim } from '../../src/core/comparison/compare-claim.ts';
import { type ClaimSummary, NOWHERE } from '../../src/core/comparison/comparison.ts';
import { textLanguage } from '../../src/ui/document-language.ts';
import { DotStrip } from '../../src/ui/dot-strip.tsx';
import { Fold } from '../../src/ui/fold.tsx';
import { listText } from '../../src/ui/quantity-text.ts';
import { ShareBar } from '../../src/ui/share-bar.tsx';
import { SourceGroups } from '../../src/ui/source-groups.tsx';
import { useDossier } from '../context.ts';

/** A claim in a list: what it says, how far sources agree, its figures, and who says what on demand. */
export function ClaimCard({ claim }: { claim: ClaimSummary }) {
  const { pack, link, t } = useDossier();
  const differs = claim.agreement.share !== null && claim.agreement.share < 1;
  return (
    <li class={differs ? 'claim claim-differs' : 'claim'}>
      <p class="statement">
        <a href={link({ view: 'claim', id: claim.claim })} {...textLanguage(pack.language)}>
          {claim.statement}
        </a>
      </p>
      <p class="facts">
        {claim.speakers.length > 0 && (
          <span>{t('dossierSpeaker', { speaker: listText(claim.speakers, t) })}</span>
        )}
        {claim.agreement.share === null && <span>{t('groupSources', { count: claim.sources })}</span>}
      </p>
      {claim.agreement.share !== null && (
        <ShareBar agreement={claim.agreement} sources={claim.sources} t={t} />
      )}
      {claim.strip && <DotStrip strip={claim.strip} t={t} />}
      {claim.sources > 0 && (
        <Fold class="evidence" title={t('dossierWho', { count: claim.sources })}>
          {() => <Evidence claim={claim.claim} />}
        </Fold>
      )}
    </li>
  );
}

/** The sources of a claim, grouped by what they say. */
export function Evidence({ claim }: { claim: string }) {
  const { pack, t } = useDossier();
  const comparison = compareClaim(pack, claim, null, NOWHERE);
  return comparison && <SourceGroups groups={comparison.groups} language={comparison.pack.language} t={t} />;
}
