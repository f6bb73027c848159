import type { Quantity } from '../quantity.ts';
import type { QuantityMention } from '../text/quantity/mention.ts';
import { antecedentOf, isOfOther, isOwnNoun } from './antecedent.ts';
import { valueKey } from './figure-keys.ts';
import type { FigureSlot } from './figure-slot.ts';
import type { Surroundings } from './fit.ts';
import { isGiven } from './given-figure.ts';
import { glossedBy } from './gloss.ts';
import { agrees, asKnownDollars, inUnitOf, isCount, isTimes, sameMeasure } from './measures.ts';
import type { Reading } from './reading.ts';
import type { Topic } from './topic.ts';
import type { Key } from './vocabulary.ts';
import { groupsNamed, isLight } from './vocabulary.ts';

/** A figure of the sentence that may be the claim's. */
export interface FigureFit {
  readonly mention: QuantityMention;
  /** Its value as the claim measures it: in its unit, and of what it is a share of. */
  readonly value: Quantity;
  /** How surely it is said of what the claim measures, 0 to 1. */
  readonly noun: number;
  /** It counts things, so that its unit is its noun. */
  readonly counted: boolean;
  /** It is known, and hardly any other figure of the topic would have this value. */
  readonly telling: boolean;
  /** Some statement or report gives this value too. */
  readonly known: boolean;
}

/** The figure is said of the claim's noun outright. */
const SAID_OF = 1;
/** … or of a synonym of it. */
const SAID_OF_NEAR = 0.85;
/** The noun stands in the same clause. */
const SAME_CLAUSE = 0.7;
/** The noun stands in the same sentence. */
const SAME_SENTENCE = 0.5;
/** Only other words of the claim stand in its clause, but it is a value that is known. */
const KNOWN_VALUE = 0.4;
/** "He put it at 90%": the noun stands in the sentence before. */
const SENTENCE_BEFORE = 0.4;
/** … or a little further back. */
const NEARBY = 0.3;
/** "He speaks of 90%": nothing is named that it could be said of, and it is a value that is known. */
const BARE = 0.2;

/** Answers with the figures of a sentence that may be the one a claim measures, surest first. */
export function figureFits(
  slot: FigureSlot,
  reading: Reading,
  around: Surroundings,
  topic: Pick<Topic, 'telling' | 'unitNouns'>,
): FigureFit[] {
  const unitNouns = topic.unitNouns.get(slot.unit) ?? NO_NOUNS;
  const fits = reading.quantities
    .filter((mention) => isGiven(mention, reading) && sameMeasure(mention, slot))
    .map((mention) => {
      const said = isOfTheRest(mention, slot, reading)
        ? restOf(mention.quantity)
        : inUnitOf(slot, mention.quantity);
      const known = slot.values.some((each) => agrees(each, said));
      const value = known ? said : asKnownDollars(mention, said, reading.text, slot.values);
      const counted = mention.kind === 'count' || mention.kind === 'ordinal';
      const telling = known && topic.telling.has(valueKey(mention.quantity) ?? '');
      const agreement = nounAgreement(mention, slot, unitNouns, reading, around, known);
      const noun = telling ? Math.max(agreement, KNOWN_VALUE) : agreement;
      return { mention, value, noun, counted, known, telling };
    });
  return (
    fits
      // A sum without its currency may be anything, unless it is a sum that is known; a figure that is denied must be.
      .filter(({ noun, known, mention }) => {
        const glossed = glossedBy(mention, reading);
        if (fits.some((other) => other.mention === glossed && other.known)) return false;
        if (mention.negated) return known && noun >= SAME_CLAUSE;
        return noun > 0 && (known || mention.quantity.unit !== 'number');
      })
      .sort((a, b) => b.noun - a.noun || Number(b.known) - Number(a.known))
  );
}

const NO_NOUNS: ReadonlySet<Key> = new Set();

/** Words for what a share leaves of the whole. */
const REST: readonly Key[] = groupsNamed('remaining');

/** "5 to 10 percent is still open" of what is agreed, "the remaining 5 percent". */
function isOfTheRest(mention: QuantityMention, slot: FigureSlot, reading: Reading): boolean {
  if (slot.opposite.length === 0 || mention.kind !== 'percent') return false;
  const clause = clauseOf(mention, reading);
  if (within(slot.opposite, reading, clause)) return true;
  return within(REST, reading, clause) && !within(slot.predicate, reading, clause);
}

/** What is left of the whole: 90 to 95 of 5 to 10, at least 90 of up to 10. */
function restOf({ low, high, unit, hedge }: Quantity): Quantity {
  const of = (end: number | null): number | null => (end === null ? null : WHOLE - end);
  return { low: of(high), high: of(low), unit, hedge: TURNED[hedge] ?? hedge };
}

const WHOLE = 100;
const TURNED: Readonly<Partial<Record<Quantity['hedge'], Quantity['hedge']>>> = {
  over: 'up-to',
  'at-least': 'up-to',
  'up-to': 'at-least',
  almost: 'about',
};

