import type { Article } from '../../src/core/article.ts';
import { relateIn } from '../../src/core/comparison/relation.ts';
import { viewFrom } from '../../src/core/comparison/view.ts';
import type { Match } from '../../src/core/match.ts';
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
  const scored = sentences.map((sentence) => {
    const { article, from } = asArticle(sentence);
    const matches = matchArticle(article, topic).filter(({ start }) => start >= from);
    return { sentence, matches, tally: tallyOf(sentence, matches) };
  });
  print(HEADING);
  print(row(`sentences (${sentences.length})`, sum(scored.map(({ tally }) => tally))));
  const without = scored.filter(({ sentence }) => sentence.claims.length === 0);
  print(
    `sentences without a claim that are marked: ${without.filter(({ tally }) => tally.wrong > 0).length} of ${without.length}`,
  );
  const right = scored.flatMap(({ sentence, matches }) => pairs(sentence, matches));
  print(
    agreement(
      'figure read right',
      right.filter(({ label }) => label.value).map(({ label, match }) => sameValue(label.value, match.value)),
    ),
  );
  print(
    agreement(
      'speaker read right',
      right
        .filter(({ label }) => label.speaker !== undefined)
        .map(({ label, match }) => label.speaker === match.speaker),
    ),
  );
  print(
    agreement(
      'stance read right',
      right.map(({ label, match }) => label.stance === match.stance),
    ),
  );
  const view = viewFrom(pack, NOWHERE);
  const related = right
    .filter(({ label }) => typeof label.relation === 'string')
    .map(({ label, match }) => ({ label, match, relation: relateIn(view, match) }));
  print(
    agreement(
      'relation read right',
      related.map(({ label, relation }) => label.relation === relation),
    ),
  );
  if (totals) return;
  for (const { label, match, relation } of related) {
    if (label.relation !== relation)
      print(
        `${label.claim} relation want ${label.relation} got ${relation} ${match.stance} ${match.speaker} ${JSON.stringify(match.value)}: ${match.text}`,
      );
  }
  for (const { sentence, matches, tally } of scored) {
    if (tally.wrong + tally.missed > 0) {
      print(
        `${sentence.id} want [${sentence.claims.map(({ claim }) => claim).join(' ')}] got [${matches.map(({ claim, score, reasons }) => `${claim} ${score.toFixed(2)} {${reasons.map(({ evidence }) => evidence).join('; ')}}`).join(' ')}]\n    ${sentence.text}`,
      );
    }
  }
  for (const { label, match } of right) {
    if (
      label.stance !== match.stance ||
      (label.value && !sameValue(label.value, match.value)) ||
      (label.speaker !== undefined && label.speaker !== match.speaker)
    ) {
      print(
        `${label.claim} want ${label.stance} ${label.speaker} ${JSON.stringify(label.value)} got ${match.stance} ${match.speaker} ${JSON.stringify(match.value)}: ${match.text}`,
      );
    }
  }
}

function tallyOf({ claims, optional, not }: LabelledSentence, matches: readonly Match[]): Tally {
  const wanted = new Set(claims.map(({ claim }) => claim));
  const marked = new Set(matches.map(({ claim }) => claim));
  const right = [...wanted].filter((claim) => marked.has(claim)).length;
  const isWrong = (claim: string) => (not ? not.includes(claim) : !optional.includes(claim));
  const wrong = [...marked].filter((claim) => !wanted.has(claim) && isWrong(claim)).length;
  return { ...EMPTY_TALLY, right, wrong, missed: wanted.size - right };
}

const pairs = (sentence: LabelledSentence, matches: readonly Match[]) =>
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

const agreement = (name: string, decisions: readonly boolean[]): string =>
  `${name}: ${decisions.filter(Boolean).length} of ${decisions.length}`;
