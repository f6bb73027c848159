import { ask, lookedUp } from './asked.ts';
import { type ClaimIndex, indexClaims } from './claim-index.ts';
import { CERTAINTY_FEATURES, FEATURES, type Features, featuresOf } from './features.ts';
import { CERTAINTY_WEIGHTS, RANKING_WEIGHTS } from './ranking-weights.ts';
import { best, relevance } from './relevance.ts';
import { type Wordings, wordingsOf } from './wordings.ts';

export type { ClaimIndex, Wordings };
export { indexClaims, wordingsOf };

/** A claim that a text may state. */
export interface Ranked {
  readonly claim: string;
  /**
   * 0 to 1. For the first claim an estimate of how likely the text is to state it, comparable between texts; for the
   * others that estimate in proportion to their support. It gates no mark on a page.
   */
  readonly score: number;
}

/** A claim that shares words with a text, with what speaks for it. */
export interface Candidate {
  readonly claim: number;
  readonly features: Features;
}

/** BM25 has the right claim among so many for 97 of 100 texts; further down it is lost among hundreds. */
export const RERANKED = 100;

/** Answers with the `top` claims that a text most likely states, best first; claims without a word in common are left out. */
export function rank(index: ClaimIndex, text: string, top: number, language?: string): Ranked[] {
  const scored = candidates(index, text, Math.max(RERANKED, top), language)
    .map(({ claim, features }) => ({ claim, features, support: supportOf(features) }))
    .sort((a, b) => b.support - a.support || a.claim - b.claim);
  const shares = sharesOf(scored.map(({ support }) => support));
  const [first] = scored;
  const stated = first === undefined ? 0 : certainty(first.features, shares[0] ?? 0) / (shares[0] ?? 1);
  return scored
    .slice(0, Math.max(0, top))
    .map(({ claim }, at) => ({ claim: index.ids[claim] ?? '', score: stated * (shares[at] ?? 0) }));
}

/** Answers with the claims that BM25 finds first, over the text's words and their kin, with their features. */
export function candidates(index: ClaimIndex, text: string, most: number, language?: string): Candidate[] {
  const asked = ask(index, text, language);
  const scores = relevance(index, lookedUp(asked));
  return best(scores, most).map((claim) => ({
    claim,
    features: featuresOf(index, asked, claim, scores[claim] ?? 0),
  }));
}

/** The weighted sum of the features: orders the candidates of one text. */
export const supportOf = (features: Features): number =>
  FEATURES.reduce((sum, name) => sum + RANKING_WEIGHTS[name] * features[name], 0);

/** Answers with each candidate's part of all support (softmax); the supports come best first. */
export function sharesOf(supports: readonly number[]): number[] {
  const parts = supports.map((support) => Math.exp(support - (supports[0] ?? 0)));
  const all = parts.reduce((sum, part) => sum + part, 0);
  return parts.map((part) => part / all);
}

/** How far a share is from being the only one, in log odds; kept finite. */
export function leadOf(share: number): number {
  const kept = 0.0005 + 0.999 * share;
  return Math.log(kept / (1 - kept));
}

/** How likely it is that a text states its best candidate rather than nothing that is known: a logistic model. */
function certainty(features: Features, share: number): number {
  const { bias, lead } = CERTAINTY_WEIGHTS;
  const sum = CERTAINTY_FEATURES.reduce(
    (total, name) => total + CERTAINTY_WEIGHTS[name] * features[name],
    bias,
  );
  return 1 / (1 + Math.exp(-sum - lead * leadOf(share)));
}
