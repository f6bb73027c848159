import { useState } from 'preact/hooks';
import type { ClaimSummary } from '../src/core/comparison/comparison.ts';
import type { Translate } from '../src/ui/strings.ts';
import { ClaimInBrief, ClaimThere } from './claim.tsx';
import type { TopicContext } from './topic-context.ts';

/** So many claims of a list are shown at once. */
const SHOWN_AT_ONCE = 20;
/** Of a list that stands beside others, so many; the rest on demand. */
const SHOWN_BESIDE_OTHERS = 6;

/** Of a list in brief, so many: the issues below it stay in sight. */
const SHOWN_IN_BRIEF = 4;

/** A claim with what is needed to show it. */
export interface ListedClaim {
  readonly claim: ClaimSummary;
  readonly context: TopicContext;
}

interface Props {
  readonly claims: readonly ListedClaim[];
  /** The list stands beside others. */
  readonly few?: boolean;
  /** The list stands for itself, and each claim takes as little room as it can. */
  readonly brief?: boolean;
  readonly t: Translate;
}

/** Claims that other sources make, the first of them at once. */
export function ClaimList({ claims, few = false, brief = false, t }: Props) {
  const [shown, setShown] = useState(brief ? SHOWN_IN_BRIEF : few ? SHOWN_BESIDE_OTHERS : SHOWN_AT_ONCE);
  const Claim = brief ? ClaimInBrief : ClaimThere;
  return (
    <>
      <ul class="claims">
        {claims.slice(0, shown).map(({ claim, context }) => (
          <Claim key={claim.claim} claim={claim} {...context} />
        ))}
      </ul>
      {claims.length > shown && (
        <button type="button" class="more" onClick={() => setShown(shown + SHOWN_AT_ONCE)}>
          {t('issueMore', { count: claims.length - shown })}
        </button>
      )}
    </>
  );
}
