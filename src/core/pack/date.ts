import { PACK_LIMITS } from './limits.ts';
import type { Reader } from './reading.ts';
import { textWithin } from './text.ts';

const DATE = /^(\d{4})-(\d\d)-(\d\d)/;
const TIME_OF_DAY =
  /^T([01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,9})?)?(?:Z|[+-](?:[01]\d|2[0-3]):?[0-5]\d)?$/;
/** The longest date-time: nanoseconds and an offset. */
const LONGEST = 35;
const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** True if the calendar has this day (month 1 to 12) and its year is one that a pack may name. */
function isCalendarDay(year: number, month: number, day: number): boolean {
  if (year < PACK_LIMITS.firstYear || year > PACK_LIMITS.lastYear) return false;
  const leap = month === 2 && ((year % 4 === 0 && year % 100 !== 0) || year % 400 === 0);
  return day >= 1 && day <= (DAYS[month - 1] ?? 0) + (leap ? 1 : 0);
}

/** True if the number is a day written yyyymmdd. */
export const isDayNumber = (value: number): boolean =>
  Number.isInteger(value) &&
  isCalendarDay(Math.floor(value / 10_000), Math.floor(value / 100) % 100, value % 100);

const dateWith =
  (rest: (text: string) => boolean, remedy: string): Reader<string> =>
  (value, reading) => {
    const read = textWithin(LONGEST)(value, reading);
    if (read === undefined) return undefined;
    const found = DATE.exec(read);
    if (found === null || !rest(read.slice(found[0].length)))
      return reading.refuse('is not an ISO date', remedy);
    const [year, month, day] = found.slice(1).map(Number) as [number, number, number];
    if (isCalendarDay(year, month, day)) return read;
    return reading.refuse(
      `is not a day between ${PACK_LIMITS.firstYear} and ${PACK_LIMITS.lastYear} that the calendar has`,
      'Correct the year, month or day.',
    );
  };

/** A calendar date: `2025-12-28`. */
export const date = dateWith((rest) => rest === '', 'Write a date such as 2025-12-28.');

/** A date, with or without a time of day: `2025-12-28`, `2025-12-28T21:30:00Z`. */
export const dateOrTime = dateWith(
  (rest) => rest === '' || TIME_OF_DAY.test(rest),
  'Write a date such as 2025-12-28 or 2025-12-28T21:30:00Z.',
);
