import type { IssueSummary, TopicSummary } from '../src/core/comparison/comparison.ts';
import type { Analysis } from '../src/core/match.ts';
import { Issue } from './issue.tsx';
import type { TopicContext } from './topic-context.ts';

/** The topic, issue by issue. */
export function Topic({ summary, ...context }: { summary: TopicSummary } & TopicContext) {
  const { analysis, t } = context;
  const first = summary.issues.findIndex((issue) => isOpenAtFirst(issue, analysis));
  return (
    <section class="topic" aria-labelledby="topic-heading">
      <h2 id="topic-heading">{summary.pack.title}</h2>
      <p class="cl-quiet">{analysis ? t('popupTopicHere') : t('popupTopicAlone')}</p>
      {summary.issues.map((issue, at) => (
        <Issue key={issue.id} issue={issue} open={at === first} {...context} />
      ))}
    </section>
  );
}

/** The first issue that the page speaks of is open; without a page, all are closed and can be seen at a glance. */
function isOpenAtFirst(issue: IssueSummary, analysis: Analysis | null): boolean {
  return analysis !== null && issue.claims.some(({ here }) => here.length > 0);
}
