import { useState } from 'preact/hooks';
import type { ClaimSummary, IssueSummary } from '../src/core/comparison/comparison.ts';
import { Fold } from '../src/ui/fold.tsx';
import { relationStyle } from '../src/ui/relation-text.ts';
import { ShareBar } from '../src/ui/share-bar.tsx';
import { ClaimHere, ClaimThere } from './claim.tsx';
import type { TopicContext } from './topic-context.ts';

/** So many claims of a list are shown at once. */
const SHOWN_AT_ONCE = 20;

type Props = { readonly issue: IssueSummary; readonly open: boolean } & TopicContext;

/** One issue: closed, how far sources agree and what is in it; open, what this page says and what it leaves out. */
export function Issue({ issue, open, ...context }: Props) {
  const here = issue.claims.filter((claim) => claim.here.length > 0);
  return (
    <Fold class="issue" open={open} title={<Head issue={issue} here={here} context={context} />}>
      {() => (
        <>
          {issue.question !== null && <p class="question">{issue.question}</p>}
          {context.analysis ? (
            <SeenFromPage issue={issue} here={here} context={context} />
          ) : (
            <Claims claims={issue.claims.filter(({ sources }) => sources > 0)} context={context} />
          )}
        </>
      )}
    </Fold>
  );
}

interface Part {
  readonly issue: IssueSummary;
  readonly here: readonly ClaimSummary[];
  readonly context: TopicContext;
}

function Head({ issue, here, context: { analysis, t } }: Part) {
  const differing = here.filter((claim) =>
    claim.here.some((at) => {
      const match = analysis?.matches[at];
      return match !== undefined && relationStyle(match.relation) === 'differs';
    }),
  ).length;
  return (
    <>
      <h3>{issue.title === '' ? t('issueWithoutTitle') : issue.title}</h3>
      <ShareBar agreement={issue.agreement} t={t} />
      {analysis && (
        <p class="counts">
          {here.length > 0 && <span>{t('issueHere', { count: here.length })}</span>}
          {differing > 0 && <span class="differs">{t('issueDiffer', { count: differing })}</span>}
          {issue.missing.length > 0 && <span>{t('issueMissing', { count: issue.missing.length })}</span>}
        </p>
      )}
    </>
  );
}

function SeenFromPage({ issue, here, context }: Part) {
  const { t } = context;
  return (
    <>
      {here.length > 0 && (
        <>
          <h4>{t('issueHereHeading')}</h4>
          <ul class="claims">
            {here.map((claim) => (
              <ClaimHere key={claim.claim} claim={claim} {...context} />
            ))}
          </ul>
        </>
      )}
      {issue.missing.length > 0 && (
        <>
          <h4>{t('issueMissingHeading')}</h4>
          <Claims claims={issue.missing} context={context} few={here.length > 0} />
        </>
      )}
      {here.length === 0 && issue.missing.length === 0 && <p class="cl-quiet">{t('issueNothing')}</p>}
    </>
  );
}

/** Where the page says something, what it leaves out shows its widest reported claims first and the rest on demand. */
const SHOWN_BESIDE_OTHERS = 6;

function Claims(props: { claims: readonly ClaimSummary[]; context: TopicContext; few?: boolean }) {
  const { claims, context, few = false } = props;
  const [shown, setShown] = useState(few ? SHOWN_BESIDE_OTHERS : SHOWN_AT_ONCE);
  return (
    <>
      <ul class="claims">
        {claims.slice(0, shown).map((claim) => (
          <ClaimThere key={claim.claim} claim={claim} {...context} />
        ))}
      </ul>
      {claims.length > shown && (
        <button type="button" class="more" onClick={() => setShown(shown + SHOWN_AT_ONCE)}>
          {context.t('issueMore', { count: claims.length - shown })}
        </button>
      )}
    </>
  );
}
