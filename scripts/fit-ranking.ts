/**
 * Fits the weights of the ranking and writes them to src/core/retrieval/ranking-weights.ts:
 *
 *   npx tsx scripts/fit-ranking.ts CLAIMS.jsonl QUERIES.jsonl ORDINARY.jsonl
 *
 * Only queries whose `split` is "train" are used. Of the ordinary sentences, which state none of the claims (`text`, or
 * `premise` and `hypothesis`), every other line is used; the rest stay unseen.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { CERTAINTY_FEATURES, FEATURES, type Features } from '../src/core/retrieval/features.ts';
import { candidates, indexClaims, leadOf, RERANKED, sharesOf } from '../src/core/retrieval/rank.ts';
import { type Choice, fitSoftmax } from './fit-softmax.ts';

/** Penalties on the weights of standardised features. From 1 to 30 the figures hardly move; these keep weights small. */
const RANKING_PENALTY = 10;
const CERTAINTY_PENALTY = 3;
/** A bias is not a preference; it is kept finite only. */
const BIAS_PENALTY = 1e-6;

interface Line {
  readonly id: string;
  readonly statement: string;
  readonly title?: string;
  readonly split: string;
  readonly text?: string;
  readonly premise?: string;
  readonly hypothesis?: string;
  readonly relevant: readonly string[];
}

interface List {
  readonly rows: number[][];
  readonly right: number;
}

const [claimsFile, queriesFile, ordinaryFile] = process.argv.slice(2);
if (!claimsFile || !queriesFile || !ordinaryFile) {
  throw new Error('usage: tsx scripts/fit-ranking.ts CLAIMS.jsonl QUERIES.jsonl ORDINARY.jsonl');
}

const linesOf = (file: string): Line[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Line);

const valuesOf = (features: Features): number[] => FEATURES.map((name) => features[name]);

const index = indexClaims(
  linesOf(claimsFile).map(({ id, statement, title }) => ({ id, statement, others: title ? [title] : [] })),
);
const listOf = (text: string, relevant: readonly string[]): List => {
  const found = candidates(index, text, RERANKED);
  return {
    rows: found.map(({ features }) => valuesOf(features)),
    right: found.findIndex(({ claim }) => relevant.includes(index.ids[claim] ?? '')),
  };
};

const asked = linesOf(queriesFile)
  .filter(({ split }) => split === 'train')
  .map(({ text, relevant }) => listOf(text ?? '', relevant));
const ordinary = linesOf(ordinaryFile)
  .filter((_, at) => at % 2 === 1)
  .flatMap(({ text, premise, hypothesis }) => [text, premise, hypothesis])
  .filter((text) => text !== undefined)
  .map((text) => listOf(text, []));

/** Scales every column to a mean of 0 and a deviation of 1, and weights for such columns back to those of the raw ones. */
function scaling(rows: readonly (readonly number[])[]) {
  const columns = (rows[0] ?? []).map((_, at) => rows.map((row) => row[at] ?? 0));
  const means = columns.map((column) => column.reduce((sum, value) => sum + value, 0) / column.length);
  const deviations = columns.map(
    (column, at) =>
      Math.sqrt(column.reduce((sum, value) => sum + (value - (means[at] ?? 0)) ** 2, 0) / column.length) || 1,
  );
  return {
    scale: (row: readonly number[]) =>
      row.map((value, at) => (value - (means[at] ?? 0)) / (deviations[at] ?? 1)),
    raw: (weights: readonly number[]) => means.map((_, at) => (weights[at] ?? 0) / (deviations[at] ?? 1)),
    shift: (weights: readonly number[]) =>
      means.reduce((sum, mean, at) => sum - ((weights[at] ?? 0) * mean) / (deviations[at] ?? 1), 0),
  };
}

function fitRanking(): number[] {
  const lists = asked.filter(({ right }) => right >= 0);
  const { scale, raw } = scaling(lists.flatMap(({ rows }) => rows));
  const choices = lists.map(({ rows, right }): Choice => ({ rows: rows.map(scale), right }));
  return raw(
    fitSoftmax(
      choices,
      FEATURES.map(() => RANKING_PENALTY),
    ),
  );
}

/** The columns of a row that make for certainty. */
const certainOf = (row: readonly number[]): number[] =>
  CERTAINTY_FEATURES.map((name) => row[FEATURES.indexOf(name)] ?? 0);

/** The best candidate of every list with its lead, and whether it is the right one: a choice between it and none. */
function fitCertainty(ranking: readonly number[]): number[] {
  const tops = [...asked, ...ordinary].flatMap(({ rows, right }) => {
    const supports = rows.map((row) => row.reduce((sum, value, at) => sum + value * (ranking[at] ?? 0), 0));
    const top = supports.indexOf(Math.max(...supports));
    const row = rows[top];
    const [share = 0] = sharesOf([...supports].sort((a, b) => b - a));
    return row ? [{ row: [...certainOf(row), leadOf(share)], stated: top === right }] : [];
  });
  const { scale, raw, shift } = scaling(tops.map(({ row }) => row));
  const choices = tops.map(({ row, stated }): Choice => {
    const scaled = [...scale(row), 1];
    return { rows: [scaled, scaled.map(() => 0)], right: stated ? 0 : 1 };
  });
  const penalties = [...CERTAINTY_FEATURES, 'lead'].map(() => CERTAINTY_PENALTY);
  const fitted = fitSoftmax(choices, [...penalties, BIAS_PENALTY]);
  return [...raw(fitted), (fitted.at(-1) ?? 0) + shift(fitted)];
}

const table = (names: readonly string[], weights: readonly number[]): string =>
  names.map((name, at) => `  ${name}: ${Number((weights[at] ?? 0).toPrecision(4))},\n`).join('');

const ranking = fitRanking();
const certainty = fitCertainty(ranking);
const target = fileURLToPath(new URL('../src/core/retrieval/ranking-weights.ts', import.meta.url));
writeFileSync(
  target,
  `// biome-ignore-all lint/suspicious/noApproximativeNumericConstant: fitted numbers resemble constants by chance
// Written by scripts/fit-ranking.ts; do not edit. Fitted on ${asked.length} queries, the training part of CLEF CheckThat!
// 2020 task 2 (${index.ids.length} checked claims), and ${ordinary.length} ordinary news sentences, one half of those of NewsNLI.
import type { CertaintyFeature, Feature } from './features.ts';

/** What a unit of each feature adds to a claim's support. */
export const RANKING_WEIGHTS: Readonly<Record<Feature, number>> = {
${table(FEATURES, ranking)}};

/** What a unit of each feature of the best claim, and of its lead, adds to the log odds that the text states it. */
export const CERTAINTY_WEIGHTS: Readonly<Record<CertaintyFeature | 'lead' | 'bias', number>> = {
${table([...CERTAINTY_FEATURES, 'lead', 'bias'], certainty)}};
`,
);
process.stdout.write(`${target}: ${asked.length} queries, ${ordinary.length} ordinary sentences\n`);
