import { indexClaims, type Ranked, rank } from '../../src/core/retrieval/rank.ts';
import { splitSentences } from '../../src/core/text/sentences.ts';
import { bm25Over } from './bm25.ts';
import { meanInterval } from './bootstrap.ts';

/** A stored claim, a text with the claims that it states, and a text that states none. */
interface StoredClaim {
  readonly id: string;
  readonly statement: string;
  readonly title: string;
}
interface Query {
  readonly text: string;
  readonly split: string;
  readonly relevant: readonly string[];
}

type Line = Record<string, unknown>;

/** Reads a line of a file of claims; null where the line is of another kind. */
function readStoredClaim({ id, statement, title }: Line): StoredClaim | null {
  if (typeof id !== 'string' || typeof statement !== 'string') return null;
  return { id, statement, title: typeof title === 'string' ? title : '' };
}

/** Reads a line of a file of queries; null where the line is of another kind. */
function readQuery({ text, split, relevant }: Line): Query | null {
  if (typeof text !== 'string' || !Array.isArray(relevant)) return null;
  return { text, split: typeof split === 'string' ? split : 'all', relevant: relevant.map(String) };
}

/** The sentences of a line of ordinary text: a digest, or a pair of sentences. */
function ordinarySentences({ text, premise, hypothesis }: Line): string[] {
  return [text, premise, hypothesis]
    .filter((value) => typeof value === 'string')
    .flatMap((value) => splitSentences(value).map(({ start, end }) => value.slice(start, end)));
}

/** A file of labelled lines. */
export interface LabelledFile {
  readonly name: string;
  readonly lines: readonly Line[];
}

/** Measures the retrieval where the files hold claims and queries; answers with the files of other kinds. */
export function evaluateSearch(
  files: readonly LabelledFile[],
  ordinary: readonly Line[],
  print: (line: string) => void,
): LabelledFile[] {
  const claimFiles = files.filter(({ lines }) => lines.every((line) => readStoredClaim(line) !== null));
  const queryFiles = files.filter(({ lines }) => lines.every((line) => readQuery(line) !== null));
  if (claimFiles.length === 0 || queryFiles.length === 0) return [...files];
  const claims = claimFiles
    .flatMap(({ lines }) => lines.map(readStoredClaim))
    .filter((line) => line !== null);
  const queries = queryFiles.flatMap(({ lines }) => lines.map(readQuery)).filter((line) => line !== null);
  print(`\n${[...claimFiles, ...queryFiles].map(({ name }) => name).join(', ')}`);
  evaluateRetrieval(claims, queries, ordinary.flatMap(ordinarySentences), print);
  return files.filter((file) => !claimFiles.includes(file) && !queryFiles.includes(file));
}

/** Ranks further down count as not found. */
const DEPTH = 100;

interface Answer {
  readonly query: Query;
  readonly ranked: readonly Ranked[];
  /** Rank of the first relevant claim, from 1; infinite where it is not found. */
  readonly ours: number;
  readonly plain: number;
}

/** Ranks every query with BM25 and with the product's ranking, and prints both and what lies between them. */
function evaluateRetrieval(
  claims: readonly StoredClaim[],
  queries: readonly Query[],
  ordinary: readonly string[],
  print: (line: string) => void,
): void {
  const began = performance.now();
  const index = indexClaims(
    claims.map(({ id, statement, title }) => ({ id, statement, others: title === '' ? [] : [title] })),
  );
  const built = performance.now();
  const ranked = queries.map(({ text }) => rank(index, text, DEPTH));
  const ended = performance.now();
  const plain = bm25Over(claims.map(({ statement, title }) => `${statement} ${title}`));
  const answers = queries.map((query, at): Answer => {
    const scores = plain(query.text);
    const byScore = [...scores.keys()]
      .filter((claim) => (scores[claim] ?? 0) > 0)
      .sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b)
      .slice(0, DEPTH);
    const own = ranked[at] ?? [];
    return {
      query,
      ranked: own,
      ours: rankIn(
        own.map(({ claim }) => claim),
        query.relevant,
      ),
      plain: rankIn(
        byScore.map((claim) => claims[claim]?.id ?? ''),
        query.relevant,
      ),
    };
  });
  print(`${claims.length} claims, indexed in ${(built - began).toFixed(0)} ms`);
  print(`${queries.length} queries, ${((ended - built) / queries.length).toFixed(1)} ms each`);
  const splits = [...new Set(queries.map(({ split }) => split))];
  for (const split of splits)
    printSplit(
      split,
      answers.filter(({ query }) => query.split === split),
      print,
    );
  if (ordinary.length === 0) return;
  const best = ordinary.map((text) => rank(index, text, 1)[0]?.score ?? 0);
  for (const split of splits)
    printSilence(
      split,
      answers.filter(({ query }) => query.split === split),
      best,
      print,
    );
}

function rankIn(ids: readonly string[], relevant: readonly string[]): number {
  const at = ids.findIndex((id) => relevant.includes(id));
  return at < 0 ? Number.POSITIVE_INFINITY : at + 1;
}

const reciprocal = (rank: number, within: number): number => (rank <= within ? 1 / rank : 0);

const MEASURES: readonly [name: string, of: (rank: number) => number][] = [
  ['MAP@1', (rank) => reciprocal(rank, 1)],
  ['MAP@5', (rank) => reciprocal(rank, 5)],
  ['MRR', (rank) => reciprocal(rank, DEPTH)],
  ['recall@5', (rank) => Number(rank <= 5)],
  ['recall@20', (rank) => Number(rank <= 20)],
];

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

function printSplit(split: string, answers: readonly Answer[], print: (line: string) => void): void {
  print(`\n${`${split} (${answers.length})`.padEnd(16)}BM25    ours    difference, 95% interval`);
  for (const [name, of] of MEASURES) {
    const plain = mean(answers.map((answer) => of(answer.plain)));
    const ours = mean(answers.map((answer) => of(answer.ours)));
    const [low, high] = meanInterval(answers.map((answer) => of(answer.ours) - of(answer.plain)));
    print(
      `${name.padEnd(16)}${plain.toFixed(3)}   ${ours.toFixed(3)}   ${signed(ours - plain)} (${signed(low)} to ${signed(high)})`,
    );
  }
}

const signed = (value: number): string => `${value < 0 ? '-' : '+'}${Math.abs(value).toFixed(3)}`;

/** At the score that finds half (then 7 in 10) of the queries' claims, how many ordinary sentences are taken for one? */
function printSilence(
  split: string,
  answers: readonly Answer[],
  ordinary: readonly number[],
  print: (line: string) => void,
): void {
  const right = answers.filter(({ ours }) => ours === 1).map(scoreOf);
  right.sort((a, b) => b - a);
  for (const recall of [0.5, 0.7]) {
    const threshold = right[Math.ceil(recall * answers.length) - 1];
    if (threshold === undefined) continue;
    const alarms = ordinary.filter((score) => score >= threshold).length;
    const firing = answers.filter((answer) => scoreOf(answer) >= threshold);
    const precision = firing.filter(({ ours }) => ours === 1).length / firing.length;
    print(
      `\n${split}: score ${threshold.toFixed(3)} and above: recall ${recall}, precision ${precision.toFixed(3)}, ` +
        `${((1000 * alarms) / ordinary.length).toFixed(1)} false alarms in 1,000 ordinary sentences (${alarms} of ${ordinary.length})`,
    );
  }
}

const scoreOf = ({ ranked }: Answer): number => ranked[0]?.score ?? 0;
