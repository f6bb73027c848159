import { MONTH_NAMES } from './month-names.ts';
import { type Lexeme, lexemesOf } from './quantity/lexemes.ts';
import type { Span } from './span.ts';
import { relativeDayOf, weekdayOf } from './weekday-names.ts';

/** What a text itself says about a day. What it does not say is null; `weekday` counts from Monday = 1 to Sunday = 7. */
export interface CalendarDate {
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
  /** The last day of a stretch ("27-28 December"), else null. */
  readonly lastDay: number | null;
  readonly weekday: number | null;
  /** Days from the day of publication: yesterday -1, today 0, tomorrow 1. */
  readonly relative: number | null;
  /** "last Sunday", "next Sunday"; null where the text names the weekday alone. */
  readonly direction: 'last' | 'next' | null;
}

/** A day that a text names. */
export interface DateMention extends Span {
  readonly date: CalendarDate;
}

interface Read {
  readonly date: CalendarDate;
  readonly next: number;
}

const NOTHING: CalendarDate = {
  year: null,
  month: null,
  day: null,
  lastDay: null,
  weekday: null,
  relative: null,
  direction: null,
};

/** Answers with the days that a (normalised) text names, in order. `language` is a BCP 47 tag. */
export function findDates(text: string, language = 'en'): DateMention[] {
  const lexemes = lexemesOf(text, !language.startsWith('en'));
  const mentions: DateMention[] = [];
  for (let at = 0; at < lexemes.length; at++) {
    const read = readDate(lexemes, at, language);
    const first = lexemes[at];
    if (read === undefined || first === undefined) continue;
    mentions.push({ start: first.start, end: lexemes[read.next - 1]?.end ?? first.end, date: read.date });
    at = read.next - 1;
  }
  return mentions;
}

/** Answers with the date that starts at a lexeme, and the index after it; undefined where none does. */
export function readDate(lexemes: readonly Lexeme[], at: number, language: string): Read | undefined {
  const first = lexemes[at];
  if (first === undefined) return undefined;
  if (first.kind === 'number') return readNumeric(lexemes, at, language) ?? readDayFirst(lexemes, at);
  if (first.kind !== 'word') return undefined;
  return (
    readWeekday(lexemes, at, language) ?? readMonthFirst(lexemes, at) ?? readRelative(first, at, language)
  );
}

function readRelative(first: Lexeme, at: number, language: string): Read | undefined {
  const relative = relativeDayOf(first.word, language);
  return relative === undefined ? undefined : { date: { ...NOTHING, relative }, next: at + 1 };
}

/** Short forms that are also ordinary words count as weekday or month only when capitalised. */
function isCapitalised(lexeme: Lexeme): boolean {
  return /^\p{Lu}/u.test(lexeme.text);
}

function readWeekday(lexemes: readonly Lexeme[], at: number, language: string): Read | undefined {
  const first = lexemes[at];
  const weekday = first === undefined ? undefined : weekdayOf(first.word);
  if (first === undefined || weekday === undefined) return undefined;
  if (/^(?:en|de)/.test(language) && !isCapitalised(first)) return undefined;
  const before = lexemes[at - 1]?.word ?? '';
  const direction = /^(?:last|past)$/.test(before)
    ? 'last'
    : /^(?:next|coming)$/.test(before)
      ? 'next'
      : null;
  let next = at + 1;
  if (lexemes[next]?.word === '.' && first.word.length <= 4) next++;
  for (const skipped of [',', '(', 'the', 'den', 'dem', 'le', 'el'])
    if (lexemes[next]?.word === skipped) next++;
  const rest = lexemes[next];
  const date =
    rest === undefined || weekdayOf(rest.word) !== undefined ? undefined : readDate(lexemes, next, language);
  if (date?.date.day != null && date.date.weekday === null) {
    return { date: { ...date.date, weekday }, next: date.next };
  }
  return { date: { ...NOTHING, weekday, direction }, next: at + 1 };
}

