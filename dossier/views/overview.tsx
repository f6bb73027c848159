import type { ClaimSummary } from '../../src/core/comparison/comparison.ts';
import { answersStrip, type SharpDifference } from '../../src/core/comparison/sharpest.ts';
import { textLanguage } from '../../src/ui/document-language.ts';
import { DotStrip } from '../../src/ui/dot-strip.tsx';
import { Fold } from '../../src/ui/fold.tsx';
import { listText } from '../../src/ui/quantity-text.ts';
import { agreementText } from '../../src/ui/relation-text.ts';
import { ShareBar } from '../../src/ui/share-bar.tsx';
import type { MessageKey } from '../../src/ui/strings.ts';
import { capitalised } from '../capitalised.ts';
import { useDossier } from '../context.ts';
import { differenceText } from '../difference-text.ts';
import { BalanceBar } from '../pieces/balance-bar.tsx';
import { Chunks } from '../pieces/chunks.tsx';
import { balanceOf, claimsOf, independenceOf, sharpestOf, summaryOf } from '../topic.ts';

/** So many differences and agreements are shown: a glance, not a list. */
const DIFFERENCES_SHOWN = 6;
const AGREEMENTS_SHOWN = 6;

/** The topic at a glance. */
export function Overview() {
  const { pack, t } = useDossier();
  const voices = independenceOf(pack);
  const balance = balanceOf([...claimsOf(pack).values()].map(({ summary }) => summary));
  const { agree, differ } = balance;
  const comparable = agree + differ > 0 || sharpestOf(pack).length > 0;
  return (
    <>
      <h1 {...textLanguage(pack.language)}>{pack.title}</h1>
      <p class="lead">
        {agree + differ === 0
          ? t('dossierNothingCompared')
          : t('dossierLead', { agree, count: agree + differ, differ })}
      </p>
      <BalanceBar balance={balance} />
      <p class="facts">
        <span>{t('dossierReports', { count: voices.reports })}</span>
        <span>{t('dossierOutletCount', { count: voices.outlets })}</span>
        <span>{t('dossierVoices', { count: voices.sources })}</span>
      </p>
      <div class="overview">
        {comparable && <Differences />}
        <div class="overview-side">
          <IssuesAtAGlance />
          <Reprints />
          <Agreements />
        </div>
      </div>
    </>
  );
}

const KINDS: Readonly<Record<SharpDifference['kind'], MessageKey>> = {
  figures: 'dossierKindFigures',
  growth: 'dossierKindGrowth',
  stances: 'dossierKindStances',
  speakers: 'dossierKindSpeakers',
};

function Differences() {
  const { pack, t } = useDossier();
  const differences = sharpestOf(pack);
  const more = differences.slice(DIFFERENCES_SHOWN);
  return (
    <section aria-labelledby="differ-most">
      <h2 id="differ-most">{t('dossierDifferMost')}</h2>
      {differences.length === 0 ? <p>{t('dossierNoDifference')}</p> : <Kinds differences={differences} />}
      <DifferenceList differences={differences.slice(0, DIFFERENCES_SHOWN)} />
      {more.length > 0 && (
        <Fold class="evidence" title={t('dossierMoreDifferences', { count: more.length })}>
          {() => <Chunks items={more}>{(shown) => <DifferenceList differences={shown} />}</Chunks>}
        </Fold>
      )}
    </section>
  );
}

/** How many claims sources differ on, and how many questions people answer differently: two things, counted apart. */
function Kinds({ differences }: { differences: readonly SharpDifference[] }) {
  const { t } = useDossier();
  const questions = differences.filter(({ kind }) => kind === 'speakers').length;
  const claims = differences.length - questions;
  return (
    <p class="facts">
      {claims > 0 && <span>{t('dossierDifferClaims', { count: claims })}</span>}
      {questions > 0 && <span>{t('dossierDifferQuestions', { count: questions })}</span>}
    </p>
  );
}

