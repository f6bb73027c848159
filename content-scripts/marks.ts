import type { RelatedMatch } from '../src/core/match.ts';
import type { ReadBlock } from '../src/page/article-walk.ts';
import { spanOf } from '../src/page/text-ranges.ts';
import { type RelationStyle, relationStyle } from '../src/ui/relation-text.ts';

/** A match where it stands on the page. `index` is its place in the analysis. */
export interface Mark {
  readonly index: number;
  readonly match: RelatedMatch;
  readonly style: RelationStyle;
  readonly range: StaticRange;
}

/** The marks of an analysis, in page order. Matches whose text has left the page are left out. */
export function marksOf(matches: readonly RelatedMatch[], blocks: readonly ReadBlock[]): Mark[] {
  return matches.flatMap((match, index) => {
    const span = spanOf(blocks[match.block]?.pieces ?? [], match.start, match.end);
    if (!span) return [];
    return [{ index, match, style: relationStyle(match.relation), range: new StaticRange(span) }];
  });
}

/** A live copy of a mark's range, for one measurement; it must not be kept, since live ranges slow the page down. */
export function liveRange({ range }: Mark): Range {
  const live = document.createRange();
  live.setStart(range.startContainer, range.startOffset);
  live.setEnd(range.endContainer, range.endOffset);
  return live;
}

/** The boxes of a mark's lines, in viewport pixels; none where its text has left the page. */
export function linesOf(mark: Mark): DOMRect[] {
  return isStanding(mark) ? [...liveRange(mark).getClientRects()] : [];
}

/** True while the text that a mark was made for is in the page, unshortened. */
export function isStanding({ range }: Mark): boolean {
  const { startContainer, startOffset, endContainer, endOffset } = range;
  return (
    startContainer.isConnected &&
    endContainer.isConnected &&
    startOffset <= (startContainer as Text).length &&
    endOffset <= (endContainer as Text).length
  );
}