function nounAgreement(
  mention: QuantityMention,
  slot: FigureSlot,
  unitNouns: ReadonlySet<Key>,
  reading: Reading,
  around: Surroundings,
  known: boolean,
): number {
  if (slot.nouns.length === 0 || mention.kind === 'date') return SAME_CLAUSE;
  const { of, clause } = placeOf(mention, reading);
  if (slot.nouns.some((key) => of.has(key))) return SAID_OF;
  // A synonym that is another claim's own noun speaks for that one ("an hour's conversation" where calls and talks are timed).
  if (slot.nearNouns.some((key) => of.has(key)) && !isOfOther(of, slot, unitNouns)) return SAID_OF_NEAR;
  const meant = antecedentOf(mention, slot, unitNouns, reading);
  if (meant !== null) return isOwnNoun(meant, slot) ? SAID_OF_NEAR : 0;
  if (mention.kind === 'percent' && isOfOther(of, slot, unitNouns)) return 0;
  if (known && slot.words.some((key) => of.has(key))) return SAME_CLAUSE;
  const counted = mention.kind === 'count' || mention.kind === 'ordinal';
  if (isTimes(mention.quantity) && !within([...slot.nouns, ...slot.nearNouns], reading, clause)) return 0;
  // A count of drones is one of drones; a count of people has yet to say whether they were hurt or elected.
  if (counted && isCount(slot.unit) && mention.quantity.unit !== 'number') return SAME_CLAUSE;
  // "90% of the coast", "a 15-year pact": said outright of another thing, it is not this figure, whatever else stands near.
  if (!counted && isOutright(mention, reading) && mention.of.some((stem) => !isLight(stem))) return 0;
  const nouns = [...slot.nouns, ...slot.nearNouns];
  if (within(nouns, reading, clause)) return SAME_CLAUSE;
  if (within(nouns, reading, { from: 0, to: reading.words.length })) return SAME_SENTENCE;
  if (!counted && nouns.some((key) => around.before.has(key))) return SENTENCE_BEFORE;
  if (!known) return 0;
  const told = within(slot.words, reading, clause) || slot.words.some((key) => around.before.has(key));
  if (told) return KNOWN_VALUE;
  if (isOfAnother(slot, unitNouns, reading, clause)) return 0;
  return nouns.some((key) => around.nearby.has(key)) ? NEARBY : BARE;
}

/** Words between a figure and the noun that it is said of. */
const BETWEEN: ReadonlySet<string> = new Set([
  'of',
  'the',
  'a',
  'an',
  'its',
  'his',
  'her',
  'their',
  'all',
  'this',
  'that',
]);

/** Whether what a figure is said of follows it at once; otherwise it is only the subject of the clause. */
function isOutright(mention: QuantityMention, { words }: Reading): boolean {
  const next = words.find(({ word, start }) => start >= mention.end && !BETWEEN.has(word));
  return next !== undefined && mention.of.includes(next.stem);
}

/** Where a figure stands: the keys of what it is said of, and its clause. */
interface Place {
  readonly of: ReadonlySet<Key>;
  readonly clause: { readonly from: number; readonly to: number };
}

/** Worked out once for each figure of a sentence, however many claims ask. */
const places = new WeakMap<QuantityMention, Place>();

function placeOf(mention: QuantityMention, reading: Reading): Place {
  const known = places.get(mention);
  if (known) return known;
  const place: Place = {
    of: new Set(mention.of.flatMap((stem) => keysOfStem(stem, reading))),
    clause: clauseOf(mention, reading),
  };
  places.set(mention, place);
  return place;
}

/** The keys of the words of a sentence that have a stem. */
function keysOfStem(stem: string, reading: Reading): Key[] {
  const keys: Key[] = [`w:${stem}`];
  reading.words.forEach((word, at) => {
    if (word.stem !== stem) return;
    for (const [key, hits] of reading.hits)
      if (hits.some(({ from, to }) => from <= at && at < to)) keys.push(key);
  });
  return keys;
}

function clauseOf(mention: QuantityMention, reading: Reading): { from: number; to: number } {
  const at = reading.words.findIndex(({ end }) => end > mention.start);
  return (
    reading.clauses.find(({ from, to }) => from <= at && at < to) ?? { from: 0, to: reading.words.length }
  );
}

/** Whether a stretch has what another claim's figure of the unit is said of, and what this one's is not. */
function isOfAnother(
  { nouns, nearNouns }: FigureSlot,
  unitNouns: ReadonlySet<Key>,
  { hits }: Reading,
  range: { from: number; to: number },
): boolean {
  for (const [key, places] of hits) {
    if (!unitNouns.has(key) || nouns.includes(key) || nearNouns.includes(key)) continue;
    if (places.some(({ from, to }) => from >= range.from && to <= range.to)) return true;
  }
  return false;
}

function within(keys: readonly Key[], reading: Reading, range: { from: number; to: number }): boolean {
  return keys.some((key) =>
    reading.hits.get(key)?.some((hit) => hit.from >= range.from && hit.to <= range.to),
  );
}
