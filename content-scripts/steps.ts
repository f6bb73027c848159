/** The way from mark to mark without a pointer. */
import { linesOf, type Mark } from './marks.ts';

/**
 * The mark after (1) or before (-1) the current one, round the ends; without a current one, the first from the top of
 * the screen on, or the last above it. Null where no mark is on the page.
 */
export function nextMark(
  marks: readonly Mark[],
  current: Mark | null,
  direction: 1 | -1,
  topOf: (mark: Mark) => number | null = topOfMark,
): Mark | null {
  const standing = marks.filter((mark) => topOf(mark) !== null);
  if (standing.length === 0) return null;
  const at = current ? standing.indexOf(current) : -1;
  if (at >= 0) return standing[(at + direction + standing.length) % standing.length] ?? null;
  const below = standing.findIndex((mark) => (topOf(mark) ?? 0) >= 0);
  const index = direction > 0 ? below : (below < 0 ? standing.length : below) - 1;
  return standing.at(index < 0 && direction > 0 ? 0 : index) ?? null;
}

/** Where a mark begins, in pixels from the top of the screen; null where it is not shown. */
function topOfMark(mark: Mark): number | null {
  return linesOf(mark)[0]?.top ?? null;
}

/** Brings a mark to the middle of the screen if any of it is out of view; at once, as some readers bear no gliding. */
export function bringIntoView(mark: Mark): void {
  const isSeen = linesOf(mark).every(({ top, bottom }) => top >= 0 && bottom <= innerHeight);
  const holder = mark.ranges[0]?.startContainer.parentElement;
  if (isSeen || !holder) return;
  holder.scrollIntoView({ block: 'center', behavior: 'instant' });
  // A long paragraph's middle may be far from the mark.
  const top = linesOf(mark)[0]?.top ?? 0;
  if (top < 0 || top > innerHeight * 0.8) scrollBy({ top: top - innerHeight / 3, behavior: 'instant' });
}
