// biome-ignore-all lint/suspicious/noApproximativeNumericConstant: fitted numbers resemble constants by chance
// Written by scripts/fit-ranking.ts; do not edit. Fitted on 800 queries, the training part of CLEF CheckThat!
// 2020 task 2 (10375 checked claims), and 484 ordinary news sentences, one half of those of NewsNLI.
import type { CertaintyFeature, Feature } from './features.ts';

/** What a unit of each feature adds to a claim's support. */
export const RANKING_WEIGHTS: Readonly<Record<Feature, number>> = {
  relevance: 1.41,
  relevanceShare: 11.08,
  textCovered: 12.28,
  statementCovered: 0.1936,
  wordingCovered: 0.5729,
  likeness: 8.679,
  kinOfClaim: 6.09,
  spelling: 47.13,
  namesCovered: 0.6727,
  figuresMissing: -0.9042,
  central: 1.429,
};

/** What a unit of each feature of the best claim, and of its lead, adds to the log odds that the text states it. */
export const CERTAINTY_WEIGHTS: Readonly<Record<CertaintyFeature | 'lead' | 'bias', number>> = {
  relevance: 1.795,
  statementCovered: 0.7696,
  wordingCovered: 1.166,
  kinOfClaim: 2.021,
  namesCovered: 0.519,
  lead: 0.1347,
  bias: -5.65,
};
