/** Where the card stands: beside the mark, on screen, never over the mark or the pointer. Pure; CSS pixels. */

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export type Side = 'below' | 'above' | 'right' | 'left';

export interface Placement extends Point {
  readonly side: Side;
  /** Room for the card on that side; what is longer scrolls inside. */
  readonly maxWidth: number;
  readonly maxHeight: number;
}

/** Room between mark and card: enough to see the underline, little enough to cross at once. */
export const GAP = 8;
/** Room between card and edge of the screen. */
export const MARGIN = 8;
/** A card of less height shows too little at once; another side is tried before. */
const USEFUL_HEIGHT = 320;
/** A card of less width breaks every line. */
const USEFUL_WIDTH = 280;
/** How far the card reaches to the left of the place it belongs to, so that the way there is short on both sides. */
const LEAD = 48;

/**
 * The place for a card of size `card` beside `anchor` (the mark, together with the pointer where there is one).
 * Below is best, since readers come from above; then above, right, left; a side counts if the card fits or has a
 * useful room on it. Where none has, the roomiest side is taken and the card is cut to it. `near` is the x of the
 * pointer, or of the mark's beginning.
 */
export function placeCard(anchor: Box, card: Size, viewport: Size, near = anchor.left): Placement {
  const sides = (['below', 'above', 'right', 'left'] as const).map((side) => ({
    side,
    ...roomOn(side, anchor, viewport),
  }));
  const fits = sides.find(({ width, height }) => width >= card.width && height >= card.height);
  const serves = sides.find(({ width, height }) => {
    return width >= Math.min(card.width, USEFUL_WIDTH) && height >= Math.min(card.height, USEFUL_HEIGHT);
  });
  const roomiest = sides.reduce((a, b) => (b.width * b.height > a.width * a.height ? b : a));
  const { side, width, height } = fits ?? serves ?? roomiest;
  const shown = { width: Math.min(card.width, width), height: Math.min(card.height, height) };
  return { side, maxWidth: width, maxHeight: height, ...corner(side, anchor, shown, viewport, near) };
}

/** The largest card that a side can hold. */
function roomOn(side: Side, anchor: Box, viewport: Size): Size {
  const full = { width: viewport.width - 2 * MARGIN, height: viewport.height - 2 * MARGIN };
  const room = {
    below: { width: full.width, height: viewport.height - MARGIN - anchor.bottom - GAP },
    above: { width: full.width, height: anchor.top - GAP - MARGIN },
    right: { width: viewport.width - MARGIN - anchor.right - GAP, height: full.height },
    left: { width: anchor.left - GAP - MARGIN, height: full.height },
  }[side];
  return { width: clamp(room.width, 0, full.width), height: clamp(room.height, 0, full.height) };
}

function corner(side: Side, anchor: Box, card: Size, viewport: Size, near: number): Point {
  const onScreen = ({ x, y }: Point) => ({
    x: clamp(x, MARGIN, viewport.width - MARGIN - card.width),
    y: clamp(y, MARGIN, viewport.height - MARGIN - card.height),
  });
  switch (side) {
    case 'below':
      return onScreen({ x: near - LEAD, y: anchor.bottom + GAP });
    case 'above':
      return onScreen({ x: near - LEAD, y: anchor.top - GAP - card.height });
    case 'right':
      return onScreen({ x: anchor.right + GAP, y: anchor.top });
    case 'left':
      return onScreen({ x: anchor.left - GAP - card.width, y: anchor.top });
  }
}

/** The value within both limits; the lower limit wins where they cross. */
function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(value, high));
}

/** The smallest box around the given ones that are at least partly on screen; null where none is. */
export function boxAround(boxes: readonly Box[], viewport: Size): Box | null {
  const seen = boxes.filter(({ left, top, right, bottom }) => {
    return right > 0 && bottom > 0 && left < viewport.width && top < viewport.height;
  });
  if (seen.length === 0) return null;
  return {
    left: Math.min(...seen.map(({ left }) => left)),
    top: Math.min(...seen.map(({ top }) => top)),
    right: Math.max(...seen.map(({ right }) => right)),
    bottom: Math.max(...seen.map(({ bottom }) => bottom)),
  };
}
