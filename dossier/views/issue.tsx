import type { ClaimSummary } from '../../src/core/comparison/comparison.ts';
import { indexReports } from '../../src/core/comparison/report-index.ts';
import { textLanguage } from '../../src/ui/document-language.ts';
import { NextIcon, PreviousIcon } from '../../src/ui/icons.tsx';
import { ShareBar } from '../../src/ui/share-bar.tsx';
import { useDossier } from '../context.ts';
import { BalanceBar } from '../pieces/balance-bar.tsx';
import { Chunks } from '../pieces/chunks.tsx';
import { ClaimCard } from '../pieces/claim-card.tsx';
import { EditLink } from '../pieces/edit-link.tsx';
import { OwnEdit } from '../pieces/own-edit.tsx';
import { balanceOf, summaryOf } from '../topic.ts';
import { Unknown } from './unknown.tsx';

/** One issue: its question, how far sources agree, and its claims; those that answer one question stand side by side. */
export function Issue({ id }: { id: string }) {
  const { pack, link, t } = useDossier();
  const { issues } = summaryOf(pack);
  const issue = issues.find((known) => known.id === id);
  if (!issue) return <EmptyIssue id={id} />;
  const at = issues.indexOf(issue);
  return (
    <>
      <p class="crumbs">
        <a href={link({ view: 'issues' })}>{t('dossierIssues')}</a>
      </p>
      <h1 {...textLanguage(pack.language)}>{issue.title}</h1>
      {issue.question !== null && (
        <p class="lead" {...textLanguage(pack.language)}>
          {issue.question}
        </p>
      )}
      {issue.id !== '' && <EditingIssue id={issue.id} />}
      <ShareBar agreement={issue.agreement} t={t} />
      <BalanceBar balance={balanceOf(issue.claims)} />
      <Chunks items={byQuestion(issue.claims, indexReports(pack).claims)}>
        {(shown) => (
          <ul class="claims">
            {shown.map((claims) => (
              <Question key={claims[0]?.claim} claims={claims} />
            ))}
          </ul>
        )}
      </Chunks>
      <nav class="neighbours" aria-label={t('dossierNeighbours')}>
        <Neighbour issue={issues[at - 1]} before />
        <Neighbour issue={issues[at + 1]} />
      </nav>
    </>
  );
}

/** An issue under which no claim stands yet. */
function EmptyIssue({ id }: { id: string }) {
  const { pack, t } = useDossier();
  const issue = pack.issues.find((known) => known.id === id);
  if (!issue) return <Unknown text={t('dossierUnknownIssue')} />;
  return (
    <>
      <h1 {...textLanguage(pack.language)}>{issue.title}</h1>
      {issue.question !== undefined && <p class="lead">{issue.question}</p>}
      <EditingIssue id={id} />
      <p>{t('dossierNoClaimsYet')}</p>
    </>
  );
}

/** The ways to the forms of an issue, and what of it is the reader's own. */
function EditingIssue({ id }: { id: string }) {
  const { link, t } = useDossier();
  return (
    <>
      <p class="actions">
        <EditLink name={{ list: 'issues', key: id }} />
        <a href={link({ view: 'edit', id: 'claims', q: id })}>{t('editNewClaim')}</a>
      </p>
      <OwnEdit name={{ list: 'issues', key: id }} />
    </>
  );
}

/** Claims that answer one question, side by side; a claim by itself is a plain entry. */
function Question({ claims }: { claims: readonly ClaimSummary[] }) {
  const { t } = useDossier();
  const [only, ...others] = claims;
  if (!only) return null;
  if (others.length === 0) return <ClaimCard claim={only} />;
  return (
    <li class="contrast">
      <p class="contrast-title">{t('dossierContrast', { count: claims.length })}</p>
      <ul class="contrast-claims">
        {claims.map((claim) => (
          <ClaimCard key={claim.claim} claim={claim} />
        ))}
      </ul>
    </li>
  );
}

function byQuestion(
  claims: readonly ClaimSummary[],
  known: ReadonlyMap<string, { readonly question?: string }>,
): ClaimSummary[][] {
  const groups = new Map<string, ClaimSummary[]>();
  for (const claim of claims) {
    const question = known.get(claim.claim)?.question;
    const key = question === undefined ? `claim ${claim.claim}` : `question ${question}`;
    const members = groups.get(key);
    if (members) members.push(claim);
    else groups.set(key, [claim]);
  }
  return [...groups.values()];
}

function Neighbour(props: { issue: { id: string; title: string } | undefined; before?: boolean }) {
  const { pack, link } = useDossier();
  const { issue, before = false } = props;
  if (!issue || issue.id === '') return null;
  return (
    <a href={link({ view: 'issue', id: issue.id })} rel={before ? 'prev' : 'next'}>
      {before && <PreviousIcon />}
      <span {...textLanguage(pack.language)}>{issue.title}</span>
      {!before && <NextIcon />}
    </a>
  );
}
