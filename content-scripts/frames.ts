/** Geometry of pages with frames: every document measures from its own corner, a reader sees one window. */

/** Where the document of a node begins, in pixels of the window that the reader sees. */
export function originOf(node: Node): { x: number; y: number } {
  const frame = node.ownerDocument === document ? null : node.ownerDocument?.defaultView?.frameElement;
  if (!frame) return { x: 0, y: 0 };
  const { left, top } = frame.getBoundingClientRect();
  const { x, y } = originOf(frame);
  return { x: x + left + frame.clientLeft, y: y + top + frame.clientTop };
}

/** A box measured in the document of `node`, as it lies in the window that the reader sees. */
export function inWindow(box: DOMRect, node: Node): DOMRect {
  const { x, y } = originOf(node);
  return x === 0 && y === 0 ? box : new DOMRect(box.x + x, box.y + y, box.width, box.height);
}
