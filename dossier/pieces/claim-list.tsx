import type { ClaimSummary } from '../../src/core/comparison/comparison.ts';
import { Chunks } from './chunks.tsx';
import { ClaimCard } from './claim-card.tsx';

/** Claims one below the other; a long list grows as it is read. */
export function ClaimList({ claims }: { claims: readonly ClaimSummary[] }) {
  return (
    <Chunks items={claims}>
      {(shown) => (
        <ul class="claims">
          {shown.map((claim) => (
            <ClaimCard key={claim.claim} claim={claim} />
          ))}
        </ul>
      )}
    </Chunks>
  );
}
