import type { Timeline } from '../src/core/comparison/timeline.ts';
import type { Report, Stance } from '../src/core/pack/pack.ts';

/** The plot's own units; the drawing scales to the width it is given. */
export const PLOT = { width: 460, height: 190, left: 128, right: 28, top: 28, bottom: 40 } as const;

/** The stances from top to bottom, as a plot of an assessment shows them. */
const STANCE_ROWS: readonly Stance[] = ['states', 'not-yet', 'doubts', 'denies'];

/** Radius of a point with one report; its area grows with the number of reports up to the largest radius. */
const SMALLEST_RADIUS = 4;
const LARGEST_RADIUS = 11;
/** A label needs this much height. */
const LOWEST_LABEL = 17;

/** Reports of one day that say the same. `y` and `yEnd` are the ends of a range; open ends have a direction. */
export interface Point {
  readonly day: string;
  readonly x: number;
  readonly y: number;
  readonly yEnd: number;
  readonly radius: number;
  readonly open: 'up' | 'down' | null;
  readonly stance: Stance;
  readonly reports: readonly Report[];
}

/** A label of an axis. */
export interface Tick<T> {
  readonly at: number;
  readonly value: T;
}

/** A timeline as it is drawn: its points, the axis of days, and that of values or stances. */
export interface Plot {
  readonly points: readonly Point[];
  readonly days: readonly Tick<string>[];
  readonly values: readonly Tick<number>[];
  readonly stances: readonly Tick<Stance>[];
  /** Through the middle of every day's stated values, from left to right. */
  readonly line: readonly { readonly x: number; readonly y: number }[];
}

/** The plot of a claim's figures, in the unit that most reports use. Doubtful reports and other units are left out. */
export function figurePlot(timeline: Timeline): Plot {
  const unit = plottedUnit(timeline);
  const days = timeline.days
    .map(({ day, reports }) => ({
      day,
      reports: reports.filter(({ doubt, value }) => doubt === undefined && value?.unit === unit),
    }))
    .filter(({ reports }) => reports.length > 0);
  const ends = days.flatMap(({ reports }) => reports.flatMap(endsOf));
  const place = scale(Math.min(...ends), Math.max(...ends));
  const x = dayScale(days);
  const points = days.flatMap(({ day, reports }) =>
    grouped(reports, ({ stance, value }) => `${stance} ${value?.low} ${value?.high}`).map((members) =>
      toPoint(day, x(day), members, place),
    ),
  );
  const line = days.flatMap(({ day, reports }) => {
    const middle = median(reports.filter(({ stance }) => stance === 'states').flatMap(middleOf));
    return middle === null ? [] : [{ x: x(day), y: place(middle) }];
  });
  const values = valueTicks(ends, place);
  return { points, days: dayTicks(days), values, stances: [], line };
}

/** The plot of what sources do with a claim: one row for every stance. */
export function stancePlot(timeline: Timeline): Plot {
  const x = dayScale(timeline.days);
  const used = STANCE_ROWS.filter((stance) =>
    timeline.days.some(({ reports }) => reports.some((report) => report.stance === stance)),
  );
  const place = scale(used.length - 1, 0);
  const rowOf = (stance: Stance) => place(used.indexOf(stance));
  const points = timeline.days.flatMap(({ day, reports }) =>
    grouped(reports, ({ stance }) => stance).map((members): Point => {
      const stance = members[0]?.stance ?? 'states';
      const y = rowOf(stance);
      return {
        day,
        x: x(day),
        y,
        yEnd: y,
        radius: radius(members.length),
        open: null,
        stance,
        reports: members,
      };
    }),
  );
  const stances = used.map((value) => ({ at: rowOf(value), value }));
  return { points, days: dayTicks(timeline.days), values: [], stances, line: [] };
}

function toPoint(day: string, x: number, reports: Report[], place: (value: number) => number): Point {
  const { value, stance } = reports[0] as Report;
  const [low, high] = [value?.low ?? null, value?.high ?? null];
  return {
    day,
    x,
    y: place(high ?? low ?? 0),
    yEnd: place(low ?? high ?? 0),
    radius: radius(reports.length),
    open: high === null ? 'up' : low === null ? 'down' : null,
    stance,
    reports,
  };
}

/** Small values at the bottom; where all are one, in the middle. `first` and `last` may stand the other way round. */
function scale(first: number, last: number): (value: number) => number {
  const room = PLOT.height - PLOT.top - PLOT.bottom;
  return (value) => {
    const share = first === last ? 0.5 : (value - first) / (last - first);
    return PLOT.top + (1 - share) * room;
  };
}

function dayScale(days: Timeline['days']): (day: string) => number {
  const [first, last] = [Date.parse(days[0]?.day ?? ''), Date.parse(days.at(-1)?.day ?? '')];
  const room = PLOT.width - PLOT.left - PLOT.right;
  return (day) => PLOT.left + (first === last ? 0.5 : (Date.parse(day) - first) / (last - first)) * room;
}

/** Days that stand closer than a label is wide share the label of the earlier one. */
const NARROWEST_LABEL = 64;

function dayTicks(days: Timeline['days']): Tick<string>[] {
  const x = dayScale(days);
  const ticks: Tick<string>[] = [];
  for (const { day } of days) {
    const before = ticks.at(-1);
    if (!before || x(day) - before.at >= NARROWEST_LABEL) ticks.push({ at: x(day), value: day });
  }
  return ticks;
}

/** The values whose labels do not run into each other, from the bottom up; the ends come first. */
function valueTicks(values: readonly number[], place: (value: number) => number): Tick<number>[] {
  const sorted = [...new Set(values)].sort((a, b) => a - b);
  const [lowest, ...others] = sorted;
  const ticks: Tick<number>[] = [];
  for (const value of [lowest, others.at(-1), ...others.slice(0, -1)]) {
    if (value === undefined) continue;
    const at = place(value);
    if (ticks.every((tick) => Math.abs(tick.at - at) >= LOWEST_LABEL)) ticks.push({ at, value });
  }
  return ticks;
}

function radius(reports: number): number {
  return Math.min(LARGEST_RADIUS, SMALLEST_RADIUS * Math.sqrt(reports));
}

/** The unit that most reports of a claim use. */
export function plottedUnit({ days }: Timeline): string | undefined {
  const times = new Map<string, number>();
  for (const { reports } of days)
    for (const { value } of reports) if (value) times.set(value.unit, (times.get(value.unit) ?? 0) + 1);
  return [...times].sort((a, b) => b[1] - a[1])[0]?.[0];
}

function endsOf({ value }: Report): number[] {
  return [value?.low, value?.high].filter((end) => typeof end === 'number');
}

function middleOf({ value }: Report): number[] {
  return value && value.low !== null && value.high !== null ? [(value.low + value.high) / 2] : [];
}

function median(values: readonly number[]): number | null {
  return [...values].sort((a, b) => a - b)[(values.length - 1) >> 1] ?? null;
}

function grouped(reports: readonly Report[], keyOf: (report: Report) => string): Report[][] {
  const groups = new Map<string, Report[]>();
  for (const report of reports) groups.set(keyOf(report), [...(groups.get(keyOf(report)) ?? []), report]);
  return [...groups.values()];
}
