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

/** A mark whose share is not yet known. */
type Writable = Omit<Mark, 'painted'> & { painted: readonly PaintedStretch[] };

/** The marks of an analysis, in page order. Matches whose text has left the page are left out. */
export function marksOf(matches: readonly RelatedMatch[], blocks: readonly ReadBlock[]): Mark[] {
  const marks: Writable[] = [];
  const byBlock = new Map<number, Writable[]>();
  for (const [index, match] of matches.entries()) {
    const ranges = rangesOf(blocks, match.block, match);
    if (ranges.length === 0) continue;
    const { start, end } = match;
    const painted = ranges.map((range) => ({ start, end, range }));
    const mark = { index, match, style: relationStyle(match.relation), ranges, painted };
    marks.push(mark);
    const beside = byBlock.get(match.block);
    if (beside) beside.push(mark);
    else byBlock.set(match.block, [mark]);
  }
  for (const [block, beside] of byBlock) if (beside.length > 1) share(beside, block, blocks);
  return marks;
}

/** Leaves to each of several marks of a block what no other has taken. */
function share(marks: Writable[], block: number, blocks: readonly ReadBlock[]): void {
  const shares = shareOut(marks.map(({ match: { start, end }, style }) => ({ start, end, style })));
  for (const [at, mark] of marks.entries()) mark.painted = onPage(shares[at] ?? [], block, blocks);
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
