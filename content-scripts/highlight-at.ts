import { holds, parentOf } from '../src/page/flat-tree.ts';
import type { Point } from './card/placement.ts';
import { originOf } from './frames.ts';
import type { Mark } from './marks.ts';
import { isInside, type Stretch } from './stretches.ts';

declare global {
  /** The newer part of the registry, which the type library does not know yet. */
  interface HighlightRegistry {
    highlightsFromPoint(
      x: number,
      y: number,
      options?: { readonly shadowRoots: readonly ShadowRoot[] },
    ): readonly { readonly ranges: readonly AbstractRange[] }[];
  }
}

/**
 * The mark under a point of the window; of several, the shortest. `target` is the topmost element there: a mark that
 * lies under something else is not hit. Null where there is none.
 */
export function markAt(point: Point, target: Element | null, marks: readonly Mark[]): Mark | null {
  const hit = target === null ? [] : marksAt(point, target, marks).filter((mark) => isOpen(mark, target));
  return hit.sort((a, b) => a.match.text.length - b.match.text.length)[0] ?? null;
}

/** True where nothing lies over a mark: the topmost element is around its text, or within what is around it. */
function isOpen({ ranges }: Mark, target: Element): boolean {
  return ranges.some(({ startContainer }) => {
    const holder = parentOf(startContainer);
    return holder !== null && (holds(target, holder) || holds(holder, target));
  });
}

function marksAt(point: Point, target: Element, marks: readonly Mark[]): readonly Mark[] {
  const origin = originOf(target);
  const registry = target.ownerDocument.defaultView?.CSS.highlights;
  // From within a shadow root the browser names the host as the target, and looks only into roots that are given.
  const shadowRoots = target.shadowRoot ? shadowRootsOf(marks) : [];
  const found = registry?.highlightsFromPoint(point.x - origin.x, point.y - origin.y, { shadowRoots }) ?? [];
  const ranges = found.flatMap((hit) => [...hit.ranges]);
  return marks.flatMap((mark) => {
    const hit = mark.painted.filter(({ range }) => ranges.some((other) => isSamePlace(range, other)));
    return hit.flatMap((stretch) => marksOver(stretch, mark, marks));
  });
}

function shadowRootsOf(marks: readonly Mark[]): ShadowRoot[] {
  const trees = marks.flatMap(({ ranges }) => ranges.map((range) => range.startContainer.getRootNode()));
  return [...new Set(trees)].filter((tree): tree is ShadowRoot => 'host' in tree);
}

/** All marks that hold a painted stretch, the one that it is painted for among them. */
function marksOver(stretch: Stretch, { match: { block } }: Mark, marks: readonly Mark[]): readonly Mark[] {
  return marks.filter(({ match }) => match.block === block && isInside(stretch, match));
}

/** Ranges come back from the registry as they were given, but a browser may wrap them anew. */
function isSamePlace(a: AbstractRange, b: AbstractRange): boolean {
  return (
    a.startContainer === b.startContainer &&
    a.startOffset === b.startOffset &&
    a.endContainer === b.endContainer &&
    a.endOffset === b.endOffset
  );
}
