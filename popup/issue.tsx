import { useEffect, useState } from 'preact/hooks';
import type { ClaimSummary, IssueSummary } from '../src/core/comparison/comparison.ts';
import type { Issue as IssueRecord } from '../src/core/pack/pack.ts';
import { textLanguage } from '../src/ui/document-language.ts';
import { Fold } from '../src/ui/fold.tsx';
import { relationStyle } from '../src/ui/relation-text.ts';
import { ShareBar } from '../src/ui/share-bar.tsx';
import type { Translate } from '../src/ui/strings.ts';
import { ClaimHere } from './claim.tsx';
import { ClaimList } from './claim-list.tsx';
import type { TopicContext } from './topic-context.ts';
import { REST, type SeenIssue, type TopicReader } from './topic-reader.ts';

interface Props {
  readonly issue: IssueRecord;
  readonly reader: TopicReader;
  readonly open: boolean;
  readonly toggled: (open: boolean) => void;
  readonly show: (index: number) => void;
  readonly t: Translate;
}

/** One issue: closed, how far sources agree and what is in it; open, what this page says and what it leaves out. */
export function Issue({ issue, reader, open, toggled, show, t }: Props) {
  const seen = useSeen(reader, issue.id);
  useEffect(() => {
    if (open) void reader.read(issue.id);
  }, [open, reader, issue.id]);
  // Whether there are claims without an issue is known only when they are read.
  if (seen ? !seen.summary : issue === REST) return null;
  const { language } = reader.frame;
  const part = seen?.summary && partOf(seen.summary, { ...seen, show, t });
  return (
    <Fold
      class="issue"
      id={elementOf(issue.id)}
      open={open}
      toggled={toggled}
      title={
        <>
          {issue.title === '' ? (
            <h3>{t('issueWithoutTitle')}</h3>
          ) : (
            <h3 {...textLanguage(language)}>{issue.title}</h3>
          )}
          {part ? <Head {...part} /> : <HeadToCome counts={reader.viewpoint.analysis !== null} />}
        </>
      }
    >
      {() => (
        <>
          {issue.question !== undefined && (
            <p class="question" {...textLanguage(language)}>
              {issue.question}
            </p>
          )}
          {part && <Body {...part} />}
        </>
      )}
    </Fold>
  );
}

/** The id of an issue's element. */
export const elementOf = (issue: string) => `issue-${issue}`;

/** The issue as it was read last; null until it is. */
function useSeen(reader: TopicReader, issue: string): SeenIssue | null {
  const [seen, setSeen] = useState(reader.get(issue));
  useEffect(() => {
    const known = reader.get(issue);
    if (known) setSeen(known);
    return reader.watch(issue, setSeen);
  }, [reader, issue]);
  return seen;
}

interface Part {
  readonly issue: IssueSummary;
  /** The claims that the page makes. */
  readonly here: readonly ClaimSummary[];
  readonly context: TopicContext;
}

function partOf(issue: IssueSummary, context: TopicContext): Part {
  return { issue, here: issue.claims.filter((claim) => claim.here.length > 0), context };
}

/** Keeps the place of what a head says once its issue is read, so that nothing moves then. */
function HeadToCome({ counts }: { counts: boolean }) {
  return (
    <>
      <p class="cl-share to-come" />
      {counts && <p class="counts" />}
    </>
  );
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

function Body(part: Part) {
  const { issue, context } = part;
  if (context.analysis) return <SeenFromPage {...part} />;
  const reported = issue.claims.filter(({ sources }) => sources > 0);
  return <ClaimList claims={reported.map((claim) => ({ claim, context }))} t={context.t} />;
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
          <ClaimList
            claims={issue.missing.map((claim) => ({ claim, context }))}
            few={here.length > 0}
            t={t}
          />
        </>
      )}
      {here.length === 0 && issue.missing.length === 0 && <p class="cl-quiet">{t('issueNothing')}</p>}
    </>
  );
}
