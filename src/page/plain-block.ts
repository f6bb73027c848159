import type { Block, BlockKind } from '../core/article.ts';
import { BlockText, collapsed, type Piece } from './block-text.ts';
import { isLead, isPointer } from './stray-line.ts';

/**
 * Blocks that need no walk: nothing stands in them but text and unadorned phrases. Most paragraphs are such, and the
 * browser joins their text in one call, which costs a small part of visiting every node from a script.
 */

/** Elements that only carry words of a sentence. Line breaks and all that a sentence does not hold are left out. */
const PHRASES =
  'a, abbr, b, bdi, bdo, cite, code, em, font, i, ins, mark, q, s, small, span, strong, time, u';

/** Attributes by which a phrase may be hidden; the names are those by which `isFurniture` judges inline elements. */
const HIDING =
  '[hidden], [aria-hidden], [contenteditable], [style], [class*="hidden" i], [class*="only" i], [class*="reader" i]';

/** Links within the page may be marks of footnotes. */
const ADORNED = `:not(${PHRASES}), ${HIDING}, a[href^="#"]`;

/** `NodeFilter.SHOW_TEXT`; the name does not exist outside browsers. */
const TEXT = 0x4;

/** True where a block element holds nothing but text and plain phrases. */
export function isPlain(element: Element): boolean {
  return element.querySelector(ADORNED) === null;
}

/** The text of a plain element, white space collapsed as in any block. */
export function plainText(element: Element): string {
  return collapsed(element.textContent ?? '');
}

/**
 * True for a plain block that is nothing but a pointer to another story. Nearly always the words before its first link
 * are enough to see that it is none.
 */
export function isPlainPointer(element: Element, text: string): boolean {
  const lead = (element.firstChild as Partial<Text> | null)?.data;
  if (lead !== undefined && text.startsWith(lead) && isLead(lead.length, text)) return false;
  let linked = 0;
  // Their white space is not collapsed: these are as many characters as it may be.
  for (const link of element.querySelectorAll('a')) linked += link.textContent?.length ?? 0;
  return isPointer(text, linked);
}

/** A plain block. Where its text stands is found out when somebody asks: of few blocks anybody ever does. */
export class PlainBlock implements Block {
  readonly kind: BlockKind;
  readonly text: string;
  readonly #element: Element;
  #pieces: readonly Piece[] | null = null;

  constructor(kind: BlockKind, text: string, element: Element) {
    this.kind = kind;
    this.text = text;
    this.#element = element;
  }

  /** The way back to the page; none where the page has put other words there since. */
  get pieces(): readonly Piece[] {
    this.#pieces ??= this.#find();
    return this.#pieces;
  }

  #find(): readonly Piece[] {
    const walker = this.#element.ownerDocument.createTreeWalker(this.#element, TEXT);
    if (this.#element.textContent === this.text) return piecesOf(walker);
    const text = new BlockText();
    while (walker.nextNode()) text.append(walker.currentNode as Text, false);
    return text.text.startsWith(this.text) ? text.pieces : [];
  }
}

/** The text nodes of a block whose text is what they hold, character by character. */
function piecesOf(walker: TreeWalker): readonly Piece[] {
  const pieces: Piece[] = [];
  for (let at = 0; walker.nextNode(); ) {
    const node = walker.currentNode as Text;
    pieces.push({ node, from: 0, at });
    at += node.length;
  }
  return pieces;
}
