import { Fold } from '../src/ui/fold.tsx';
import type { Translate } from '../src/ui/strings.ts';
import { ClaimList } from './claim-list.tsx';
import type { TopicReader } from './topic-reader.ts';

interface Props {
  readonly reader: TopicReader;
  /** All issues have been read. */
  readonly complete: boolean;
  readonly show: (index: number) => void;
  readonly t: Translate;
}

/** What the page leaves out of the whole topic, the most widely reported first. Its place is there from the beginning. */
export function LeftOut({ reader, complete, show, t }: Props) {
  const missing = complete ? reader.leftOut() : [];
  if (complete && missing.length === 0) return null;
  return (
    <Fold
      class="left-out"
      open
      title={
        <>
          <h3>{t('issueMissingHeading')}</h3>
          <p class="counts">{complete && <span>{t('issueMissing', { count: missing.length })}</span>}</p>
        </>
      }
    >
      {() =>
        complete ? (
          <ClaimList
            claims={missing.map(({ claim, seen }) => ({ claim, context: { ...seen, show, t } }))}
            brief
            t={t}
          />
        ) : (
          <p class="claims-to-come" />
        )
      }
    </Fold>
  );
}
