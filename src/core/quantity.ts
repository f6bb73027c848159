/** A figure as somebody put it: a range of values, a unit, and how firmly it was said. */

/**
 * How a figure is qualified. `exact`, `about` and `almost` fill both ends of the range; `at-least` and `over` only
 * the low end, `up-to` (also "under", "fewer than") only the high end.
 */
export const HEDGES = ['exact', 'about', 'almost', 'at-least', 'over', 'up-to'] as const;
export type Hedge = (typeof HEDGES)[number];

/**
 * A figure. `unit` is a canonical singular-free word (`percent`, `minutes`, `days`, `years`, `usd`, `people`,
 * `drones`); durations under a day are in minutes, calendar dates have unit `date` and are written yyyymmdd.
 */
export interface Quantity {
  readonly low: number | null;
  readonly high: number | null;
  readonly unit: string;
  readonly hedge: Hedge;
}
