/**
 * A tree of plain objects that is deeper than any DOM implementation bears, with as much of the DOM as a walk needs:
 * boxes within boxes, each with a line of text before the next.
 */
class DeepNode {
  readonly parentNode: DeepNode | null;
  readonly localName = 'div';
  readonly nodeType: 1 | 3;
  readonly isConnected = true;
  readonly data: string;
  firstChild: DeepNode | null = null;
  nextSibling: DeepNode | null = null;

  constructor(parent: DeepNode | null, data = '') {
    this.parentNode = parent;
    this.data = data;
    this.nodeType = data === '' ? 1 : 3;
  }

  get parentElement() {
    return this.parentNode;
  }
  get firstElementChild() {
    const first = this.firstChild;
    return first?.nodeType === 3 ? first.nextSibling : first;
  }
  get textContent() {
    return this.firstChild?.data ?? '';
  }
  getAttributeNames() {
    return [];
  }
  getAttribute() {
    return null;
  }
  /** Only asked for what is no phrase, for links and for paragraphs: every box holds the first and none of the others. */
  querySelector(selector: string) {
    return selector.startsWith(':not(') ? this.firstElementChild : null;
  }
  querySelectorAll() {
    return [];
  }
  get ownerDocument() {
    return { createTreeWalker: (root: DeepNode) => new DeepWalker(root) };
  }
  contains(other: DeepNode) {
    for (let part: DeepNode | null = other; part; part = part.parentNode) if (part === this) return true;
    return false;
  }
}

/** A tree walker over such a tree; all its nodes are elements and texts, so that nothing is left out. */
class DeepWalker {
  currentNode: DeepNode;

  constructor(readonly root: DeepNode) {
    this.currentNode = root;
  }

  nextNode() {
    let next = this.currentNode.firstChild;
    for (let part: DeepNode | null = this.currentNode; !next && part && part !== this.root; ) {
      next = part.nextSibling;
      part = part.parentNode;
    }
    return this.#goTo(next);
  }
  nextSibling() {
    return this.#goTo(this.currentNode.nextSibling);
  }
  parentNode() {
    return this.#goTo(this.currentNode === this.root ? null : this.currentNode.parentNode);
  }

  #goTo(node: DeepNode | null) {
    if (node) this.currentNode = node;
    return node;
  }
}

/** The outermost of `depth` boxes, the innermost of them, and a document for walks over them. */
export function deepTree(depth: number, line: (level: number) => string) {
  const root = new DeepNode(null);
  let innermost = root;
  for (let level = 1; level <= depth; level += 1) {
    const text = new DeepNode(innermost, line(level));
    const box: DeepNode = new DeepNode(innermost);
    innermost.firstChild = text;
    text.nextSibling = box;
    innermost = box;
  }
  return {
    document: { createTreeWalker: (from: DeepNode) => new DeepWalker(from) } as unknown as Document,
    root: root as unknown as Element,
    innermost: innermost as unknown as Element,
  };
}
