import type { Quantity } from '../quantity.ts';
import type { Dot, DotStrip, SourceGroup } from './comparison.ts';

/** Dates are written yyyymmdd: their distances mean nothing, so they have no strip. */
const WITHOUT_STRIP = 'date';

/**
 * The dots of a claim's figures in the unit that most sources use, ordered by value; null where nobody gives a figure.
 * Hedges of one number share its dot. Doubtful reports and denials are left out.
 */
export function dotStrip(groups: readonly SourceGroup[], here: Quantity | null): DotStrip | null {
  const valued = groups.flatMap((group) => {
    const value = group.value;
    const reports = group.sources
      .flatMap((source) => source.reports)
      .filter((report) => report.doubt === null);
    return value && group.stance === 'states' && reports.length > 0 ? [{ value, group }] : [];
  });
  const unit = commonestUnit(
    valued.map(({ value, group }) => ({ unit: value.unit, times: group.sources.length })),
  );
  const shown = unit ?? here?.unit;
  if (shown === undefined || shown === WITHOUT_STRIP) return null;
  const dots = valued
    .filter(({ value }) => value.unit === shown)
    .map(({ value, group }) => toDot(value, group, here));
  if (here && here.unit === shown && !dots.some((dot) => dot.here)) dots.push(lonelyDot(here));
  const ends = dots.flatMap((dot) => [dot.low, dot.high]).filter((end) => end !== null);
  if (ends.length === 0) return null;
  return { unit: shown, min: Math.min(...ends), max: Math.max(...ends), dots: dots.sort(byValue) };
}

function commonestUnit(uses: readonly { unit: string; times: number }[]): string | undefined {
  const times = new Map<string, number>();
  for (const use of uses) times.set(use.unit, (times.get(use.unit) ?? 0) + use.times);
  return [...times].sort((a, b) => b[1] - a[1])[0]?.[0];
}

function toDot(value: Quantity, group: SourceGroup, here: Quantity | null): Dot {
  return {
    low: value.low,
    high: value.high,
    hedge: value.hedge,
    sources: group.sources.length,
    outlets: group.sources.map((source) => source.name),
    here: here !== null && here.unit === value.unit && here.low === value.low && here.high === value.high,
  };
}

function lonelyDot(here: Quantity): Dot {
  return { low: here.low, high: here.high, hedge: here.hedge, sources: 0, outlets: [], here: true };
}

function byValue(a: Dot, b: Dot): number {
  return middle(a) - middle(b);
}

function middle(dot: Dot): number {
  const low = dot.low ?? dot.high ?? 0;
  return (low + (dot.high ?? low)) / 2;
}
