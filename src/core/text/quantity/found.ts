import type { CalendarDate } from '../dates.ts';
import type { Figure } from './figure.ts';

/** A figure or a day as it was found. `start` and `next` are indices of lexemes. */
export type Found = FoundFigure | FoundDate;

/** A figure that was found. */
export interface FoundFigure {
  readonly start: number;
  readonly next: number;
  readonly figure: Figure;
  readonly date?: undefined;
}

/** A day that was found. */
export interface FoundDate {
  readonly start: number;
  readonly next: number;
  readonly date: CalendarDate;
  readonly figure?: undefined;
}