function DifferenceList({ differences }: { differences: readonly SharpDifference[] }) {
  return (
    <ol class="differences">
      {differences.map((difference) => (
        <Difference key={`${difference.kind} ${difference.claim.id}`} difference={difference} />
      ))}
    </ol>
  );
}

function Difference({ difference }: { difference: SharpDifference }) {
  const { pack, link, t } = useDossier();
  const { claim, kind } = difference;
  const { statement } = claim;
  const subject = subjectOf(difference);
  const strip =
    difference.kind === 'speakers'
      ? answersStrip(difference.answers)
      : claimsOf(pack).get(claim.id)?.summary.strip;
  return (
    <li class="difference">
      <p class="difference-kind">{t(KINDS[kind])}</p>
      <h3>
        <a href={link({ view: 'claim', id: claim.id })} {...textLanguage(pack.language)}>
          {subject === null ? statement : capitalised(subject, t.locale)}
        </a>
      </h3>
      <p class="difference-text">{differenceText(difference, t)}</p>
      {strip && <DotStrip strip={strip} t={t} />}
    </li>
  );
}

/** What figures are of; null where the claim's own sentence says it best. */
function subjectOf(difference: SharpDifference): string | null {
  if (difference.kind === 'speakers') return difference.subject;
  return difference.kind === 'figures' ? (difference.claim.measure ?? null) : null;
}

function IssuesAtAGlance() {
  const { pack, link, t } = useDossier();
  return (
    <section aria-labelledby="issue-by-issue">
      <h2 id="issue-by-issue">{t('dossierIssueByIssue')}</h2>
      <ul class="glance">
        {summaryOf(pack).issues.map((issue) => (
          <li key={issue.id}>
            {issue.id === '' ? (
              <a href={link({ view: 'issues' })}>{t('dossierWithoutIssue')}</a>
            ) : (
              <a href={link({ view: 'issue', id: issue.id })} {...textLanguage(pack.language)}>
                {issue.title}
              </a>
            )}
            <ShareBar agreement={issue.agreement} t={t} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Sources may agree on what one person says while another says otherwise: no example of where all agree. */
function disputedClaims(differences: readonly SharpDifference[]): ReadonlySet<string> {
  return new Set(
    differences.flatMap((difference) =>
      difference.kind === 'speakers' ? difference.answers.map(({ claim }) => claim.id) : difference.claim.id,
    ),
  );
}

function Agreements() {
  const { pack, link, t } = useDossier();
  const disputed = disputedClaims(sharpestOf(pack));
  const agreed = [...claimsOf(pack).values()]
    .map(({ summary }) => summary)
    .filter(({ claim, agreement }) => agreement.share === 1 && !disputed.has(claim))
    .sort((a: ClaimSummary, b: ClaimSummary) => b.agreement.counted - a.agreement.counted);
  if (agreed.length === 0) return null;
  return (
    <section aria-labelledby="agree-most">
      <h2 id="agree-most">{t('dossierAgreeMost')}</h2>
      <ul class="agreements">
        {agreed.slice(0, AGREEMENTS_SHOWN).map(({ claim, statement, agreement }) => (
          <li key={claim}>
            <a href={link({ view: 'claim', id: claim })} {...textLanguage(pack.language)}>
              {statement}
            </a>{' '}
            <span class="cl-quiet">{agreementText(agreement, t)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Reprints() {
  const { pack, t } = useDossier();
  const { shared } = independenceOf(pack);
  return (
    <section aria-labelledby="counted-once">
      <h2 id="counted-once">{t('dossierCountedOnce')}</h2>
      <p class="cl-quiet">{shared.length === 0 ? t('dossierNoReprints') : t('dossierReprintsWhy')}</p>
      <ul class="reprints">
        {shared.map(({ name, outlets }) => (
          <li key={name}>
            {t('dossierReprint', {
              name,
              outlets: listText(
                outlets.map((outlet) => outlet.name),
                t,
              ),
            })}
          </li>
        ))}
      </ul>
    </section>
  );
}
