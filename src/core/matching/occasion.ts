import type { Pack } from '../pack/pack.ts';
import { type DateMention, findDates } from '../text/dates.ts';
import { foldWord } from '../text/fold.ts';
import { WELL_KNOWN_PLACES } from '../text/lexicon/places-elsewhere.ts';
import { MONTH_NAMES } from '../text/month-names.ts';
import { compilePhrases, findPhrases } from '../text/phrases.ts';
import type { Word } from '../text/words.ts';
import type { Clause, Reading } from './reading.ts';

/** When the topic takes place, in days since 1970; null where neither pack nor page tells. */
export interface Occasion {
  readonly first: number | null;
  readonly last: number | null;
  /** ISO date on which the middle one of the reports was published; null where none has a date. */
  readonly usual: string | null;
}

/** News on a topic speaks of what happened a few days before its first report. */
const DAYS_BEFORE = 7;
/** … and goes on for weeks after its last. */
const DAYS_AFTER = 45;
const DAY = 86_400_000;

/** Answers with the days between which a pack's reports were published, with a margin. */
export function occasionOf(pack: Pack): Occasion {
  const days = pack.reports
    .map(({ published }) => (published === undefined ? Number.NaN : Date.parse(published.slice(0, 10)) / DAY))
    .filter((day) => !Number.isNaN(day))
    .sort((a, b) => a - b);
  // A stray early or late report must not stretch the topic: the outermost twentieth is left out.
  const trimmed = Math.floor(days.length / 20);
  const first = days[trimmed];
  const last = days[days.length - 1 - trimmed];
  if (first === undefined || last === undefined) return { first: null, last: null, usual: null };
  const usual = new Date((days[days.length >> 1] ?? first) * DAY).toISOString().slice(0, 10);
  return { first: first - DAYS_BEFORE, last: last + DAYS_AFTER, usual };
}

/** The occasion as a page of a certain date may speak of it, where the pack has no dates of its own. */
export function occasionFor(occasion: Occasion, published: string | undefined): Occasion {
  if (occasion.first !== null || published === undefined) return occasion;
  const day = Date.parse(published.slice(0, 10)) / DAY;
  return Number.isNaN(day)
    ? occasion
    : { first: day - 4 * DAYS_BEFORE, last: day + DAYS_AFTER, usual: published.slice(0, 10) };
}

/** After these a date says how long something has lasted, not when it was said or done. */
const SINCE =
  /\b(?:since|began|begun|started|launched|invasion|invaded|first .{0,30} since|from|until|till|before|after|war of)\b[^.;]{0,24}$/iu;
