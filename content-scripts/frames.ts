/** Geometry of pages with frames: every document measures from its own corner, a reader sees one window. */

/** The frame in which a node's document is shown; null for the page itself. */
function frameOf(node: Node): Element | null {
  const page = node.ownerDocument ?? (node as Document);
  return page === document ? null : (page.defaultView?.frameElement ?? null);
}

/** Where the document of a node begins, in pixels of the window that the reader sees. */
export function originOf(node: Node): { x: number; y: number } {
  const frame = frameOf(node);
  if (frame === null) return { x: 0, y: 0 };
  const { left, top } = frame.getBoundingClientRect();
  const outer = originOf(frame);
  return { x: outer.x + left + frame.clientLeft, y: outer.y + top + frame.clientTop };
}

/** A box measured in the document of `node`, as it lies in the window that the reader sees. */
export function inWindow(box: DOMRect, node: Node): DOMRect {
  const { x, y } = originOf(node);
  return x === 0 && y === 0 ? box : new DOMRect(box.x + x, box.y + y, box.width, box.height);
}
