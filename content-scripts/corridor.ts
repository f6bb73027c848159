import type { Box, Point } from './card/placement.ts';

/** Whether a pointer is on its way to the card. Pure geometry; CSS pixels. */

/** Hands do not draw straight lines: how far beside the corridor still counts as on the way. */
const TOLERANCE = 12;

export function isInside(point: Point, box: Box, tolerance = 0): boolean {
  return (
    point.x >= box.left - tolerance &&
    point.x <= box.right + tolerance &&
    point.y >= box.top - tolerance &&
    point.y <= box.bottom + tolerance
  );
}

/**
 * True where `point` stands between the place where the pointer left the mark and the card: within the triangle from
 * there to the two corners of the card that it faces widest, a little more allowed on each side.
 */
export function isOnTheWay(from: Point, point: Point, card: Box): boolean {
  const corners = [
    { x: card.left - TOLERANCE, y: card.top - TOLERANCE },
    { x: card.right + TOLERANCE, y: card.top - TOLERANCE },
    { x: card.right + TOLERANCE, y: card.bottom + TOLERANCE },
    { x: card.left - TOLERANCE, y: card.bottom + TOLERANCE },
  ];
  const start = { x: from.x, y: from.y };
  return corners.some((corner, index) => {
    const next = corners[(index + 1) % corners.length]!;
    return isInTriangle(point, [start, corner, next]);
  });
}

function isInTriangle(point: Point, [a, b, c]: readonly [Point, Point, Point]): boolean {
  const turns = [turn(a, b, point), turn(b, c, point), turn(c, a, point)];
  return turns.every((value) => value >= 0) || turns.every((value) => value <= 0);
}

/** Positive where `point` stands to the right of the line from `a` to `b`, on a screen whose y grows downwards. */
function turn(a: Point, b: Point, point: Point): number {
  return (b.x - a.x) * (point.y - a.y) - (b.y - a.y) * (point.x - a.x);
}
