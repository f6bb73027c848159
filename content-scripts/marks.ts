import type { RelatedMatch } from '../src/core/match.ts';
import type { ReadBlock } from '../src/page/article-walk.ts';
import { spansOf } from '../src/page/text-ranges.ts';
import { type RelationStyle, relationStyle } from '../src/ui/relation-text.ts';
import { inWindow } from './frames.ts';
import { type Stretch, shareOut } from './stretches.ts';

/** A stretch of a block that is painted for one mark, and where it stands on the page. */
export interface PaintedStretch extends Stretch {
  readonly range: StaticRange;
}

/** A match where it stands on the page. `index` is its place in the analysis. */
export interface Mark {
  readonly index: number;
  readonly match: RelatedMatch;
  readonly style: RelationStyle;
  /** At least one; several where the words stand in several trees. */
  readonly ranges: readonly StaticRange[];
  /** What is painted of it: all, but for what an overlapping mark has taken. */
  readonly painted: readonly PaintedStretch[];
}

type Placed = Omit<Mark, 'painted'>;

/** The marks of an analysis, in page order. Matches whose text has left the page are left out. */
export function marksOf(matches: readonly RelatedMatch[], blocks: readonly ReadBlock[]): Mark[] {
  const placed = matches.flatMap((match, index): Placed[] => {
    const ranges = rangesOf(blocks, match.block, match);
    return ranges.length > 0 ? [{ index, match, style: relationStyle(match.relation), ranges }] : [];
  });
  const painted = new Map<Placed, PaintedStretch[]>();
  for (const block of new Set(placed.map(({ match }) => match.block))) {
    const marks = placed.filter(({ match }) => match.block === block);
    const shares = shareOut(marks.map(({ match: { start, end }, style }) => ({ start, end, style })));
    for (const [at, mark] of marks.entries()) painted.set(mark, onPage(shares[at] ?? [], block, blocks));
  }
  return placed.map((mark) => ({ ...mark, painted: painted.get(mark) ?? [] }));
}

function onPage(share: readonly Stretch[], block: number, blocks: readonly ReadBlock[]): PaintedStretch[] {
  return share.flatMap((stretch) => rangesOf(blocks, block, stretch).map((range) => ({ ...stretch, range })));
}

function rangesOf(blocks: readonly ReadBlock[], block: number, { start, end }: Stretch): StaticRange[] {
  return spansOf(blocks[block]?.pieces ?? [], start, end).map((span) => new StaticRange(span));
}

/** The boxes of a mark's lines, in viewport pixels; none where its text has left the page. */
export function linesOf(mark: Mark): DOMRect[] {
  return isStanding(mark) ? mark.ranges.flatMap(boxesOf) : [];
}

/** By a live copy, for one measurement: it must not be kept, since live ranges slow the page down. */
function boxesOf({ startContainer, startOffset, endContainer, endOffset }: StaticRange): DOMRect[] {
  const live = document.createRange();
  live.setStart(startContainer, startOffset);
  live.setEnd(endContainer, endOffset);
  return [...live.getClientRects()].map((box) => inWindow(box, startContainer));
}

/** True while the text that a mark was made for is in the page, unshortened. */
export function isStanding({ ranges }: Mark): boolean {
  return ranges.every(
    ({ startContainer, startOffset, endContainer, endOffset }) =>
      startContainer.isConnected &&
      endContainer.isConnected &&
      startOffset <= (startContainer as Text).length &&
      endOffset <= (endContainer as Text).length,
  );
}
