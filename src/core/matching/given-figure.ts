import { isReportingVerb } from '../text/attribution-subjects.ts';
import type { QuantityMention } from '../text/quantity/mention.ts';
import type { Reading } from './reading.ts';

/** "500 drones a week": how often, not how many. */
const RATE = /^\s+(?:an?|per|every|each)\s+(?:second|minute|hour|day|night|week|month|year|head|person)\b/u;

/** A weekday so few words after one of these dates what came before or after ("after meeting on Sunday"). */
const TIME_REACH = 6;
const TIME_BEFORE = /^(?:after|before|since|following|until|ahead|by)$/;

/**
 * "They met on Sunday" gives the day, "after Sunday's meeting" takes it as known, "said on Sunday" is the day on which
 * somebody spoke; a day with its date is always given.
 */
export function isGiven({ kind, date, start, end }: QuantityMention, { text, words }: Reading): boolean {
  if (RATE.test(text.slice(end))) return false;
  if (kind !== 'date' || date?.day != null) return true;
  const at = words.findIndex((word) => word.end > start);
  const before = words.slice(Math.max(0, at - TIME_REACH), at);
  if (isReportingVerb(before.at(before.at(-1)?.word === 'on' ? -2 : -1)?.word ?? '')) return false;
  return !/['’]s?\s*$/.test(text.slice(start, end + 1)) && !before.some(({ word }) => TIME_BEFORE.test(word));
}
