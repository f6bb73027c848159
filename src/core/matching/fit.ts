import type { Element, Pattern } from './pattern.ts';
import type { Clause, Reading } from './reading.ts';
import type { Hit, Key } from './vocabulary.ts';

/** What stands around a sentence: names and words that it may leave unsaid. */
export interface Surroundings {
  /** Keys of the sentence before in the same block, and of the heading above. */
  readonly before: ReadonlySet<Key>;
  /** The stretch is about somebody or somewhere that the pack does not know: nothing may be left unsaid. */
  readonly foreign: boolean;
}

/** How well a stretch of clauses says what a pattern says. */
export interface Fit {
  /** Words from `from` to `to` (exclusive) of the sentence. */
  readonly from: number;
  readonly to: number;
  /** The share of the pattern's weight that was found, 0 to 1. */
  readonly score: number;
  /** The weight found in the stretch itself. */
  readonly evidence: number;
  readonly hits: readonly Hit[];
  readonly pattern: Pattern;
}

/** What a synonym is worth against the word itself. */
const NEAR = 0.85;
/** What a name is worth that stands in the sentence but outside the stretch. */
const IN_SENTENCE = 0.7;
/** What a name is worth that only the sentence before gives. */
const CARRIED = 0.5;
/** A shorter stretch with the same words is the better one: each further clause costs this much of the score. */
const PER_CLAUSE = 0.04;

interface Found {
  readonly element: Element;
  readonly hits: readonly Hit[];
  readonly strength: number;
}

/** Answers with the best fit of a pattern among all runs of clauses in a sentence. */
export function bestFit(pattern: Pattern, reading: Reading, around: Surroundings): Fit {
  const found = pattern.elements.map((element) => find(element, reading));
  let best: Fit = { from: 0, to: reading.words.length, score: 0, evidence: 0, hits: [], pattern };
  let bestValue = -1;
  for (const [first, clause] of reading.clauses.entries()) {
    for (const [more, last] of reading.clauses.slice(first).entries()) {
      const fit = fitWithin({ from: clause.from, to: last.to }, pattern, found, around);
      const value = fit.score - PER_CLAUSE * more;
      if (value > bestValue) {
        best = fit;
        bestValue = value;
      }
    }
  }
  return best;
}

function find(element: Element, reading: Reading): Found {
  const own = element.keys.flatMap((key) => reading.hits.get(key) ?? []);
  if (own.length > 0) return { element, hits: own, strength: 1 };
  return { element, hits: element.near.flatMap((key) => reading.hits.get(key) ?? []), strength: NEAR };
}

function fitWithin(range: Clause, pattern: Pattern, found: readonly Found[], around: Surroundings): Fit {
  let total = 0;
  let evidence = 0;
  let carried = 0;
  const hits: Hit[] = [];
  for (const { element, hits: all, strength } of found) {
    const inside = all.filter(({ from, to }) => from >= range.from && to <= range.to);
    if (inside.length > 0) {
      evidence += element.weight * strength;
      hits.push(...inside);
    } else {
      const share = outside(element, all.length > 0, around);
      if (share === null) continue;
      carried += element.weight * share;
    }
    total += element.weight;
  }
  const score = total === 0 ? 0 : (evidence + carried) / total;
  return { ...range, score, evidence, hits, pattern };
}

/** What an element is worth that the stretch lacks; null where the topic itself supplies it, so that it does not count. */
function outside(element: Element, inSentence: boolean, around: Surroundings): number | null {
  if (element.kind === 'word') return 0;
  if (inSentence) return IN_SENTENCE;
  if (around.foreign) return 0;
  const known = (keys: ReadonlySet<Key>): boolean => element.keys.some((key) => keys.has(key));
  if (known(around.before)) return CARRIED;
  return element.wide ? null : 0;
}
