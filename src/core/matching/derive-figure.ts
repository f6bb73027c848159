import type { Claim, Report } from '../pack/pack.ts';
import type { QuantityMention } from '../text/quantity/mention.ts';
import type { Word } from '../text/words.ts';
import { elementsOf, type Frequencies, type KnownNames } from './derive-elements.ts';
import type { FigureSlot } from './figure-slot.ts';
import { isCount, isPeople } from './measures.ts';
import type { Element } from './pattern.ts';
import type { Reading } from './reading.ts';
import { groupsNamed, isLight, type Key, oppositesOf } from './vocabulary.ts';

/** Nouns that only say that something is measured: "share of the plan" is about the plan. */
const MEASURING: ReadonlySet<string> = new Set(
  `share length number sum size time count amount proportion percentage level price cost rate toll duration total date
  ordinal calendar age height depth speed weight distance value volume`.split(/\s+/),
);
/** Units as a measure spells them out ("length in hours"). */
const UNIT_WORDS: ReadonlySet<string> = new Set(
  `hours minutes seconds days weeks months years percent metres meters kilometres kilometers miles feet tonnes tons
  dollars euros pounds degrees knots litres`.split(/\s+/),
);
/** A noun phrase ends before these. */
const PHRASE_END: ReadonlySet<string> = new Set(
  `in of on that which by for from at where when between with without after before to under within during since into
  who whose and or as than per over until`.split(/\s+/),
);

/** Answers with what a figure claim measures; null where the claim has no unit. */
export function slotOf(
  claim: Claim,
  statement: Reading,
  measure: Reading | null,
  phrasings: readonly Reading[],
  reports: readonly Report[],
  known: KnownNames,
  frequencies: Frequencies,
): FigureSlot | null {
  const unit = claim.unit ?? unitOf(claim, statement);
  if (unit === undefined) return null;
  const stated = statement.quantities.map(({ quantity }) => quantity);
  const reported = reports.flatMap(({ value }) => (value ? [value] : []));
  const elements = measure ? measureElements(measure, unit, known, frequencies) : [];
  const heads = measure ? headsOf(measure, elements, unit) : [];
  const predicate =
    unit === 'percent' ? [...(measure?.hits.keys() ?? []), ...statement.hits.keys()].filter(isOpposable) : [];
  return {
    unit,
    nouns: [
      ...new Set([
        ...heads.flatMap(({ keys }) => keys),
        ...[statement, ...phrasings].flatMap((each) => ownNouns(each, unit)),
      ]),
    ],
    predicate,
    opposite: predicate.flatMap(oppositesOf),
    nearNouns: heads.flatMap(({ near }) => near),
    words: keysOfWords([...elements, ...elementsOf(statement, whole(statement), known, frequencies)]),
    measure:
      elements.length > 0
        ? {
            elements,
            negative: false,
            given: false,
            figure: true,
          }
        : null,
    values: [...stated, ...reported],
  };
}

/** Whether a group of words has another that says the opposite. */
const isOpposable = (key: Key): boolean => oppositesOf(key).length > 0;

const whole = (reading: Reading): { from: number; to: number } => ({ from: 0, to: reading.words.length });

const keysOfWords = (elements: readonly Element[]): Key[] =>
  elements
    .filter(({ wide, weight }) => !wide && weight > LEAST_TELLING)
    .flatMap(({ keys, near }) => [...keys, ...near]);

/** A word that weighs less is in too many sentences to tell one figure from another. */
const LEAST_TELLING = 0.4;

/** A claim that says nothing of kind and unit is about the figure that its statement gives, if it gives one. */
function unitOf(claim: Claim, statement: Reading): string | undefined {
  if (claim.kind !== undefined && claim.kind !== 'figure') return undefined;
  return statement.quantities.find(({ kind }) => kind !== 'date' && kind !== 'ordinal')?.quantity.unit;
}