/** A month by itself is a time after one of these ("in October", "last August"). */
const IN_MONTH = /\b(?:in|during|last|of|on|by|back in|early|late|mid|and|earlier in)[\s-]+$/iu;
/** … or before a word for something that took place. */
const EVENT_AFTER =
  /^['’]?s?\s+(?:\p{L}+\s+){0,2}(?:meeting|summit|talks|call|visit|session|attack|strike|round|conference|encounter)/iu;

/**
 * Whether words of a sentence, by offsets, speak of a time outside the occasion. `isOwn` tells words that are expected: a
 * claim may tell of an earlier month itself.
 */
export function isOtherTime(
  reading: Reading,
  start: number,
  end: number,
  occasion: Occasion,
  language?: string,
  isOwn: (word: string) => boolean = () => false,
): boolean {
  const { first, last } = occasion;
  if (first === null || last === null) return false;
  return timesIn(reading, language).some(
    (mention) =>
      mention.start >= start &&
      mention.end <= end &&
      !mayBeWithin(mention.date, first, last) &&
      !(reading.text.slice(mention.start, mention.end).match(/\p{L}+/gu) ?? []).some(isOwn),
  );
}

/** The times of events that a sentence tells, worked out once for all claims that ask. */
const times = new WeakMap<Reading, readonly WhenMention[]>();

function timesIn(reading: Reading, language: string | undefined): readonly WhenMention[] {
  const known = times.get(reading);
  if (known) return known;
  const { text } = reading;
  const found = [...findDates(text, language), ...loneMonths(text)].filter(
    (mention) => mention.date.month !== null && isTimeOfEvent(text, mention),
  );
  times.set(reading, found);
  return found;
}

type When = Pick<DateMention['date'], 'year' | 'month' | 'day'>;
type WhenMention = Pick<DateMention, 'start' | 'end'> & { readonly date: When };

const CAPITALISED = /\p{Lu}\p{Ll}{2,}/gu;

/** Months without a day ("in October"). */
function loneMonths(text: string): WhenMention[] {
  return [...text.matchAll(CAPITALISED)].flatMap((found) => {
    const month = MONTH_NAMES.get(found[0].toLowerCase());
    const start = found.index;
    const end = start + found[0].length;
    const hasDay =
      /^\.?\s+\d/.test(text.slice(end)) || /\d(?:st|nd|rd|th)?\s+(?:of\s+)?$/.test(text.slice(0, start));
    // "Dec-Ryan" and the like are no months.
    const joined = /^[-‐‑]/.test(text.slice(end));
    return month === undefined || hasDay || joined
      ? []
      : [{ start, end, date: { year: null, month, day: null } }];
  });
}

function isTimeOfEvent(text: string, { start, end, date }: WhenMention): boolean {
  const before = text.slice(0, start);
  if (SINCE.test(before)) return false;
  return date.day !== null || IN_MONTH.test(before) || EVENT_AFTER.test(text.slice(end));
}

function mayBeWithin(date: When, first: number, last: number): boolean {
  const { year, month, day } = date;
  if (month === null) return true;
  const years = year === null ? yearsBetween(first, last) : [year];
  return years.some((each) => {
    const from = Date.UTC(each, month - 1, day ?? 1) / DAY;
    const to = day === null ? Date.UTC(each, month, 0) / DAY : from;
    return to >= first && from <= last;
  });
}

function yearsBetween(first: number, last: number): number[] {
  const from = new Date(first * DAY).getUTCFullYear();
  const to = new Date(last * DAY).getUTCFullYear();
  return from === to ? [from] : [from, to];
}

const PLACES = compilePhrases(
  WELL_KNOWN_PLACES.trim()
    .split(/\s+/)
    .map((name) => ({ words: name.split(/[_-]/).map(foldWord), value: true })),
);
const PLACE_PREPOSITION = /^(?:in|at|from|near|outside|after|since)$/;
/** "The Alaska summit", "the Berlin talks": a place that stands for what took place there. */
const GATHERING = /^(?:summit|talks|meeting|round|conference|negotiations|accords?|agreements?|drafts?)$/;

/** Whether some words of a sentence are set in a well-known place that the pack does not name. */
export function isOtherPlace(
  reading: Reading,
  from: number,
  to: number,
  known: ReadonlySet<string>,
): boolean {
  return settingsIn(reading).some(
    (place) =>
      place.from >= from &&
      place.to <= to &&
      !reading.words.slice(place.from, place.to).every(({ word }) => known.has(word)),
  );
}

/** The well-known places in which a sentence sets something, worked out once for all claims that ask. */
const settings = new WeakMap<Reading, readonly Clause[]>();

function settingsIn(reading: Reading): readonly Clause[] {
  const known = settings.get(reading);
  if (known) return known;
  const { words } = reading;
  const plain = words.map(({ word }) => word);
  const found = findPhrases(plain, PLACES).filter(({ from, to }) => {
    if (!isCapital(words[from])) return false;
    const article = plain[from - 1] === 'the' ? plain[from - 2] : plain[from - 1];
    return PLACE_PREPOSITION.test(article ?? '') || GATHERING.test(plain[to] ?? '');
  });
  settings.set(reading, found);
  return found;
}

export const isCapital = (word: Word | undefined): boolean => /^\p{Lu}/u.test(word?.text ?? '');
