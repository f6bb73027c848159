import type { QuantityMention } from '../text/quantity/mention.ts';
import type { FigureSlot } from './figure-slot.ts';
import type { Reading } from './reading.ts';
import type { Key } from './vocabulary.ts';

/** Whether a figure of a claim is said of a noun, or of a synonym of it. */
export const isOwnNoun = (key: Key, { nouns, nearNouns }: FigureSlot): boolean =>
  nouns.includes(key) || nearNouns.includes(key);

/** Whether some other claim's figure of the unit is said of one of these nouns. */
export const isOfOther = (of: ReadonlySet<Key>, slot: FigureSlot, unitNouns: ReadonlySet<Key>): boolean =>
  [...of].some((key) => unitNouns.has(key) && !isOwnNoun(key, slot));

/** A pronoun as the subject or object of a figure stands this close before it ("they were about 95%", "put them at 95%"). */
const PRONOUN_REACH = 4;

/**
 * "The guarantees are agreed; Smith put them at 95%": answers with the noun that a pronoun before a figure stands for, of those that
 * figures of its unit are said of: the last one before it, its own claim's where several stand there; null without one.
 */
export function antecedentOf(
  { start }: QuantityMention,
  slot: FigureSlot,
  unitNouns: ReadonlySet<Key>,
  { words, hits }: Reading,
): Key | null {
  const at = words.findIndex((word) => word.end > start);
  const pronoun = words.findLastIndex(
    ({ word }, index) => index < at && at - index <= PRONOUN_REACH && /^(?:they|them|both)$/.test(word),
  );
  if (pronoun < 0) return null;
  let last = 0;
  let found: Key | null = null;
  for (const [key, places] of hits) {
    if (!unitNouns.has(key) && !isOwnNoun(key, slot)) continue;
    for (const { to } of places) {
      if (to > pronoun || to < last || (to === last && !isOwnNoun(key, slot))) continue;
      last = to;
      found = key;
    }
  }
  return found;
}
