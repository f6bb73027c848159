import type { Agreement } from '../core/comparison/comparison.ts';
import { agreementText } from './relation-text.ts';
import type { Translate } from './strings.ts';

/** How far sources agree: a bar, and beside it the same in words. Without enough sources there are only words. */
export function ShareBar({ agreement, t }: { agreement: Agreement; t: Translate }) {
  const { share } = agreement;
  return (
    <p class="cl-share">
      {share !== null && (
        <svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true" class="cl-share-bar">
          <rect class="cl-share-rest" width="100" height="8" />
          <rect class="cl-share-part" width={100 * share} height="8" />
        </svg>
      )}
      <span>{agreementText(agreement, t)}</span>
    </p>
  );
}
