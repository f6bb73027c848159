import type { Element, Pattern } from './pattern.ts';
import type { Clause, Reading } from './reading.ts';
import type { Hit, Key } from './vocabulary.ts';

/** What stands around a sentence: names and words that it may leave unsaid. */
export interface Surroundings {
  /** Keys of the sentence before. */
  readonly before: Pick<ReadonlySet<Key>, 'has'>;
  /** Names of the few sentences before, and of the headline. */
  readonly nearby: ReadonlySet<Key>;
}

/** Somebody or somewhere that a sentence names, by word index. */
export interface Party {
  readonly at: number;
  /** The keys of the name; empty for a stranger, whom the pack does not know. */
  readonly keys: readonly Key[];
  readonly kind: 'person' | 'place' | 'country';
}

/** How well a stretch of clauses says what a pattern says. */
export interface Fit {
  /** Words from `from` to `to` (exclusive) of the sentence. */
  readonly from: number;
  readonly to: number;
  /** The share of the pattern's weight that was found, 0 to 1. */
  readonly score: number;
  /** The share with what only the sentence before says, 0 to 1: enough for a figure that is known. */
  readonly understood: number;
  /** The weight found in the stretch itself. */
  readonly evidence: number;
  /** … and the weight that names around it lend. */
  readonly support: number;
  /** Everything that the pattern has stands in the stretch, but for who says it. */
  readonly complete: boolean;
  /** How many elements were found in the stretch, the topic's own names not counted. */
  readonly found: number;
  readonly hits: readonly Hit[];
  readonly pattern: Pattern;
}

/** What a synonym is worth against the word itself. */
const NEAR = 0.85;
/** What a name is worth that stands in the sentence but outside the stretch. */
const IN_SENTENCE = 0.7;
/** What a name is worth that only the sentences before give. */
const CARRIED = 0.5;
/** A shorter stretch with the same words is the better one: each further clause costs this much of the score. */
const PER_CLAUSE = 0.04;
/** Of the names that only some claims have, a stretch must have this share by weight, itself or from before. */
const NAME_SHARE = 0.5;
/** … or one that few other claims have: the rest of a list is often left out. */
const ONE_SPECIFIC_NAME = 0.7;
/** … and this share where somebody else takes part. */
const NAME_SHARE_AMONG_OTHERS = 0.7;

/** Where an element is found in a sentence, and how well. */
interface Found {
  readonly element: Element;
  readonly hits: readonly Hit[];
  readonly strength: number;
}

/** What was found in one sentence so far; claims share many of their elements. */
export type FoundElements = Map<Element, Found>;

/** A sentence as patterns are fitted to it. */
export interface Ground {
  readonly reading: Reading;
  readonly parties: readonly Party[];
  readonly around: Surroundings;
  readonly found: FoundElements;
}

/**
 * Answers with the best fit of a pattern among all runs of clauses in a sentence; null where none has its names, or where
 * the words of the whole sentence do not reach `least`, the share that the caller asks for.
 */
export function bestFit(pattern: Pattern, ground: Ground, least: number): Fit | null {
  const found: Found[] = [];
  for (const element of pattern.elements) found.push(find(element, ground));
  if (highestShare(found, ground.around) < least) return null;
  const { clauses } = ground.reading;
  let best: Fit | null = null;
  let bestValue = -1;
  for (let first = 0; first < clauses.length; first++) {
    for (let last = first; last < clauses.length; last++) {
      const range = { from: clauses[first]?.from ?? 0, to: clauses[last]?.to ?? 0 };
      const fit = fitWithin(range, pattern, found, ground.parties, ground.around);
      const value = fit ? fit.score - PER_CLAUSE * (last - first) : -1;
      if (value > bestValue) {
        best = fit;
        bestValue = value;
      }
    }
  }
  return best;
}

function find(element: Element, { reading, found }: Ground): Found {
  const known = found.get(element);
  if (known) return known;
  const own = hitsOf(element.keys, reading);
  const fresh =
    own.length > 0
      ? { element, hits: own, strength: 1 }
      : { element, hits: hitsOf(element.near, reading), strength: NEAR };
  found.set(element, fresh);
  return fresh;
}

