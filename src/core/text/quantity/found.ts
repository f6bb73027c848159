import type { CalendarDate } from '../dates.ts';
import type { Figure } from './figure.ts';

/** A figure or a date as it was found; indices are of lexemes. */
export interface Found {
  readonly start: number;
  readonly next: number;
  readonly figure?: Figure;
  readonly date?: CalendarDate;
}