const YEAR_BEFORE = /^(?:19|20)\d\d$/;

function yearAt(lexemes: readonly Lexeme[], at: number): { year: number; next: number } | undefined {
  let next = at;
  while (/^(?:,|of|de|del|di|del'|\.)$/.test(lexemes[next]?.word ?? '') && next < at + 2) next++;
  const lexeme = lexemes[next];
  if (lexeme?.kind !== 'number' || !YEAR_BEFORE.test(lexeme.text)) return undefined;
  return { year: lexeme.value, next: next + 1 };
}

function dayAt(lexemes: readonly Lexeme[], at: number): { day: number; next: number } | undefined {
  const lexeme = lexemes[at];
  if (lexeme?.kind !== 'number' || !/^\d{1,2}$/.test(lexeme.text)) return undefined;
  if (lexeme.value < 1 || lexeme.value > 31) return undefined;
  const after = lexemes[at + 1];
  const suffixed = after?.joint === 'none' && /^(?:st|nd|rd|th|er|º|°|o|a|го)$/.test(after.word);
  // "28. Dezember": the point belongs to the day only where a month follows it.
  const pointed = after?.word === '.' && monthAt(lexemes, at + 2) !== undefined;
  return { day: lexeme.value, next: suffixed || pointed ? at + 2 : at + 1 };
}

function monthAt(lexemes: readonly Lexeme[], at: number): { month: number; next: number } | undefined {
  const lexeme = lexemes[at];
  const month = lexeme?.kind === 'word' ? MONTH_NAMES.get(lexeme.word) : undefined;
  if (month === undefined || lexeme === undefined) return undefined;
  const dotted =
    lexemes[at + 1]?.word === '.' && lexeme.word.length <= 4 && lexemes[at + 2]?.kind === 'number';
  return { month, next: dotted ? at + 2 : at + 1 };
}

/** "December 28, 2025", "Dec. 28", "December 27-28", "December 2025". */
function readMonthFirst(lexemes: readonly Lexeme[], at: number): Read | undefined {
  const first = lexemes[at];
  const month = monthAt(lexemes, at);
  if (month === undefined || first === undefined || !isCapitalised(first)) return undefined;
  const day = dayAt(lexemes, month.next);
  if (day === undefined || isMeasured(lexemes, day.next)) {
    const year = yearAt(lexemes, month.next);
    if (year === undefined) return undefined;
    return { date: { ...NOTHING, month: month.month, year: year.year }, next: year.next };
  }
  const last = lexemes[day.next]?.joint === 'hyphen' ? dayAt(lexemes, day.next) : undefined;
  const after = last?.next ?? day.next;
  const year = yearAt(lexemes, after);
  return {
    date: {
      ...NOTHING,
      month: month.month,
      day: day.day,
      lastDay: last?.day ?? null,
      year: year?.year ?? null,
    },
    next: year?.next ?? after,
  };
}

/** A day is no day where it carries a unit ("March 15%"). */
function isMeasured(lexemes: readonly Lexeme[], next: number): boolean {
  return /^(?:%|percent)$/.test(lexemes[next]?.word ?? '');
}

/** "28 December 2025", "28th of December", "28. Dezember", "27-28 December", "28 декабря". */
function readDayFirst(lexemes: readonly Lexeme[], at: number): Read | undefined {
  const day = dayAt(lexemes, at);
  if (day === undefined) return undefined;
  const connector = /^(?:to|and|bis|und|y|e|et|a|и|та|по)$/.test(lexemes[day.next]?.word ?? '') ? 1 : 0;
  const joined = lexemes[day.next]?.joint === 'hyphen';
  const last = joined || connector > 0 ? dayAt(lexemes, day.next + connector) : undefined;
  let next = last?.next ?? day.next;
  while (/^(?:of|de|the)$/.test(lexemes[next]?.word ?? '')) next++;
  const month = monthAt(lexemes, next);
  const monthLexeme = lexemes[next];
  if (month === undefined || monthLexeme === undefined) return undefined;
  if (/^(?:may|march|mar|sat|sun)$/.test(monthLexeme.word) && !isCapitalised(monthLexeme)) return undefined;
  const year = yearAt(lexemes, month.next);
  return {
    date: {
      ...NOTHING,
      day: day.day,
      lastDay: last?.day ?? null,
      month: month.month,
      year: year?.year ?? null,
    },
    next: year?.next ?? month.next,
  };
}

/** "2025-12-28", "28.12.2025", "28.12.", "12/28/2025", "28/12/2025". */
function readNumeric(lexemes: readonly Lexeme[], at: number, language: string): Read | undefined {
  const first = lexemes[at]?.text ?? '';
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4}|\d{2})$/.exec(first);
  if (dotted !== null) return dateOf(Number(dotted[3]), Number(dotted[2]), Number(dotted[1]), at + 1);
  const [second, third] = [lexemes[at + 1], lexemes[at + 2]];
  if (second === undefined || third === undefined) return undefined;
  if (YEAR_BEFORE.test(first) && second.joint === 'hyphen' && third.joint === 'hyphen') {
    return dateOf(Number(first), second.value, third.value, at + 3);
  }
  const year = lexemes[at + 4];
  if (second.word !== '/' || lexemes[at + 3]?.word !== '/' || year === undefined) return undefined;
  const [a, b] = [Number(first), third.value];
  const monthFirst = b > 12 || (a <= 12 && /^en(?:-US)?$/i.test(language));
  return monthFirst ? dateOf(year.value, a, b, at + 5) : dateOf(year.value, b, a, at + 5);
}

