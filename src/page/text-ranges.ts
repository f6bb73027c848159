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
  const spans: Writable[] = [];
  if (start >= end) return spans;
  // A start on a border belongs to the piece that begins there, an end to the piece that ends there.
  for (let index = pieceAt(pieces, start); (pieces[index]?.at ?? end) < end; index += 1) {
    const { node, from, at } = pieces[index]!;
    if (!node.isConnected) return [];
    // Characters that we put in between (tabs, line breaks) stand in no node: the place next to them stands for them.
    const offset = (place: number) => Math.min(from + place - at, node.length);
    const endOffset = offset(Math.min(end, pieces[index + 1]?.at ?? end));
    const last = spans.at(-1);
    if (last && isFollowed(last.endContainer, node)) {
      last.endContainer = node;
      last.endOffset = endOffset;
    } else {
      const startOffset = offset(Math.max(start, at));
      spans.push({ startContainer: node, startOffset, endContainer: node, endOffset });
    }
  }
  return spans;
}

type Writable = { -readonly [Key in keyof TextSpan]: TextSpan[Key] };

/** `Node.DOCUMENT_POSITION_DISCONNECTED` and `_FOLLOWING`. */
const APART = 0x1;
const AFTER = 0x4;

/** True where a range can go from one text to the other. */
function isFollowed(text: Text, next: Text): boolean {
  return text === next || (text.compareDocumentPosition(next) & (APART | AFTER)) === AFTER;
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
