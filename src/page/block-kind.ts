import type { BlockKind } from '../core/article.ts';
import { parentOf } from './flat-tree.ts';

/** What part an element plays in the flow of an article, told from its tag. */

const BLOCK_TAGS = new Set(
  (
    'address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure ' +
    'footer form h1 h2 h3 h4 h5 h6 header hgroup hr iframe legend li main nav ol p pre section summary table tbody td ' +
    'tfoot th thead tr ul'
  ).split(' '),
);

/** Custom elements within these carry words of the sentence; elsewhere they are boxes. */
const PHRASE_PARENTS = 'p, li, h1, h2, h3, h4, h5, h6, figcaption, td, th, dt, dd, summary';

const KIND_BY_TAG: Readonly<Record<string, BlockKind>> = {
  h1: 'heading',
  h2: 'heading',
  h3: 'heading',
  h4: 'heading',
  h5: 'heading',
  h6: 'heading',
  summary: 'heading',
  legend: 'heading',
  li: 'item',
  dt: 'item',
  dd: 'item',
  blockquote: 'quote',
  figure: 'caption',
  figcaption: 'caption',
  caption: 'caption',
  tr: 'row',
};

/** Parts that stand for themselves: what surrounds them says nothing about the text in them. */
const SELF_CONTAINED = new Set(['article', 'section', 'main', 'body']);

/** True for an element whose text begins and ends on its own line. */
export function isBlockElement(element: Element): boolean {
  if (BLOCK_TAGS.has(element.localName)) return true;
  return element.localName.includes('-') && !isInPhrase(element);
}

function isInPhrase(element: Element): boolean {
  for (let part = parentOf(element); part; part = parentOf(part))
    if (part.matches(PHRASE_PARENTS)) return true;
  return false;
}

/** Elements above a block that are looked at; pages nest about ten deep. */
const MOST_LEVELS = 100;

/** The kinds of the blocks of one article, looking no higher than `limit`. */
export class BlockKinds {
  readonly #limit: Element;
  readonly #isComposed: boolean;
  /** What stands in this element is of this kind, but for what its own tag says. Blocks come side by side. */
  #around: Element | null = null;
  #kind: BlockKind = 'paragraph';

  /** `isComposed` is false for a page of one tree, in which every element stands in its parent. */
  constructor(limit: Element, isComposed: boolean) {
    this.#limit = limit;
    this.#isComposed = isComposed;
  }

  /** The kind of the block whose nearest block element this is. */
  of(block: Element): BlockKind {
    const { localName } = block;
    const kind = KIND_BY_TAG[localName];
    if (kind && !isLayout(kind, block)) return kind;
    const isTop = block === this.#limit || SELF_CONTAINED.has(localName);
    const around = this.#isComposed ? parentOf(block) : block.parentElement;
    const within = isTop ? 'paragraph' : this.#within(around);
    return within === 'paragraph' && CAPTION.test(block.getAttribute('class') ?? '') ? 'caption' : within;
  }

  #within(around: Element | null): BlockKind {
    if (around === this.#around) return this.#kind;
    this.#around = around;
    this.#kind = 'paragraph';
    let element = around;
    for (let level = 0; element && level < MOST_LEVELS; level += 1, element = parentOf(element)) {
      const kind = KIND_BY_TAG[element.localName];
      if (kind && !isLayout(kind, element)) this.#kind = kind;
      if (this.#kind !== 'paragraph' || element === this.#limit || SELF_CONTAINED.has(element.localName))
        break;
    }
    return this.#kind;
  }
}

/** Live blogs keep whole texts in list items, and letters lay out theirs in tables: those are paragraphs. */
function isLayout(kind: BlockKind, element: Element): boolean {
  if (kind === 'item') return element.querySelector(':scope p ~ p') !== null;
  return kind === 'row' && !isDataRow(element);
}

/** True for a row of data, false for the rows that old pages lay out their columns with. */
export function isDataRow(row: Element): boolean {
  const table = row.closest('table');
  const role = table?.getAttribute('role');
  if (role === 'presentation' || role === 'none') return false;
  return row.querySelector('table, h1, h2, h3, p ~ p, ul, ol, article, section') === null;
}

/** Captions beside their figure bear the word in their class. */
const CAPTION = /(?:^|[\s_-])(?:image|photo|media|wp)?-?caption(?=$|[\s_-])/i;

const STANDFIRST =
  /(?:^|[\s_-])(?:standfirst|chapo|sub-?title|sub-?headline|sub-?head|dek|deck|lede|excerpt|summary|intro)(?=$|[\s_-])/i;

/** True where the mark-up calls a block the lead-in of the article. */
export function isStandfirst(block: Element): boolean {
  if (isCalledStandfirst(block)) return true;
  const around = parentOf(block);
  if (around && isCalledStandfirst(around) && !around.querySelector(':scope > p ~ p')) return true;
  return /\b(?:description|alternativeHeadline)\b/.test(block.getAttribute('itemprop') ?? '');
}

function isCalledStandfirst(element: Element): boolean {
  return STANDFIRST.test(element.getAttribute('class') ?? '');
}
