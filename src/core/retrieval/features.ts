import type { Asked } from './asked.ts';
import { type ClaimIndex, FIGURE, NAMED, termsOfClaim } from './claim-index.ts';
import { rarity } from './relevance.ts';
import { alike } from './spelling.ts';

/**
 * What speaks for a claim and against it. Every share is one of rarity: a word counts as much as it is rare.
 *
 * - `relevance` is BM25 over the text's words and their kin; `relevanceShare` the same for each unit of the text's rarity, so that long texts do not win.
 * - `textCovered`, `statementCovered`, `wordingCovered`: how much of one the other has. A claim that is stated is stated
 *   as a whole, so the claim's own share counts; the best of its other wordings speaks by itself.
 * - `likeness` is the cosine of the two as weighted sets of words, which neither length can inflate.
 * - `kinOfClaim`: what the text has in other words, by synonyms and associates.
 * - `spelling`: words that differ by a few letters, as names do from outlet to outlet.
 * - `namesCovered`: the names in the statement; a claim about somebody else is another claim.
 * - `figuresMissing`: the claim's figures that the text lacks; another figure is another claim.
 * - `central`: words of the text that the statement and another wording both have are what the claim is about.
 */
export const FEATURES = [
  'relevance',
  'relevanceShare',
  'textCovered',
  'statementCovered',
  'wordingCovered',
  'likeness',
  'kinOfClaim',
  'spelling',
  'namesCovered',
  'figuresMissing',
  'central',
] as const;
/** The features that make a text's best claim certain; the others only tell claims of one text apart. */
export const CERTAINTY_FEATURES = [
  'relevance',
  'statementCovered',
  'wordingCovered',
  'kinOfClaim',
  'namesCovered',
] as const;
export type CertaintyFeature = (typeof CERTAINTY_FEATURES)[number];
export type Feature = (typeof FEATURES)[number];
export type Features = Readonly<Record<Feature, number>>;

interface Candidate {
  readonly statement: Uint32Array;
  readonly others: readonly Uint32Array[];
  /** Marks of the statement's terms. */
  readonly marks: Uint8Array;
  readonly all: ReadonlySet<number>;
}

function candidateOf(index: ClaimIndex, claim: number): Candidate {
  const { wordingStarts, termStarts, terms, termMarks } = index;
  const first = wordingStarts[claim] ?? 0;
  const bounds = termStarts.subarray(first, (wordingStarts[claim + 1] ?? first) + 1);
  const wordings = Array.from({ length: bounds.length - 1 }, (_, at) =>
    terms.subarray(bounds[at], bounds[at + 1]),
  );
  const [statement = new Uint32Array(), ...others] = wordings;
  return {
    statement,
    others,
    marks: termMarks.subarray(bounds[0], bounds[1]),
    all: new Set(wordings.flatMap((wording) => [...wording])),
  };
}

/** Answers with the features of one claim for a text; `score` is its BM25 score. */
export function featuresOf(index: ClaimIndex, asked: Asked, claim: number, score: number): Features {
  const { statement, others, marks, all } = candidateOf(index, claim);
  const weigh = (term: number) => rarity(index, term);
  const has = (term: number) => asked.words.has(term);
  const statementSet = new Set(statement);
  const names = new Set(statement.filter((_, at) => ((marks[at] ?? 0) & NAMED) !== 0));
  const statementCovered = share(statementSet, weigh, has);
  const otherShares = others.map((wording) => share(new Set(wording), weigh, has));
  const inText = textShares(asked, all, statementSet, new Set(others.flatMap((wording) => [...wording])));
  return {
    relevance: score,
    relevanceShare: score / (asked.totalRarity || 1),
    textCovered: inText.covered,
    statementCovered,
    wordingCovered: otherShares.length > 0 ? Math.max(...otherShares) : statementCovered,
    likeness: likeness(index, asked, all),
    kinOfClaim: share(all, weigh, (term) => !has(term) && asked.kin.has(term)),
    spelling: spelling(index, asked, all),
    namesCovered: names.size > 0 ? share(names, weigh, has) : statementCovered,
    figuresMissing: total(missingFigures(index, claim, has), weigh),
    central: inText.central,
  };
}

function missingFigures(index: ClaimIndex, claim: number, has: (term: number) => boolean): Set<number> {
  const from = index.termStarts[index.wordingStarts[claim] ?? 0] ?? 0;
  const terms = termsOfClaim(index, claim);
  return new Set(
    terms.filter((term, at) => ((index.termMarks[from + at] ?? 0) & FIGURE) !== 0 && !has(term)),
  );
}

const total = (terms: Iterable<number>, weigh: (term: number) => number): number => {
  let sum = 0;
  for (const term of terms) sum += weigh(term);
  return sum;
};

/** The part of the terms' weight that fulfils a condition; 0 where there are none. */
function share(
  terms: Iterable<number>,
  weigh: (term: number) => number,
  counts: (term: number) => boolean,
): number {
  let sum = 0;
  let all = 0;
  for (const term of terms) {
    const weight = weigh(term);
    all += weight;
    if (counts(term)) sum += weight;
  }
  return all > 0 ? sum / all : 0;
}

function textShares(
  asked: Asked,
  all: ReadonlySet<number>,
  statement: ReadonlySet<number>,
  others: ReadonlySet<number>,
) {
  let covered = 0;
  let central = 0;
  for (const [word, { rarity: weight }] of asked.words) {
    if (!all.has(word)) continue;
    covered += weight;
    if (statement.has(word) && others.has(word)) central += weight;
  }
  return { covered: covered / (asked.totalRarity || 1), central };
}

function likeness(index: ClaimIndex, asked: Asked, all: ReadonlySet<number>): number {
  let shared = 0;
  let ours = 0;
  for (const [word, { rarity: weight }] of asked.words) {
    ours += weight ** 2;
    if (all.has(word)) shared += weight ** 2;
  }
  const theirs = total(all, (term) => rarity(index, term) ** 2);
  return shared / (Math.sqrt(ours * theirs) || 1);
}

function spelling(index: ClaimIndex, asked: Asked, all: ReadonlySet<number>): number {
  const missing = [...all].filter((term) => !asked.words.has(term));
  let sum = 0;
  for (const [word, { stem, rarity: weight }] of asked.words) {
    if (all.has(word)) continue;
    const nearest = missing.reduce((most, term) => Math.max(most, alike(stem, index.stems[term] ?? '')), 0);
    sum += weight * nearest;
  }
  return sum / (asked.totalRarity || 1);
}
