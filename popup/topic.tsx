import type { IssueSummary, PageOrigin, TopicSummary } from '../src/core/comparison/comparison.ts';
import type { Analysis } from '../src/core/match.ts';
import type { Pack } from '../src/core/pack/pack.ts';
import type { Translate } from '../src/ui/strings.ts';
import { Issue } from './issue.tsx';

/** What every part of the topic's summary needs. */
export interface TopicContext {
  readonly pack: Pack;
  /** What the page says; null where there is no page on the topic. */
  readonly analysis: Analysis | null;
  readonly origin: PageOrigin;
  /** Goes to a match on the page. */
  show(index: number): void;
  readonly t: Translate;
}

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