/** What a phrasing's own figure is said of, without the people ("Smith's call" is about the call). */
function ownNouns(phrasing: Reading, unit: string): Key[] {
  const people = phrasing.mentions
    .filter(
      ({ from, to }) =>
        phrasing.attributions.some(({ source }) => source?.from === from) || isOfficial(phrasing, from, to),
    )
    .flatMap(({ from, to }) => phrasing.words.slice(from, to).map(({ stem }) => stem));
  return phrasing.quantities
    .filter(({ quantity, kind }) => quantity.unit === unit || (kind === 'count' && isCount(unit)))
    .flatMap((mention) => headOf(mention, phrasing))
    .filter((stem) => !people.includes(stem) && !isPredicate(phrasing, stem))
    .map((stem): Key => `w:${stem}`);
}

/** Prepositions after which a noun is not the one that is measured. */
const AFTER_HEAD = /^(?:before|after|during|ahead|since|following|with|between|at|in|on|from|among)$/;

/** "His call with Smith before the meeting lasted two hours": of the words before a figure those up to the first preposition. */
function headOf({ of, start }: QuantityMention, { words }: Reading): readonly string[] {
  const isOf = ({ stem, start: at }: Word): boolean => at < start && of.includes(stem);
  const first = words.findIndex(isOf);
  if (first < 0) return of;
  const cut = words.findIndex(
    ({ word, start: at }, index) => index > first && at < start && AFTER_HEAD.test(word),
  );
  const head = words
    .slice(first, cut < 0 ? words.length : cut)
    .filter(isOf)
    .map(({ stem }) => stem);
  return cut < 0 ? of : head;
}

/** "The plan is 90% agreed", "the talks lasted two hours": what is said of the noun is not the noun. */
const PREDICATES: ReadonlySet<Key> = new Set(['agree', 'last', 'open'].flatMap(groupsNamed));

function isPredicate(phrasing: Reading, stem: string): boolean {
  return isLight(stem) || phrasing.words.some((word, at) => word.stem === stem && predicateAt(phrasing, at));
}

const predicateAt = (phrasing: Reading, at: number): boolean =>
  [...PREDICATES].some((key) => phrasing.hits.get(key)?.some(({ from, to }) => from <= at && at < to));

const isOfficial = (phrasing: Reading, from: number, to: number): boolean =>
  [...phrasing.hits].some(
    ([key, hits]) => key.startsWith('o:') && hits.some((hit) => hit.from === from && hit.to === to),
  );

function measureElements(
  measure: Reading,
  unit: string,
  known: KnownNames,
  frequencies: Frequencies,
): Element[] {
  // "Number of passengers" counts people, however a text calls them.
  const isUnit = (label: string): boolean =>
    label === unit || MEASURING.has(label) || UNIT_WORDS.has(label) || (isPeople(unit) && isPeople(label));
  return elementsOf(measure, { from: 0, to: measure.words.length }, known, frequencies).filter(
    ({ label }) => !isUnit(label.toLowerCase()),
  );
}

/** The head of the first noun phrase: the last element before a preposition or a relative clause. */
function headsOf(measure: Reading, elements: readonly Element[], unit: string): readonly Element[] {
  const { words } = measure;
  const measuring = words.findIndex(({ word }) => MEASURING.has(word));
  const of = words.findIndex(({ word }, at) => word === 'of' && at > measuring);
  const from = measuring >= 0 && of >= 0 ? of + 1 : 0;
  const length = words.slice(from).findIndex(({ word }) => PHRASE_END.has(word));
  const to = length < 0 ? words.length : from + length;
  const within = elements.filter((element) =>
    element.keys.some((key) => measure.hits.get(key)?.some((hit) => hit.from >= from && hit.to <= to)),
  );
  // "People trapped underground" are trapped; "the joint security guarantees" are guarantees.
  const head = isPeople(unit) ? within[0] : within.at(-1);
  // A measure that only says "people" or "length" up front is told by the rest of it.
  return head ? [head] : elements.filter(({ wide }) => !wide);
}
