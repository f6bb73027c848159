import type { Agreement } from '../core/comparison/comparison.ts';
import { agreementText, sourcesText } from './relation-text.ts';
import type { Translate } from './strings.ts';

interface Props {
  readonly agreement: Agreement;
  /** Of a claim: all that report it, those among them that do not count. */
  readonly sources?: number;
  readonly t: Translate;
}

/** How far sources agree: a bar, and beside it the same in words. Without enough sources there are only words. */
export function ShareBar({ agreement, sources, t }: Props) {
  const { share } = agreement;
  return (
    <p class="cl-share">
      {share !== null && (
        <svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true" class="cl-share-bar">
          <rect class="cl-share-rest" width="100" height="8" />
          <rect class="cl-share-part" width={100 * share} height="8" />
        </svg>
      )}
      <span>{sources === undefined ? agreementText(agreement, t) : sourcesText(agreement, sources, t)}</span>
    </p>
  );
}
