// biome-ignore-all lint/suspicious/noApproximativeNumericConstant: fitted numbers resemble constants by chance
// Written by scripts/fit-ranking.ts; do not edit. Fitted on 800 queries, the training part of CLEF CheckThat!
// 2020 task 2 (10375 checked claims), and 484 ordinary news sentences, one half of those of NewsNLI.
import type { Feature } from './features.ts';

/** What a unit of each feature adds to a claim's support. */
export const RANKING_WEIGHTS: Readonly<Record<Feature, number>> = {
  relevance: 0.1198,
  relevanceShare: 11.31,
  textCovered: 12.69,
  statementCovered: 1.203,
  wordingCovered: 0.9462,
  likeness: 9.538,
  kinOfClaim: 6.556,
  spelling: 31.79,
  namesCovered: 0.7318,
  figuresMissing: -0.1097,
  central: 0.142,
  rarestMissing: 0.2399,
};

/** What a unit of each feature of the best claim, and of its lead, adds to the log odds that the text states it. */
export const CERTAINTY_WEIGHTS: Readonly<Record<Feature | 'lead' | 'bias', number>> = {
  relevance: 0.1509,
  relevanceShare: -9.452,
  textCovered: 3.19,
  statementCovered: 1.414,
  wordingCovered: 0.5483,
  likeness: -0.7707,
  kinOfClaim: 2.939,
  spelling: 11.55,
  namesCovered: 0.2748,
  figuresMissing: -0.01414,
  central: 0.05764,
  rarestMissing: -0.1076,
  lead: 0.3163,
  bias: -3.13,
};
