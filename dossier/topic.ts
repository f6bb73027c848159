import { type ClaimSummary, type IssueSummary, NOWHERE } from '../src/core/comparison/comparison.ts';
import { independence } from '../src/core/comparison/independence.ts';
import { figureLedger } from '../src/core/comparison/ledger.ts';
import { topicMatrix } from '../src/core/comparison/matrix.ts';
import { outletProfiles } from '../src/core/comparison/outlet-profile.ts';
import { sharpestDifferences } from '../src/core/comparison/sharpest.ts';
import { summariseTopic } from '../src/core/comparison/summarise-topic.ts';
import { movingClaims, shiftingClaims } from '../src/core/comparison/timeline.ts';
import { perPack } from './per-pack.ts';

/** What the views show of a pack, worked out when first asked for. */
export const summaryOf = perPack((pack) => summariseTopic(pack, null, NOWHERE));
export const ledgerOf = perPack(figureLedger);
export const matrixOf = perPack(topicMatrix);
export const profilesOf = perPack(outletProfiles);
export const sharpestOf = perPack(sharpestDifferences);
export const movingOf = perPack(movingClaims);
export const shiftingOf = perPack(shiftingClaims);
export const independenceOf = perPack(independence);

/** A claim's summary and the issue it stands in, by the claim's id. */
export const claimsOf = perPack(
  (pack): ReadonlyMap<string, { readonly summary: ClaimSummary; readonly issue: IssueSummary }> =>
    new Map(
      summaryOf(pack).issues.flatMap((issue) =>
        issue.claims.map((summary) => [summary.claim, { summary, issue }]),
      ),
    ),
);

/** How the claims of a topic (or of one issue) fall: all sources agree, some differ, or there is nothing to compare. */
export interface Balance {
  readonly agree: number;
  readonly differ: number;
  readonly alone: number;
}

/** The balance of some claims; those that nobody reports are left out. */
export function balanceOf(claims: readonly ClaimSummary[]): Balance {
  const reported = claims.filter(({ sources }) => sources > 0);
  const compared = reported.filter(({ agreement }) => agreement.share !== null);
  const agree = compared.filter(({ agreement }) => agreement.share === 1).length;
  return { agree, differ: compared.length - agree, alone: reported.length - compared.length };
}
