import { compareQuantities, isOpenEnded } from '../comparison/compatible.ts';
import type { QuantityMention } from '../text/quantities.ts';

/** The unit of a count whose noun is not known. */
const BARE = 'number';
/** "Two more", "the other four": a part that is counted besides, not the whole. */
const BESIDES = /(?:^|\P{L})(?:other|others|another|more(?! than)|additional|further|extra)(?:$|\P{L})/iu;
/** How far before a figure such a word may stand. */
const BEFORE = 12;

/** A figure of each sentence that contradict one another. */
export interface FigurePair {
  readonly a: QuantityMention;
  readonly b: QuantityMention;
}

interface Figures {
  readonly text: string;
  readonly figures: readonly QuantityMention[];
}

/**
 * Answers with the figures that cannot both be right. Either one stands in the other's place (`exchanged`), or they are of
 * one unit and for one thing, and neither agrees with any figure of the other sentence.
 */
export function figurePairs(
  a: Figures,
  b: Figures,
  exchanged: (one: QuantityMention, other: QuantityMention) => boolean,
): FigurePair[] {
  const [ours, theirs] = [unmatched(a, b), unmatched(b, a)];
  const isOpen = (one: QuantityMention, other: QuantityMention) =>
    ours.includes(one) &&
    theirs.includes(other) &&
    (isSameThing(one, other) || areOnlyOnes(one, a, other, b));
  return a.figures.flatMap((one) =>
    b.figures
      .filter(
        (other) =>
          areDifferent(one, other) &&
          ((exchanged(one, other) && isCount(a, one) && isCount(b, other)) || isOpen(one, other)),
      )
      .map((other) => ({ a: one, b: other })),
  );
}

const unmatched = (own: Figures, others: Figures): QuantityMention[] =>
  own.figures.filter((figure) => isCount(own, figure) && !isKnown(figure, others.figures));

/** Whether a figure states a whole that another could contradict. */
const isCount = ({ text }: Figures, figure: QuantityMention): boolean =>
  !figure.negated && !VAGUE.test(text.slice(figure.start, figure.end)) && !isBesides(text, figure);

/** Whether two figures of one unit state different values; two bounds on the same side can both hold and yet differ. */
function areDifferent({ quantity: one }: QuantityMention, { quantity: other }: QuantityMention): boolean {
  if (one.unit !== other.unit || (one.low === other.low && one.high === other.high)) return false;
  // "No more than ten" and "not over ten": the same number, however it is bounded.
  if (isOpenEnded(one) && isOpenEnded(other) && (one.low ?? one.high) === (other.low ?? other.high))
    return false;
  if (compareQuantities(one, other) === 'incompatible') return true;
  return (one.low === null && other.low === null) || (one.high === null && other.high === null);
}

/** "Dozens", "hundreds": no count that another could contradict. */
const VAGUE = /(?:dozens|scores|hundreds|thousands|millions|billions)/iu;

const isBesides = (text: string, { start, end }: QuantityMention): boolean =>
  BESIDES.test(text.slice(Math.max(0, start - BEFORE), end));

const isKnown = (figure: QuantityMention, others: readonly QuantityMention[]): boolean =>
  others.some(
    (other) =>
      compareQuantities(figure.quantity, other.quantity) === 'compatible' && !areDifferent(figure, other),
  );

function isSameThing(one: QuantityMention, other: QuantityMention): boolean {
  if (one.kind !== other.kind) return false;
  // A counted noun tells by itself what is counted; percentages, sums and lengths are of very different things.
  if (one.kind === 'count' && one.quantity.unit !== BARE) return true;
  if (one.of.length === 0 || other.of.length === 0) return true;
  return one.of.some((stem) => other.of.includes(stem));
}

/** Where each sentence gives one figure of a unit, both answer the same question. */
const areOnlyOnes = (one: QuantityMention, a: Figures, other: QuantityMention, b: Figures): boolean =>
  one.kind === other.kind && isOnlyOne(one, a) && isOnlyOne(other, b);

const isOnlyOne = (figure: QuantityMention, { figures }: Figures): boolean =>
  figures.every((each) => each === figure || each.quantity.unit !== figure.quantity.unit);
