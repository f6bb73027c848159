/**
 * The page as its reader sees it put together (https://drafts.csswg.org/css-scoping/#flattening): what an open shadow
 * root holds stands in its host, what is slotted stands in its slot, and a frame of the same origin holds its document.
 */

const ELEMENT = 1;
const TEXT = 3;
const FRAGMENT = 11;

/** A tree of nodes of its own: the page, an open shadow root, or the document of a frame. */
export type Tree = Document | ShadowRoot;

type Getter = (this: Node) => Node | null;
/** `Node.parentElement`, as it is found on the first node that is asked: all nodes, of whatever window, answer to it. */
let parentElement: Getter | undefined;

/**
 * The getter of a node's kind. A form hides its own properties behind fields of the same names: by what the form itself
 * says, one whose field is called `parentElement` would stand in that field, and whoever climbs would never arrive.
 */
function getterOf(kind: object | null, name: string): Getter | undefined {
  if (kind === null) return undefined;
  return Object.getOwnPropertyDescriptor(kind, name)?.get ?? getterOf(Object.getPrototypeOf(kind), name);
}

/** What a node's own getter says, past all that hides it. */
function ownOf(node: Node, name: string): Node | null {
  return getterOf(Object.getPrototypeOf(node), name)?.call(node) ?? null;
}

/** The element in which a node, or a whole tree, is seen; null for the outermost. */
export function parentOf(node: Node): Element | null {
  parentElement ??= getterOf(Object.getPrototypeOf(node), 'parentElement');
  const parent = parentElement?.call(node) as Element | null;
  if (parent === null) return holderOf(ownOf(node, 'parentNode') ?? node);
  return ((parent.shadowRoot && ownOf(node, 'assignedSlot')) as Element | null) ?? parent;
}

/** The host of a shadow root, or the frame of a document. */
function holderOf(tree: Node): Element | null {
  if (tree.nodeType === FRAGMENT) return (tree as ShadowRoot).host ?? null;
  try {
    return (tree as Document).defaultView?.frameElement ?? null;
  } catch {
    // Some browsers say aloud that the page around belongs to another site.
    return null;
  }
}

/** A node with all that hold it, itself first. */
function pathFrom(node: Node): Node[] {
  const path: Node[] = [];
  for (let part: Node | null = node; part; part = parentOf(part)) path.push(part);
  return path;
}

/** True where `part` holds `node` or is it, in whatever trees they stand. */
export function holds(part: Node, node: Node): boolean {
  return part.contains(node) || pathFrom(node).includes(part);
}

/** The smallest element that holds both of two, and whether the first is seen before the second. */
export function commonPart(a: Element, b: Element): { part: Element; inOrder: boolean } {
  const [above, other] = [pathFrom(a), pathFrom(b)];
  const at = above.findIndex((part) => other.includes(part));
  const [one, two] = [above[at - 1], other[other.indexOf(above[at]!) - 1]];
  const inOrder = one !== undefined && two !== undefined && (one.compareDocumentPosition(two) & 0x4) !== 0;
  return { part: (above[at] ?? a) as Element, inOrder };
}

/** Elements that texts and lists are made of are not asked: few of them could hold a tree, and none does. */
const HOLDERS = ':not(p, a, span, li, b, i, em, strong, br, img, td, script)';

/** The trees of which a page is put together, itself first. */
export function treesOf(page: Document): Tree[] {
  const trees: Tree[] = [page];
  for (const tree of trees) {
    for (const element of tree.querySelectorAll(HOLDERS)) {
      const inner = innerTree(element);
      if (inner) trees.push(inner);
    }
  }
  return trees;
}

/** All text in some trees, what is never shown among it: enough to see that a word is nowhere in them. */
export function allWords(trees: readonly Tree[]): string {
  return trees
    .map((tree) => (tree.nodeType === FRAGMENT ? tree : (tree as Document).body)?.textContent ?? '')
    .join(' ');
}

/** The tree that stands in an element, where it can be read. */
function innerTree(element: Element): Tree | null {
  const { shadowRoot } = element;
  // A form has none, and may have a field of that name, around itself even.
  if (shadowRoot?.nodeType === FRAGMENT) return shadowRoot;
  return element.localName === 'iframe' ? frameDocument(element) : null;
}

/** True where something can be read in an element beside its own children. */
export function holdsTree(element: Element): boolean {
  return innerTree(element) !== null;
}

/** The document of a frame of the same origin; null for any other. */
function frameDocument(frame: Element): Document | null {
  try {
    return (frame as HTMLIFrameElement).contentDocument;
  } catch {
    return null;
  }
}

/** What is seen in an element in place of its own children; null where those are seen. */
function shownIn(element: Element): readonly Node[] | null {
  if (element.localName === 'slot') {
    const assigned = (element as HTMLSlotElement).assignedNodes();
    return assigned.length > 0 ? assigned : null;
  }
  const tree = innerTree(element);
  if (tree === null) return null;
  return tree.nodeType === FRAGMENT ? [...tree.childNodes] : [(tree as Document).body ?? []].flat();
}

/** A walk within one tree, and the nodes that are walked after it. */
interface Stretch {
  walker: TreeWalker;
  readonly later: Node[];
}

/** `NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT`; the name does not exist outside browsers. */
const ELEMENTS_AND_TEXT = 0x1 | 0x4;

const walkerOf = (root: Node): TreeWalker =>
  (root.ownerDocument ?? (root as Document)).createTreeWalker(root, ELEMENTS_AND_TEXT);

/** A walk over the elements and texts of a part of a page, in the order in which they are seen. */
export class FlatWalk {
  /** Where the walk stands; null at its end. */
  node: Node | null;
  /** The innermost last. */
  readonly #stretches: Stretch[];
  readonly #isComposed: boolean;

  /** `isComposed` is false for a page of one tree, which needs no look into its elements. */
  constructor(root: Node, isComposed: boolean) {
    this.node = root;
    this.#stretches = [{ walker: walkerOf(root), later: [] }];
    this.#isComposed = isComposed;
  }

  /** Goes to a node that stands within. */
  seek(node: Node): void {
    const [outermost] = this.#stretches;
    if (!this.#isComposed && outermost) this.node = outermost.walker.currentNode = node;
    while (this.node && this.node !== node) {
      if (holds(this.node, node)) this.next();
      else this.pass();
    }
  }

  /** Goes on, into the present node first. */
  next(): void {
    const shown = this.#isComposed && this.node?.nodeType === ELEMENT ? shownIn(this.node as Element) : null;
    if (shown === null) {
      this.node = this.#stretches.at(-1)?.walker.nextNode() ?? this.#leave();
      return;
    }
    const later = shown.filter(({ nodeType }) => nodeType === ELEMENT || nodeType === TEXT);
    const first = later.shift();
    if (first) this.#stretches.push({ walker: walkerOf(first), later });
    this.node = first ?? this.#beyond();
  }

  /** Goes on past all that is in the present node. */
  pass(): void {
    this.node = this.#beyond();
  }

  #beyond(): Node | null {
    const walker = this.#stretches.at(-1)?.walker;
    if (!walker) return null;
    let next = walker.nextSibling();
    while (next === null && walker.parentNode() !== null) next = walker.nextSibling();
    return next ?? this.#leave();
  }

  /** The node after the innermost tree, which is at its end. */
  #leave(): Node | null {
    const innermost = this.#stretches.at(-1);
    const next = innermost?.later.shift();
    if (innermost && next) {
      innermost.walker = walkerOf(next);
      return next;
    }
    this.#stretches.pop();
    return this.#stretches.length > 0 ? this.#beyond() : null;
  }
}