function hitsOf(keys: readonly Key[], { hits }: Reading): readonly Hit[] {
  let all: readonly Hit[] = [];
  for (const key of keys) {
    const own = hits.get(key);
    if (own) all = all.length === 0 ? own : [...all, ...own];
  }
  return all;
}

/** The share that a fit can have at best: every name may be understood, a word must be there. */
function highestShare(found: readonly Found[], around: Surroundings): number {
  let total = 0;
  let reachable = 0;
  for (const { element, hits, strength } of found) {
    if (element.wide && hits.length === 0) continue;
    total += element.weight;
    if (hits.length > 0) reachable += element.weight * strength;
    else if (element.kind === 'name' || isBefore(element, around)) reachable += element.weight * CARRIED;
  }
  return total === 0 ? 0 : reachable / total;
}

function fitWithin(
  range: Clause,
  pattern: Pattern,
  found: readonly Found[],
  parties: readonly Party[],
  around: Surroundings,
): Fit | null {
  const intruded = hasIntruder(range, pattern, parties);
  let total = 0;
  let evidence = 0;
  let carried = 0;
  let before = 0;
  let names = 0;
  let namesFound = 0;
  let count = 0;
  let complete = true;
  const hits: Hit[] = [];
  for (const { element, hits: all, strength } of found) {
    const inside = all.filter(({ from, to }) => from >= range.from && to <= range.to);
    if (inside.length === 0 && element.role !== 'speaker') complete = false;
    const share = inside.length > 0 ? strength : outside(element, all.length > 0, intruded, around);
    if (share === null) continue;
    if (share === 0 && isBefore(element, around)) before += element.weight * CARRIED;
    total += element.weight;
    if (inside.length > 0) {
      evidence += element.weight * strength;
      hits.push(...inside);
      if (!element.wide) count++;
    } else carried += element.weight * share;
    if (element.kind === 'name' && (element.role !== 'setting' || intruded) && (!element.wide || intruded)) {
      names += element.weight;
      if (share > 0) namesFound += element.weight;
    }
  }
  const enough = intruded ? NAME_SHARE_AMONG_OTHERS * names : Math.min(NAME_SHARE * names, ONE_SPECIFIC_NAME);
  if (namesFound < enough) return null;
  const score = total === 0 ? 0 : (evidence + carried) / total;
  const understood = total === 0 ? 0 : (evidence + carried + before) / total;
  return {
    ...range,
    score,
    understood,
    evidence,
    support: evidence + carried,
    complete,
    found: count,
    hits,
    pattern,
  };
}

const isBefore = ({ keys, near }: Element, { before }: Surroundings): boolean =>
  keys.some((key) => before.has(key)) || near.some((key) => before.has(key));

/** What an element is worth that the stretch lacks; null where the topic itself supplies it, so that it does not count. */
function outside(
  element: Element,
  inSentence: boolean,
  intruded: boolean,
  around: Surroundings,
): number | null {
  if (element.kind === 'word') return 0;
  if (inSentence) return IN_SENTENCE;
  if (intruded) return 0;
  if (element.keys.some((key) => around.nearby.has(key))) return CARRIED;
  return element.wide ? null : 0;
}

/**
 * Whether a stretch brings in somebody or somewhere that the pattern does not have, so that it may be about another
 * occasion: then what the pattern has must be said, not understood.
 */
function hasIntruder(range: Clause, { elements }: Pattern, parties: readonly Party[]): boolean {
  return parties.some(({ at, keys, kind }) => {
    if (at < range.from || at >= range.to) return false;
    if (elements.some((element) => holds(element, keys))) return false;
    // A pattern without people is not about others, one without places not set elsewhere; another country always tells.
    return (
      kind === 'country' ||
      elements.some(({ role }) => role === kind || (role === 'setting' && kind === 'place'))
    );
  });
}

const holds = ({ keys, near }: Element, others: readonly Key[]): boolean =>
  others.some((key) => keys.includes(key) || near.includes(key));
