import type { Article } from '../../src/core/article.ts';
import { relateIn } from '../../src/core/comparison/relation.ts';
import { viewFrom } from '../../src/core/comparison/view.ts';
import type { Match, Relation } from '../../src/core/match.ts';
import { compileTopic } from '../../src/core/matching/compile-topic.ts';
import { matchArticle } from '../../src/core/matching/match-article.ts';
import type { Pack } from '../../src/core/pack/pack.ts';
import type { Quantity } from '../../src/core/quantity.ts';
import { EMPTY_TALLY, HEADING, row, sum, type Tally } from './scores.ts';

/** A sentence of an article on the topic, with the claims that it states. */
export interface LabelledSentence {
  readonly id: string;
  readonly text: string;
  /** The sentence ahead of it; empty where it is not needed. */
  readonly before: string;
  readonly claims: readonly LabelledClaim[];
  readonly optional: readonly string[];
  /** Claims that it does not state, where nobody has said what else it may state. */
  readonly not: readonly string[] | null;
}

interface LabelledClaim {
  readonly claim: string;
  readonly value?: Quantity | null;
  readonly speaker?: string | null;
  readonly stance?: string;
  /** Null where the rules leave room. */
  readonly relation?: string | null;
}

/** Reads a line of a file of labelled sentences; null where the line is of another kind. */
export function readLabelledSentence(line: Record<string, unknown>): LabelledSentence | null {
  const { id, text, before, claims, optional, not } = line;
  if (typeof id !== 'string' || typeof text !== 'string' || !Array.isArray(claims) || 'covers' in line)
    return null;
  return {
    id,
    text,
    before: typeof before === 'string' ? before : '',
    claims: claims as LabelledClaim[],
    optional: Array.isArray(optional) ? (optional as string[]) : [],
    not: Array.isArray(not) ? (not as string[]) : null,
  };
}

/** A page of an outlet that no pack has, without a date. */
const NOWHERE = { url: 'https://sentence.invalid/' };

/** A sentence as it stands in an article, after the one ahead of it; `from` is where it begins in the block. */
export function asArticle({ text, before }: LabelledSentence): { article: Article; from: number } {
  const lead = before === '' ? '' : `${before} `;
  return {
    article: { language: 'en', blocks: [{ kind: 'paragraph', text: lead + text }] },
    from: lead.length,
  };
}

/** Scores every sentence by itself, as if it stood in an article on the topic. */
export function evaluateSentences(
  sentences: readonly LabelledSentence[],
  pack: Pack,
  totals: boolean,
  print: (line: string) => void,
): void {
  const topic = compileTopic(pack);
  const view = viewFrom(pack, NOWHERE);
  const scored = sentences.map((sentence): Scored => {
    const { article, from } = asArticle(sentence);
    const matches = matchArticle(article, topic).filter(({ start }) => start >= from);
    const pairs = pairsOf(sentence, matches).map((pair) => ({
      ...pair,
      relation: relateIn(view, pair.match),
    }));
    return { sentence, matches, pairs, tally: tallyOf(sentence, matches) };
  });
  printTotals(scored, print);
  printReadings(
    scored.flatMap(({ pairs }) => pairs),
    print,
  );
  if (!totals) printErrors(scored, print);
}

/** A right match with its label, and how it stands to the pack's reports. */
interface Pair {
  readonly label: LabelledClaim;
  readonly match: Match;
  readonly relation: Relation;
}

interface Scored {
  readonly sentence: LabelledSentence;
  readonly matches: readonly Match[];
  readonly pairs: readonly Pair[];
  readonly tally: Tally;
}

function printTotals(scored: readonly Scored[], print: (line: string) => void): void {
  print(HEADING);
  print(row(`sentences (${scored.length})`, sum(scored.map(({ tally }) => tally))));
  const without = scored.filter(({ sentence }) => sentence.claims.length === 0);
  const marked = without.filter(({ tally }) => tally.wrong > 0);
  print(`sentences without a claim that are marked: ${marked.length} of ${without.length}`);
}

/** What of a label can be read right or wrong; a relation is labelled only where the rules leave no room. */
const READINGS: Readonly<Record<string, (pair: Pair) => boolean | null>> = {
  figure: ({ label, match }) => (label.value ? sameValue(label.value, match.value) : null),
  speaker: ({ label, match }) => (label.speaker === undefined ? null : label.speaker === match.speaker),
  stance: ({ label, match }) => label.stance === match.stance,
  relation: ({ label, relation }) => (label.relation ? label.relation === relation : null),
};

function printReadings(pairs: readonly Pair[], print: (line: string) => void): void {
  for (const [name, isRight] of Object.entries(READINGS)) {
    const decisions = pairs.map(isRight).filter((decision) => decision !== null);
    print(`${name} read right: ${decisions.filter(Boolean).length} of ${decisions.length}`);
  }
}

function printErrors(scored: readonly Scored[], print: (line: string) => void): void {
  for (const { sentence, matches, tally } of scored) {
    if (tally.wrong + tally.missed === 0) continue;
    const wanted = sentence.claims.map(({ claim }) => claim).join(' ');
    const got = matches.map(
      ({ claim, score, reasons }) =>
        `${claim} ${score.toFixed(2)} {${reasons.map(({ evidence }) => evidence).join('; ')}}`,
    );
    print(`${sentence.id} want [${wanted}] got [${got.join(' ')}]\n    ${sentence.text}`);
  }
  for (const pair of scored.flatMap(({ pairs }) => pairs)) {
    const wrong = Object.keys(READINGS).filter((name) => READINGS[name]?.(pair) === false);
    if (wrong.length > 0) print(describedPair(pair, wrong));
  }
}

function describedPair({ label, match, relation }: Pair, wrong: readonly string[]): string {
  const wanted = `${label.stance} ${label.speaker} ${label.relation} ${JSON.stringify(label.value)}`;
  const got = `${match.stance} ${match.speaker} ${relation} ${JSON.stringify(match.value)}`;
  return `${label.claim} ${wrong.join(', ')}: want ${wanted} got ${got}: ${match.text}`;
}

function tallyOf({ claims, optional, not }: LabelledSentence, matches: readonly Match[]): Tally {
  const wanted = new Set(claims.map(({ claim }) => claim));
  const marked = new Set(matches.map(({ claim }) => claim));
  const right = [...wanted].filter((claim) => marked.has(claim)).length;
  const isWrong = (claim: string) => (not ? not.includes(claim) : !optional.includes(claim));
  const wrong = [...marked].filter((claim) => !wanted.has(claim) && isWrong(claim)).length;
  return { ...EMPTY_TALLY, right, wrong, missed: wanted.size - right };
}

const pairsOf = (sentence: LabelledSentence, matches: readonly Match[]) =>
  sentence.claims.flatMap((label) => {
    const match = matches.find(({ claim }) => claim === label.claim);
    return match ? [{ label, match }] : [];
  });

const sameValue = (one: Quantity | null | undefined, other: Quantity | null): boolean =>
  !!one &&
  !!other &&
  one.low === other.low &&
  one.high === other.high &&
  one.unit === other.unit &&
  one.hedge === other.hedge;
