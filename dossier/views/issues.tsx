import type { IssueSummary } from '../../src/core/comparison/comparison.ts';
import { textLanguage } from '../../src/ui/document-language.ts';
import { ShareBar } from '../../src/ui/share-bar.tsx';
import { useDossier } from '../context.ts';
import { BalanceBar } from '../pieces/balance-bar.tsx';
import { Chunks } from '../pieces/chunks.tsx';
import { ClaimList } from '../pieces/claim-list.tsx';
import { balanceOf, summaryOf } from '../topic.ts';

/** All issues of the topic, each with its question and how far sources agree on it. */
export function Issues() {
  const { pack, link, t } = useDossier();
  const { issues } = summaryOf(pack);
  const filled = new Set(issues.map(({ id }) => id));
  const empty = pack.issues.filter(({ id }) => !filled.has(id));
  return (
    <>
      <h1>{t('dossierIssues')}</h1>
      <p class="actions">
        <a href={link({ view: 'edit', id: 'issues' })}>{t('editNewIssue')}</a>
        <a href={link({ view: 'edit', id: 'claims' })}>{t('editNewClaim')}</a>
      </p>
      <Chunks items={issues}>
        {(shown) => (
          <ul class="issues">
            {shown.map((issue) => (
              <IssueCard key={issue.id} issue={issue} />
            ))}
          </ul>
        )}
      </Chunks>
      {empty.length > 0 && (
        <section aria-labelledby="empty-issues">
          <h2 id="empty-issues">{t('dossierEmptyIssues')}</h2>
          <ul class="plain-claims">
            {empty.map(({ id, title }) => (
              <li key={id}>
                <a href={link({ view: 'issue', id })}>{title}</a>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function IssueCard({ issue }: { issue: IssueSummary }) {
  const { pack, link, t } = useDossier();
  if (issue.id === '')
    return (
      <li class="issue-card issue-card-wide">
        <h2>{t('dossierWithoutIssue')}</h2>
        <ClaimList claims={issue.claims} />
      </li>
    );
  return (
    <li class="issue-card">
      <h2>
        <a href={link({ view: 'issue', id: issue.id })} {...textLanguage(pack.language)}>
          {issue.title}
        </a>
      </h2>
      {issue.question !== null && (
        <p class="issue-question" {...textLanguage(pack.language)}>
          {issue.question}
        </p>
      )}
      <ShareBar agreement={issue.agreement} t={t} />
      <BalanceBar balance={balanceOf(issue.claims)} />
    </li>
  );
}
