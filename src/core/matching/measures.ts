import type { Quantity } from '../quantity.ts';
import type { QuantityMention } from '../text/quantity/mention.ts';
import { remembered } from '../text/remembered.ts';
import { tokenise } from '../text/tokens.ts';
import { wordsOf } from '../text/words.ts';
import type { FigureSlot } from './figure-slot.ts';
import { type Key, wordHits } from './vocabulary.ts';

const MONEY: ReadonlySet<string> = new Set([
  'usd',
  'eur',
  'gbp',
  'cad',
  'aud',
  'rub',
  'uah',
  'chf',
  'jpy',
  'cny',
]);

const DOLLARS: ReadonlySet<string> = new Set(['usd', 'cad', 'aud']);
/** What says whose dollars they are. */
const WITH_COUNTRY = /^(?:U\.?S|A|AU|C|CA)\.?\$|\b(?:U\.?S|USD|American|Canadian|Australian)\b/u;

/**
 * Answers with a sum in the currency that is meant: "2.5 billion dollars" are Canadian ones where a claim's values have that
 * sum in Canadian dollars and not in others.
 */
export function asKnownDollars(
  { kind, start, end }: QuantityMention,
  sum: Quantity,
  text: string,
  values: readonly Quantity[],
): Quantity {
  if (kind !== 'money' || sum.unit !== 'usd' || WITH_COUNTRY.test(text.slice(start, end))) return sum;
  const meant = values
    .filter(({ unit }) => DOLLARS.has(unit))
    .filter((each) => agrees(each, { ...sum, unit: each.unit }));
  const [unit = sum.unit, other] = new Set(meant.map((each) => each.unit));
  return other === undefined ? { ...sum, unit } : sum;
}

/** The same unit; sums of money in any currency; a rank or a bare count of the claim's noun. */
export function sameMeasure(
  { quantity, kind, of }: QuantityMention,
  { unit, nouns, values }: Pick<FigureSlot, 'unit' | 'nouns' | 'values'>,
): boolean {
  if (quantity.unit === unit) return quantity.low !== null || quantity.high !== null;
  if (kind === 'duration') return areNeighbours(quantity.unit, unit);
  if (kind === 'money') return MONEY.has(unit);
  if (quantity.unit === 'number' && MONEY.has(unit)) return true;
  // "He made it 90": a bare number that is known as this claim's.
  if (isBareNumber(quantity, kind) && !isCount(unit))
    return values.some((value) => agrees(value, { ...quantity, unit }));
  // "The first meeting of the day": what is first is seldom counted.
  if (kind === 'ordinal')
    return (
      (quantity.low ?? 0) > 1 && isCount(unit) && (isTimes(quantity) || countsAlike(unit, quantity.unit))
    );
  // "27 leaders" where the claim counts countries, "two obstacles" where it counts issues: the claim's own noun decides.
  if (kind !== 'count') return false;
  if (isPeople(unit)) return isPeople(quantity.unit);
  return isCount(unit) && (quantity.unit === 'number' || of.some((stem) => nouns.includes(`w:${stem}`)));
}

/** Whether a number stands without any word for what it counts. */
const isBareNumber = ({ unit }: Quantity, kind: QuantityMention['kind']): boolean =>
  kind === 'count' && unit === 'number';

/** Words for people who are counted: whether they were aboard, hurt or elected, the rest of the sentence says. */
const PEOPLE: ReadonlySet<string> = new Set(
  `people persons passengers crew bodies survivors victims residents civilians children women men adults workers
  employees staff soldiers troops patients students pupils travellers tourists migrants refugees prisoners hostages
  protesters members fatalities deaths casualties injuries`.split(/\s+/),
);
/** Whether a unit counts people. */
export const isPeople = (unit: string): boolean => PEOPLE.has(unit);

/** "The sixth time that they met": what has happened so often is said by the verb. */
export const isTimes = ({ unit }: Quantity): boolean => unit === 'times';

const DIMENSIONS: ReadonlySet<string> = new Set(['percent', 'minutes', 'days', 'years', 'date', 'people']);
/** Whether a unit is the very thing that is counted, so that its name says what the figure is of. */
export const isCount = (unit: string): boolean => !DIMENSIONS.has(unit) && !MONEY.has(unit);

/** "Questions" and "issues" are counted alike, "countries" and "leaders" are not. */
const countsAlike = (one: string, other: string): boolean => {
  const groups = groupsOf(one);
  return groupsOf(other).some((group) => groups.includes(group));
};

const groupsOf = remembered((unit): Key[] =>
  wordHits(wordsOf(tokenise(unit))).flatMap(({ key }) => (key.startsWith('s:') ? [key] : [])),
);

/** How many minutes a unit of time has: "two and a half days" may be a claim's 61 hours. */
const MINUTES_IN: Readonly<Record<string, number>> = { minutes: 1, days: 1_440, years: 525_600 };

/** Answers with a page's figure in the claim's unit where the two differ in words alone (34 workers, 34 people; days, minutes). */
export function inUnitOf({ unit }: FigureSlot, quantity: Quantity): Quantity {
  if (isPeople(unit) && isPeople(quantity.unit)) return { ...quantity, unit };
  if (quantity.unit === 'number' && !isCount(unit) && !MONEY.has(unit)) return { ...quantity, unit };
  const counted = quantity.unit === 'number' || isTimes(quantity) || countsAlike(unit, quantity.unit);
  if (isCount(unit) && counted) return { ...quantity, unit };
  const factor = (MINUTES_IN[quantity.unit] ?? 0) / (MINUTES_IN[unit] ?? 0);
  if (!Number.isFinite(factor) || factor === 0) return quantity;
  const converted = (end: number | null): number | null => end && Math.round(end * factor);
  return { ...quantity, unit, low: converted(quantity.low), high: converted(quantity.high) };
}

/** Hours may be days and days years, but nobody gives years in hours. */
const areNeighbours = (one: string, other: string): boolean =>
  [one, other].every((unit) => MINUTES_IN[unit] !== undefined) && (one === 'days' || other === 'days');

function inMinutes(quantity: Quantity): Quantity {
  const factor = MINUTES_IN[quantity.unit];
  if (factor === undefined) return quantity;
  const of = (end: number | null): number | null => end && end * factor;
  return { ...quantity, unit: 'minutes', low: of(quantity.low), high: of(quantity.high) };
}

/** "34 workers", "34 people" and a bare 34 are one number of the same things, once it is clear what is counted. */
const countAlike = (one: string, other: string): boolean =>
  other === 'number' || ((isCount(one) || one === 'people') && (isCount(other) || other === 'people'));

/** Whether two figures give the same value: closed ranges share one, open ranges have the same end. */
export function agrees(claimed: Quantity, page: Quantity): boolean {
  const one = inMinutes(claimed);
  const other = inMinutes(page);
  if (one.unit !== other.unit && !countAlike(one.unit, other.unit)) return false;
  if ((one.low === null || one.high === null) && one.hedge !== other.hedge) return false;
  const ends = (one.low !== null && one.low === other.low) || (one.high !== null && one.high === other.high);
  if (one.low === null || one.high === null || other.low === null || other.high === null) return ends;
  return one.low <= other.high && other.low <= one.high;
}
