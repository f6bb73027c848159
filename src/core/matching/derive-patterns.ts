import type { QuantityMention } from '../text/quantity/mention.ts';
import {
  elementsOf,
  type Frequencies,
  type KnownNames,
  LIGHT_WEIGHT,
  WIDE_WEIGHT,
} from './derive-elements.ts';
import { sameMeasure } from './measures.ts';
import type { Element, Pattern } from './pattern.ts';
import type { Reading } from './reading.ts';

/** A part of a statement says enough by itself if this much of specific words is in it. */
const ENOUGH_ALONE = 1.3;
/** After these a statement goes on with something that says no more than what stands before it. */
const AFTERTHOUGHT =
  /(?:,?\s+(?:if|though|although|while|whereas|unless)\s|,\s+(?:which|who|where|as|for|without|perhaps|including|his|her|its|their|the|a|an)\s)/u;
/** These join two statements of which either is the claim. */
const TWO_STATEMENTS = /,?\s+but\s|,\s+and\s/u;

/** Answers with the patterns of a phrasing: the whole, and the parts of it that state the claim by themselves. */
export function patternsOf(
  reading: Reading,
  unit: string | undefined,
  given: boolean,
  known: KnownNames,
  frequencies: Frequencies,
): Pattern[] {
  const whole = { from: 0, to: reading.words.length };
  const parts = partsOf(reading);
  const isOwnFigure = (mention: QuantityMention): boolean => isOfUnit(mention, unit);
  return [whole, ...parts]
    .map((range) => ({ range, elements: elementsOf(reading, range, known, frequencies, isOwnFigure) }))
    .filter(({ range, elements }) => (range === whole ? elements.length > 0 : saysEnough(elements)))
    .map(({ range, elements }) => ({
      elements,
      negative: isNegative(reading, range, parts[0] ?? whole),
      given,
      figure: hasFigure(reading, range, unit),
    }));
}

function saysEnough(elements: readonly Element[]): boolean {
  const specific = elements.filter(({ wide, weight }) => !wide && weight > LIGHT_WEIGHT);
  return specific.length >= 2 && specific.reduce((sum, { weight }) => sum + weight, 0) >= ENOUGH_ALONE;
}

interface Range {
  readonly from: number;
  readonly to: number;
}

function partsOf({ text, words }: Reading): Range[] {
  const cut = (pattern: RegExp): Range[] => {
    const found = pattern.exec(text);
    if (!found) return [];
    const at = words.findIndex(({ start }) => start >= found.index);
    return at <= 0
      ? []
      : [
          { from: 0, to: at },
          { from: at, to: words.length },
        ];
  };
  const two = cut(TWO_STATEMENTS);
  return two.length > 0 ? two : cut(AFTERTHOUGHT).slice(0, 1);
}

/** A phrasing is negative by its own main part: what its afterthought negates is not the claim. */
function isNegative(reading: Reading, range: Range, main: Range): boolean {
  const of = range.to - range.from === reading.words.length ? main : range;
  return reading.polarity.some(({ from, kind }) => kind !== 'doubted' && from >= of.from && from < of.to);
}

/** Whether the words hold a figure in a unit. */
function hasFigure({ words, quantities }: Reading, range: Range, unit: string | undefined): boolean {
  const start = words[range.from]?.start ?? 0;
  const end = words[range.to - 1]?.end ?? 0;
  return quantities.some(
    (mention) => isOfUnit(mention, unit) && mention.start >= start && mention.end <= end,
  );
}

const isOfUnit = (mention: QuantityMention, unit: string | undefined): boolean =>
  unit !== undefined &&
  (mention.quantity.unit === unit || sameMeasure(mention, { unit, nouns: [], values: [] }));

/** Answers with a pattern in which the claim's own speakers may be left unsaid: attribution asks for them by itself. */
export function withSpeakersUnderstood(pattern: Pattern, speakers: readonly string[]): Pattern {
  const elements = pattern.elements.map((element) =>
    element.keys.some((key) => speakers.includes(key.slice(2)) && key.startsWith('n:'))
      ? { ...element, role: 'speaker' as const, wide: true, weight: WIDE_WEIGHT }
      : element,
  );
  return { ...pattern, elements };
}
