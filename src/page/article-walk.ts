import type { Block, BlockKind } from '../core/article.ts';
import type { ArticlePlace } from './article-body.ts';
import { BlockKinds, isBlockElement, isDataRow, isStandfirst } from './block-kind.ts';
import { BlockText, isBlank, type Piece } from './block-text.ts';
import { commonPart, FlatWalk, holds, holdsTree, parentOf } from './flat-tree.ts';
import { isFurniture } from './furniture.ts';
import { isPlain, isPlainPointer, PlainBlock, plainText } from './plain-block.ts';
import { isByline, isStrayLine } from './stray-line.ts';

/** A block together with where its text stands in the page. */
export interface ReadBlock extends Block {
  readonly pieces: readonly Piece[];
}

/** How much of a page is read at most. */
export interface ReadingLimits {
  readonly blocks: number;
  readonly characters: number;
}

const TEXT_NODE = 3;
/** Shorter lines between headline and text are bylines, dates and labels. */
const MIN_STANDFIRST = 40;
const MAX_STANDFIRSTS = 2;
/** More than twice what 2,000 sentences take, which is all that the core reads of an article. */
const LONGEST_BLOCK = 500_000;
const FOOTNOTE_MARK = /^\P{L}{1,4}$/u;

/** The one walk over an article: from the headline to the end of the body, block by block. */
export class ArticleWalk {
  readonly root: Element;
  readonly blocks: ReadBlock[] = [];
  readonly #place: ArticlePlace;
  readonly #limits: ReadingLimits;
  readonly #isComposed: boolean;
  readonly #kinds: BlockKinds;
  #walk: FlatWalk;
  #inBody = false;
  #isPastHeadline = false;
  #characters = 0;
  #standfirsts = 0;
  readonly #hasHeadline: boolean;
  /** Whether a paragraph of the body has been read. */
  #hasText = false;
  #text = new BlockText();
  /** The block element whose text is being collected, and the parent of the last text node with what it is. */
  #block: Element | null = null;
  #parent: { element: Element; block: Element; linked: boolean } | null = null;
  #row: Element | null = null;

  constructor(place: ArticlePlace, limits: ReadingLimits) {
    this.#place = place;
    this.#limits = limits;
    this.#isComposed = place.trees.length > 1;
    const { headline, body } = place;
    const between = headline && commonPart(headline, body);
    this.#hasHeadline = headline !== null && (between?.inOrder || holds(body, headline));
    this.root = between?.inOrder ? between.part : body;
    this.#kinds = new BlockKinds(this.root, this.#isComposed);
    this.#walk = new FlatWalk(this.root, this.#isComposed);
    if (between?.inOrder) this.#walk.seek(headline as Element);
  }

  /** Walks on over at most `count` nodes; false at the end. */
  advance(count: number): boolean {
    for (let left = count; left > 0; left -= 1) {
      const { node } = this.#walk;
      if (node === null || this.#isFull) {
        this.#flush();
        return false;
      }
      if (node === this.#place.body && !this.#inBody) this.#enterBody();
      if (this.#visit(node)) this.#walk.next();
      else this.#walk.pass();
    }
    return true;
  }

  get #isFull(): boolean {
    return this.blocks.length > this.#limits.blocks || this.#characters > this.#limits.characters;
  }

  /** Takes a node in; false where all within it is to be passed over. */
  #visit(node: Node): boolean {
    const element = node as Element;
    const known = this.#row ? undefined : this.#place.texts.get(element);
    if (known !== undefined && this.#addPlain(element, known)) return false;
    if (node.nodeType === TEXT_NODE) {
      this.#addText(node as Text);
      return true;
    }
    if (element.localName === 'br') this.#addLineBreak();
    const frames = !this.#inBody && this.#holds(element, this.#place.body);
    if (!frames && element !== this.#place.headline && isFurniture(element)) {
      if (isBlockElement(element)) this.#flush();
      return false;
    }
    if (isFootnoteMark(element)) return false;
    if (!isBlockElement(element)) return true;
    this.#enterBlock(element);
    if (this.#row !== null || (this.#isComposed && holdsTree(element)) || !isPlain(element)) return true;
    return !this.#addPlain(element, plainText(element));
  }

  /** Takes a plain block in as a whole; false for one whose nodes must be visited, as its links decide. */
  #addPlain(element: Element, text: string): boolean {
    this.#flush();
    if (isPlainPointer(element, text)) return false;
    const kind = text === '' ? null : this.#kindOf(element, text, 0);
    if (kind) this.#add(new PlainBlock(kind, text.slice(0, LONGEST_BLOCK), element));
    return true;
  }

  /** True where one holds the other; a page of one tree needs no look beyond it. */
  #holds(part: Element, node: Element): boolean {
    return this.#isComposed ? holds(part, node) : part.contains(node);
  }