function dateOf(year: number, month: number, day: number, next: number): Read | undefined {
  const full = year < 100 ? 2000 + year : year;
  if (!(month >= 1 && month <= 12 && day >= 1 && day <= daysIn(full, month))) return undefined;
  return { date: { ...NOTHING, year: full, month, day }, next };
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

const DAY = 24 * 60 * 60 * 1000;
/** A date without a year is the one nearest to publication: at most half a year away. */
const HALF_A_YEAR = 183 * DAY;

/**
 * Answers with the day of a date as yyyymmdd; null where the text and the day of publication (ISO) do not settle it. A
 * weekday alone is the latest one up to the day of publication, as news uses it; a date without a year is the nearest.
 */
export function resolveDate(date: CalendarDate, published?: string): number | null {
  const { year, month, day } = date;
  if (month !== null && day !== null && year !== null) return (year * 100 + month) * 100 + day;
  const base = published === undefined ? Number.NaN : Date.parse(published.slice(0, 10));
  if (Number.isNaN(base)) return null;
  if (date.relative !== null) return numberOf(base + date.relative * DAY);
  if (month !== null && day !== null) return numberOf(nearest(base, month, day));
  if (date.weekday !== null) return numberOf(base + daysToWeekday(base, date.weekday, date.direction) * DAY);
  return null;
}

function nearest(base: number, month: number, day: number): number {
  const year = new Date(base).getUTCFullYear();
  const candidates = [year - 1, year, year + 1].map((each) => Date.UTC(each, month - 1, day));
  return candidates.find((each) => Math.abs(each - base) <= HALF_A_YEAR) ?? Date.UTC(year, month - 1, day);
}

function daysToWeekday(base: number, weekday: number, direction: CalendarDate['direction']): number {
  const today = new Date(base).getUTCDay() || 7;
  const back = (today - weekday + 7) % 7;
  if (direction === 'next') return 7 - back;
  if (direction === 'last' && back === 0) return -7;
  return -back;
}

function numberOf(time: number): number {
  const date = new Date(time);
  return (date.getUTCFullYear() * 100 + date.getUTCMonth() + 1) * 100 + date.getUTCDate();
}
