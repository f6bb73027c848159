import type { Piece } from './block-text.ts';

/** Where a stretch of a block stands in the page: two places in text nodes. */
export interface TextSpan {
  readonly startContainer: Text;
  readonly startOffset: number;
  readonly endContainer: Text;
  readonly endOffset: number;
}

/**
 * The place of a block's characters `start` to `end` (UTF-16 offsets) in the page, ready for `new StaticRange`; null
 * where the stretch is empty or the page has since changed under it.
 */
export function spanOf(pieces: readonly Piece[], start: number, end: number): TextSpan | null {
  if (start >= end) return null;
  // A start on a border belongs to the piece that begins there, an end to the piece that ends there.
  const first = lastPiece(pieces, start);
  const last = lastPiece(pieces, end - 1);
  if (!first || !last) return null;
  const startOffset = first.from + (start - first.at);
  const endOffset = last.from + (end - last.at);
  if (!first.node.isConnected || !last.node.isConnected) return null;
  // Characters that we put in between (tabs, line breaks) stand in no node: the place next to them stands for them.
  return {
    startContainer: first.node,
    startOffset: Math.min(startOffset, first.node.length),
    endContainer: last.node,
    endOffset: Math.min(endOffset, last.node.length),
  };
}

/** The last piece that begins at or before an offset, found by halving. */
function lastPiece(pieces: readonly Piece[], offset: number): Piece | undefined {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (pieces[middle]!.at <= offset) low = middle + 1;
    else high = middle;
  }
  return pieces[low - 1];
}
