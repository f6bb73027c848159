import type { Point } from './card/placement.ts';
import { liveRange, type Mark } from './marks.ts';
import { isInside, type Stretch } from './stretches.ts';

declare global {
  /** The newer part of the registry, which the type library does not know yet. */
  interface HighlightRegistry {
    highlightsFromPoint?(x: number, y: number): readonly { readonly ranges: readonly AbstractRange[] }[];
  }
}

/**
 * The mark under a point of the viewport; of several, the shortest. `target` is the topmost element there: a mark that
 * lies under something else is not hit. Null where there is none.
 */
export function markAt(point: Point, target: Element | null, marks: readonly Mark[]): Mark | null {
  const hit = marksAt(point, marks).filter(({ range }) => {
    const holder = range.startContainer.parentElement;
    return holder !== null && target !== null && (target.contains(holder) || holder.contains(target));
  });
  return hit.reduce<Mark | null>((best, mark) => {
    return best === null || mark.match.text.length < best.match.text.length ? mark : best;
  }, null);
}

function marksAt({ x, y }: Point, marks: readonly Mark[]): readonly Mark[] {
  if (!CSS.highlights.highlightsFromPoint) return marksByCaret({ x, y }, marks);
  const ranges = CSS.highlights.highlightsFromPoint(x, y).flatMap((hit) => [...hit.ranges]);
  return marks.flatMap((mark) => {
    const hit = mark.painted.filter(({ range }) => ranges.some((other) => isSamePlace(range, other)));
    return hit.flatMap((stretch) => marksOver(stretch, mark, marks));
  });
}

/** All marks that hold a painted stretch, the one that it is painted for among them. */
function marksOver(stretch: Stretch, { match: { block } }: Mark, marks: readonly Mark[]): readonly Mark[] {
  return marks.filter(({ match }) => match.block === block && isInside(stretch, match));
}

/** Ranges come back from the registry as they were given, but a browser may wrap them anew. */
function isSamePlace(a: AbstractRange, b: AbstractRange): boolean {
  return (
    a === b ||
    (a.startContainer === b.startContainer &&
      a.startOffset === b.startOffset &&
      a.endContainer === b.endContainer &&
      a.endOffset === b.endOffset)
  );
}

/** By the nearest character; it may be far from the point, so the mark's own lines decide. */
function marksByCaret({ x, y }: Point, marks: readonly Mark[]): readonly Mark[] {
  const caret = document.caretPositionFromPoint(x, y);
  if (!caret) return [];
  return marks.filter((mark) => {
    const live = liveRange(mark);
    if (!live.isPointInRange(caret.offsetNode, caret.offset)) return false;
    return [...live.getClientRects()].some(({ left, right, top, bottom }) => {
      return x >= left && x <= right && y >= top && y <= bottom;
    });
  });
}