  /** From here on the walk ends where the body ends. */
  #enterBody(): void {
    this.#flush();
    this.#inBody = true;
    this.#walk = new FlatWalk(this.#place.body, this.#isComposed);
  }

  #enterBlock(element: Element): void {
    if (this.#row && this.#holds(this.#row, element)) {
      this.#text.part(element.localName === 'td' || element.localName === 'th' ? '\t' : ' ');
      return;
    }
    this.#flush();
    this.#row = element.localName === 'tr' && isDataRow(element) ? element : null;
  }

  #addText(node: Text): void {
    if (this.#text.isEmpty && isBlank(node.data)) return;
    const parent = parentOf(node);
    if (parent === null) return;
    const around = this.#parent?.element === parent ? this.#parent : this.#surroundings(parent);
    if (around.block !== this.#block) this.#flush();
    this.#parent = around;
    this.#block = around.block;
    this.#text.append(node, around.linked);
  }

  /** Two line breaks in a row part paragraphs, as on pages that have no `p`. */
  #addLineBreak(): void {
    if (this.#row) this.#text.part(' ');
    else if (this.#text.endsInLineBreak) this.#flush();
    else this.#text.part('\n');
  }

  #surroundings(parent: Element): { element: Element; block: Element; linked: boolean } {
    let linked = false;
    let block = parent;
    for (let outer = parentOf(block); !isBlockElement(block) && outer; outer = parentOf(block)) {
      // A link to a place on the same page is part of the text.
      linked ||= block.localName === 'a' && !block.getAttribute('href')?.startsWith('#');
      block = outer;
    }
    const row = this.#row && this.#holds(this.#row, block) ? this.#row : null;
    return { element: parent, block: row ?? block, linked };
  }

  #flush(): void {
    const block = this.#block;
    this.#block = null;
    this.#parent = null;
    if (this.#text.isEmpty) return;
    const { text, linked, pieces } = this.#text;
    this.#text = new BlockText();
    const kind = block && text !== '' ? this.#kindOf(block, text, linked) : null;
    if (kind) this.#add({ kind, text: text.slice(0, LONGEST_BLOCK), pieces });
  }

  #add(block: ReadBlock): void {
    this.blocks.push(block);
    this.#characters += block.text.length;
  }

  /** The kind of a finished block; null for one that is no part of the article. */
  #kindOf(block: Element, text: string, linked: number): BlockKind | null {
    if (this.#isHeadline(block)) return 'headline';
    const kind = this.#kinds.of(block);
    if (isStrayLine(kind, text, block, linked)) return null;
    if (kind === 'caption' || kind === 'quote' || kind === 'row') return kind;
    const isShort = text.length < MIN_STANDFIRST;
    if (this.#inBody) {
      if (kind !== 'paragraph') return kind;
      if (isShort && this.#isAboveText(block)) return null;
      if (!this.#hasText && isStandfirst(block)) return 'standfirst';
      this.#hasText ||= !isShort;
      return kind;
    }
    if (kind === 'item' || isShort || isByline(block)) return null;
    this.#standfirsts += 1;
    return this.#standfirsts <= MAX_STANDFIRSTS ? 'standfirst' : null;
  }

  /** True within the headline; once it is passed, no block is asked any more. */
  #isHeadline(block: Element): boolean {
    const { headline } = this.#place;
    if (!headline || this.#isPastHeadline) return false;
    const isWithin = this.#holds(headline, block);
    this.#isPastHeadline = !isWithin && this.blocks.at(-1)?.kind === 'headline';
    return isWithin;
  }

  /** True between kicker and text, where short lines outside of paragraphs are names, dates and labels. */
  #isAboveText(block: Element): boolean {
    if (this.#hasText || !this.#hasHeadline) return false;
    return block.localName !== 'p' || !this.blocks.some(({ kind }) => kind === 'headline');
  }
}

/** Links to footnotes (`[1]`) would stick to the word before them. */
function isFootnoteMark(element: Element): boolean {
  if (element.localName === 'sup') return element.querySelector('a') !== null;
  const isLocal = element.localName === 'a' && element.getAttribute('href')?.startsWith('#');
  return isLocal === true && FOOTNOTE_MARK.test(element.textContent.trim());
}
