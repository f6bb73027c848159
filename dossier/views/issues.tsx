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
  const { pack, t } = useDossier();
  const { issues } = summaryOf(pack);
  return (
    <>
      <h1>{t('dossierIssues')}</h1>
      <Chunks items={issues}>
        {(shown) => (
          <ul class="issues">
            {shown.map((issue) => (
              <IssueCard key={issue.id} issue={issue} />
            ))}
          </ul>
        )}
      </Chunks>
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
        <p class="question" {...textLanguage(pack.language)}>
          {issue.question}
        </p>
      )}
      <ShareBar agreement={issue.agreement} t={t} />
      <BalanceBar balance={balanceOf(issue.claims)} />
    </li>
  );
}
