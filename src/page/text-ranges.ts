import type { Piece } from './block-text.ts';

/** Where a stretch of a block stands in the page: two places in text nodes of one tree. */
export interface TextSpan {
  readonly startContainer: Text;
  readonly startOffset: number;
  readonly endContainer: Text;
  readonly endOffset: number;
}

/**
 * The places of a block's characters `start` to `end` (UTF-16 offsets) in the page, ready for `new StaticRange`: nearly
 * always one; several where the words stand in several trees or are slotted in another order. None where the stretch is
 * empty or the page has since changed under it.
 */
export function spansOf(pieces: readonly Piece[], start: number, end: number): TextSpan[] {
  // A start on a border belongs to the piece that begins there, an end to the piece that ends there.
  const first = pieceAt(pieces, start);
  const last = pieceAt(pieces, end - 1);
  if (start >= end || first < 0) return [];
  const own = pieces.slice(first, last + 1);
  if (own.some(({ node }) => !node.isConnected)) return [];
  const groups: Piece[][] = [];
  for (const piece of own) {
    const before = groups.at(-1)?.at(-1);
    if (before && isFollowed(before.node, piece.node)) groups.at(-1)?.push(piece);
    else groups.push([piece]);
  }
  return groups.map((group, at) => {
    const from = Math.max(start, group[0]?.at ?? 0);
    return spanOf(group, from, groups[at + 1]?.[0]?.at ?? end);
  });
}

/** `Node.DOCUMENT_POSITION_DISCONNECTED` and `_FOLLOWING`. */
const APART = 0x1;
const AFTER = 0x4;

/** True where a range can go from one text to the other. */
function isFollowed(text: Text, next: Text): boolean {
  return text === next || (text.compareDocumentPosition(next) & (APART | AFTER)) === AFTER;
}

function spanOf(pieces: readonly Piece[], start: number, end: number): TextSpan {
  const first = pieces[0]!;
  const last = pieces.at(-1)!;
  // Characters that we put in between (tabs, line breaks) stand in no node: the place next to them stands for them.
  return {
    startContainer: first.node,
    startOffset: Math.min(first.from + (start - first.at), first.node.length),
    endContainer: last.node,
    endOffset: Math.min(last.from + (end - last.at), last.node.length),
  };
}

/** Index of the last piece that begins at or before an offset, found by halving; -1 for none. */
function pieceAt(pieces: readonly Piece[], offset: number): number {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (pieces[middle]!.at <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
