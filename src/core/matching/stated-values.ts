import type { QuantityMention } from '../text/quantity/mention.ts';
import type { Word } from '../text/words.ts';
import { figureKey } from './figure-keys.ts';
import type { Hit, Key } from './vocabulary.ts';

/** Answers with the keys of the figures, days and times of day in a sentence, each with its place. */
export function valueHits(words: readonly Word[], quantities: readonly QuantityMention[]): Hit[] {
  const hits: Hit[] = [];
  for (const mention of quantities) {
    const key = keyOfValue(mention);
    if (key === null) continue;
    const from = words.findIndex(({ end }) => end > mention.start);
    const after = words.findIndex(({ start }) => start >= mention.end);
    hits.push({ key, from, to: after < 0 ? words.length : after });
  }
  words.forEach((_, at) => {
    const key = timeOfDayAt(words, at);
    if (key !== null) hits.push({ key, from: at, to: at + 1 });
  });
  return hits;
}

/** Answers with the key of a figure or of a day with its month; null for a figure that is denied, and for an open day. */
export function keyOfValue({ quantity, date, negated, kind }: QuantityMention): Key | null {
  if (negated) return null;
  if (kind !== 'date') return figureKey(quantity);
  return date?.month != null && date.day !== null ? `d:${date.month}-${date.day}` : null;
}

/** Whether a word is a year of our time. */
export const isYear = ({ word }: Word): boolean => /^(?:19|20)\d\d$/.test(word);

const CLOCK = /^([01]?\d|2[0-3])[.:]([0-5]\d)(am|pm|h)?$/;
const BEFORE_CLOCK = /^(?:at|by|until|till|before|after|around|about|from)$/;
const AFTER_CLOCK = /^(?:am|pm|a\.m|p\.m|a|p|gmt|local|oclock|hours)$/;

/** "8.17 p.m." and "20.17" on clocks of twelve hours; a point parts hours and minutes only where it is told as a time. */
function timeOfDayAt(words: readonly Word[], at: number): Key | null {
  const word = words[at]?.word ?? '';
  const [found, hours = '', minutes = '', half] = (word.charCodeAt(0) < 58 && CLOCK.exec(word)) || [];
  if (found === undefined) return null;
  const after = words[at + 1]?.word ?? '';
  const isTold =
    word.includes(':') ||
    half !== undefined ||
    AFTER_CLOCK.test(after) ||
    (BEFORE_CLOCK.test(words[at - 1]?.word ?? '') && /^(?:|in|on|and|when|as|that|the|during)$/.test(after));
  return isTold ? `t:${Number(hours) % 12}:${minutes}` : null;
}
