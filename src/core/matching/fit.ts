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
  /** Whether the sentence before holds it; null until somebody asks. */
  before: boolean | null;
}

/** A sentence as patterns are fitted to it. */
export interface Ground {
  readonly reading: Reading;
  readonly parties: readonly Party[];
  readonly around: Surroundings;
}

/**
 * Answers with the best fit of a pattern among all runs of clauses in a sentence; null where none has its names, or where
 * the words of the whole sentence do not reach `least`, the share that the caller asks for.
 */
export function bestFit(pattern: Pattern, ground: Ground, least: number): Fit | null {
  if (!canReach(least, pattern, ground)) return null;
  const found = pattern.elements.map((element) => find(element, ground));
  const { clauses } = ground.reading;
  const intruders = intrudersOn(pattern, ground.parties);
  let best: Weighed | null = null;
  let bestValue = -1;
  for (let first = 0; first < clauses.length; first++) {
    for (let last = first; last < clauses.length; last++) {
      const range = { from: clauses[first]?.from ?? 0, to: clauses[last]?.to ?? 0 };
      const weighed = weigh(range, found, intruders, ground.around);
      const value = weighed ? weighed.score - PER_CLAUSE * (last - first) : -1;
      if (value > bestValue) {
        best = weighed;
        bestValue = value;
      }
    }
  }
  if (best === null) return null;
  const { from, to, score, understood, evidence, support, complete, found: count } = best;
  const hits = hitsWithin(best, found);
  return { from, to, score, understood, evidence, support, complete, found: count, hits, pattern };
}

function hitsWithin(range: Clause, found: readonly Found[]): Hit[] {
  const within: Hit[] = [];
  for (const { hits } of found) for (const hit of hits) if (isIn(range, hit)) within.push(hit);
  return within;
}

function find(element: Element, { reading }: Ground): Found {
  const own = hitsOf(element.keys, reading);
  return own.length > 0
    ? { element, hits: own, strength: 1, before: null }
    : { element, hits: hitsOf(element.near, reading), strength: NEAR, before: null };
}

const NO_HITS: readonly Hit[] = [];

function hitsOf(keys: readonly Key[], { hits }: Reading): readonly Hit[] {
  let all: readonly Hit[] = NO_HITS;
  for (const key of keys) {
    const own = hits.get(key);
    if (own) all = all.length === 0 ? own : [...all, ...own];
  }
  return all;
}

/**
 * Whether a fit can have a share at best: every name may be understood, a word must be there or in the sentence before.
 * Five patterns in six end here, so nothing is made on the way.
 */
function canReach(share: number, { elements }: Pattern, { reading: { hits }, around }: Ground): boolean {
  let total = 0;
  let reachable = 0;
  let missing = 0;
  for (const { keys, near, weight, wide, kind } of elements) {
    const strength = holdsAny(hits, keys) ? 1 : holdsAny(hits, near) ? NEAR : 0;
    if (wide && strength === 0) continue;
    total += weight;
    if (strength > 0) reachable += weight * strength;
    else if (kind === 'name') reachable += weight * CARRIED;
    else missing += weight * CARRIED;
  }
  // What the sentence before holds is looked up only where it could decide.
  if (total === 0) return share <= 0;
  if ((reachable + missing) / total < share) return false;
  if (reachable / total >= share) return true;
  for (const { keys, near, weight, wide, kind } of elements) {
    if (wide || kind === 'name' || holdsAny(hits, keys) || holdsAny(hits, near)) continue;
    if (holdsAny(around.before, keys) || holdsAny(around.before, near)) reachable += weight * CARRIED;
  }
  return reachable / total >= share;
}

function holdsAny(set: Pick<ReadonlySet<Key>, 'has'>, keys: readonly Key[]): boolean {
  for (const key of keys) if (set.has(key)) return true;
  return false;
}

const isIn = (range: Clause, { from, to }: Hit): boolean => from >= range.from && to <= range.to;

function someIn(range: Clause, hits: readonly Hit[]): boolean {
  for (const hit of hits) if (isIn(range, hit)) return true;
  return false;
}

/** A fit before anybody asks for its words: every run of clauses is weighed, and one is taken. */
type Weighed = Omit<Fit, 'hits' | 'pattern'>;

function weigh(
  range: Clause,
  found: readonly Found[],
  intruders: readonly Party[],
  around: Surroundings,
): Weighed | null {
  const intruded = intruders.length > 0 && intruders.some(({ at }) => at >= range.from && at < range.to);
  let total = 0;
  let evidence = 0;
  let carried = 0;
  let before = 0;
  let names = 0;
  let namesFound = 0;
  let count = 0;
  let complete = true;
  for (const each of found) {
    const { element, hits, strength } = each;
    const inside = someIn(range, hits);
    if (!inside && element.role !== 'speaker') complete = false;
    const share = inside ? strength : outside(element, hits.length > 0, intruded, around);
    if (share === null) continue;
    if (share === 0 && isBefore(each, around)) before += element.weight * CARRIED;
    total += element.weight;
    if (inside) {
      evidence += element.weight * strength;
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
  const support = evidence + carried;
  const { from, to } = range;
  return { from, to, score, understood, evidence, support, complete, found: count };
}

function isBefore(found: Found, { before }: Surroundings): boolean {
  const { keys, near } = found.element;
  found.before ??= holdsAny(before, keys) || holdsAny(before, near);
  return found.before;
}

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
 * Somebody or somewhere that the pattern does not have. A stretch that brings one in may be about another occasion: then
 * what the pattern has must be said, not understood.
 */
function intrudersOn({ elements }: Pattern, parties: readonly Party[]): readonly Party[] {
  if (parties.length === 0) return parties;
  return parties.filter(({ keys, kind }) => {
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
