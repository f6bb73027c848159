import type { Dot, DotStrip } from '../core/comparison/comparison.ts';

/** The strip's own units; the drawing scales to the width it is given. */
export const STRIP = { width: 360, height: 46, axis: 15, inset: 14, labelY: 40 } as const;

/** Radius of a dot with one source; its area grows with the sources up to the largest radius. Ranges stay as thin. */
const SMALLEST_RADIUS = 4;
const LARGEST_RADIUS = 10;

/** Width of a letter of a label, on average: labels that would overlap are left to the text equivalent. */
const LETTER = 6.2;
const LABEL_GAP = 10;

/** An outlier is alone with its value where others are at least this many. */
const FEWEST_OF_MAJORITY = 3;

/** A dot with its place on the strip. A dot with an open end has the side to which it is open. */
export interface PlacedDot {
  readonly dot: Dot;
  readonly from: number;
  readonly to: number;
  readonly radius: number;
  readonly open: 'up' | 'down' | null;
}

/** A label with its place, anchored so that it stays inside the drawing. */
export interface PlacedLabel {
  readonly dot: Dot;
  readonly text: string;
  readonly x: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

/** Where the dots of a strip stand, from left to right by value. */
export function placeDots(strip: DotStrip): PlacedDot[] {
  const place = (value: number) => {
    const share = strip.max === strip.min ? 0.5 : (value - strip.min) / (strip.max - strip.min);
    return STRIP.inset + share * (STRIP.width - 2 * STRIP.inset);
  };
  return strip.dots.map((dot) => {
    const from = place(dot.low ?? dot.high ?? strip.min);
    const to = place(dot.high ?? dot.low ?? strip.max);
    const open = dot.high === null ? 'up' : dot.low === null ? 'down' : null;
    return { dot, from, to, radius: from === to ? radius(dot.sources) : SMALLEST_RADIUS, open };
  });
}

function radius(sources: number): number {
  return Math.min(LARGEST_RADIUS, SMALLEST_RADIUS * Math.sqrt(Math.max(1, sources)));
}

/** The labels that fit beneath the dots: this page's first, then those of most sources. */
export function placeLabels(dots: readonly PlacedDot[], textOf: (dot: Dot) => string): PlacedLabel[] {
  const ranked = [...dots].sort(
    (a, b) => Number(b.dot.here) - Number(a.dot.here) || b.dot.sources - a.dot.sources,
  );
  const placed: (PlacedLabel & { start: number; end: number })[] = [];
  for (const { dot, from, to } of ranked) {
    const label = placeLabel(dot, textOf(dot), (from + to) / 2);
    const free = placed.every(
      ({ start, end }) => label.end + LABEL_GAP < start || label.start > end + LABEL_GAP,
    );
    if (free) placed.push(label);
  }
  return placed;
}

function placeLabel(dot: Dot, text: string, x: number): PlacedLabel & { start: number; end: number } {
  const width = text.length * LETTER;
  if (x - width / 2 < 0) return { dot, text, x: 0, anchor: 'start', start: 0, end: width };
  if (x + width / 2 > STRIP.width)
    return { dot, text, x: STRIP.width, anchor: 'end', start: STRIP.width - width, end: STRIP.width };
  return { dot, text, x, anchor: 'middle', start: x - width / 2, end: x + width / 2 };
}

/** The dots that one source gives alone, against a majority elsewhere. */
export function outliers(strip: DotStrip): Dot[] {
  const most = Math.max(0, ...strip.dots.map((dot) => dot.sources));
  if (most < FEWEST_OF_MAJORITY) return [];
  return strip.dots.filter((dot) => dot.sources === 1 && dot.low !== null && dot.high !== null);
}
