import { holds, holdsTree, parentOf, type Tree, treesOf } from './flat-tree.ts';
import { insideFurniture, isFurniture } from './furniture.ts';
import type { KeptTexts } from './kept-texts.ts';
import { isPlain, plainText } from './plain-block.ts';

/**
 * Where on a page its article stands: the headline, and the smallest part that holds the article's paragraphs. The
 * paragraphs' weight decides, as in readability tools; class names of content are never asked for.
 */
export interface ArticlePlace {
  readonly headline: Element | null;
  readonly body: Element;
  /** The trees of which the page is put together. */
  readonly trees: readonly Tree[];
  /** The text of paragraphs that are plain and no furniture, as far as they were looked at. */
  readonly texts: ReadonlyMap<Element, string>;
}

/** Pages of more paragraphs are placed by their first ones. */
const MAX_PARAGRAPHS = 3000;
/** Paragraphs between two chances to pause: a small part of a millisecond. */
const PARAGRAPHS_PER_SLICE = 100;
/** Shorter paragraphs in all, and the page's prose is not in `p` elements but in plain `div`s. */
const MIN_WEIGHT = 200;
/** One giant paragraph must not outweigh an article of many. */
const MAX_PARAGRAPH_WEIGHT = 2000;
/** A wider part is taken if it adds this much: an article in pieces, parted by adverts. */
const GAIN = 1.15;
/** What a wider part adds must read like the article: teasers are a good deal shorter than its paragraphs. */
const LIKE_LENGTH = 0.5;
/** Elements above a paragraph that are looked at; pages nest about ten deep. */
const MAX_DEPTH = 40;

interface Weight {
  characters: number;
  paragraphs: number;
}

/**
 * Where the article stands; null for a page without prose. Yields now and then so that the caller may pause. A page of
 * several trees has nothing kept of it: nobody is told of a change in a tree that is only now come upon.
 */
export function* findArticle(
  document: Document,
  kept: KeptTexts,
  headlineText?: string,
): Generator<undefined, ArticlePlace | null> {
  if (!document.body) return null;
  const trees = treesOf(document);
  const headline = findHeadline(trees, headlineText);
  yield;
  const texts = new Map<Element, string>();
  const textOf = trees.length > 1 ? plainText : (paragraph: Element) => kept.of(paragraph);
  const own = yield* ownWeights(trees, 'p', texts, textOf);
  const weights =
    weightOf(own, () => true).characters >= MIN_WEIGHT
      ? own
      : yield* ownWeights(trees, 'p, div:not(:has(div, p, ul, ol, table, section, article))', texts, textOf);
  const densest = [...weights].sort((a, b) => b[1].characters - a[1].characters)[0]?.[0];
  return densest ? { headline, body: widen(densest, weights, headline), trees, texts } : null;
}

/** The elements of all trees that a selector fits. */
function inAll(trees: readonly Tree[], selector: string): Element[] {
  return trees.flatMap((tree) => [...tree.querySelectorAll(selector)]);
}

/** The weight of the paragraphs that stand directly in each element. The text of the plain ones is put into `texts`. */
function* ownWeights(
  trees: readonly Tree[],
  selector: string,
  texts: Map<Element, string>,
  textOf: (paragraph: Element) => string,
): Generator<undefined, Map<Element, Weight>> {
  const weights = new Map<Element, Weight>();
  const memo = new Map<Element, boolean>();
  const isComposed = trees.length > 1;
  const paragraphs = inAll(trees, selector);
  const count = Math.min(paragraphs.length, MAX_PARAGRAPHS);
  let around: Element | null = null;
  let isOutside = true;
  for (let index = 0; index < count; index += 1) {
    if (index % PARAGRAPHS_PER_SLICE === PARAGRAPHS_PER_SLICE - 1) yield;
    const paragraph = paragraphs[index]!;
    const parent = isComposed ? parentOf(paragraph) : paragraph.parentElement;
    // Paragraphs come side by side.
    if (parent !== around) {
      around = parent;
      isOutside = !parent || insideFurniture(parent, memo) || paragraph.closest('a') !== null;
    }
    if (isOutside || isFurniture(paragraph)) continue;
    const isRead = isPlain(paragraph) && !(isComposed && holdsTree(paragraph));
    const text = isRead ? textOf(paragraph) : (paragraph.textContent?.trim() ?? '');
    if (text === '') continue;
    if (isRead) texts.set(paragraph, text);
    const weight = weights.get(around!);
    const characters = Math.min(text.length, MAX_PARAGRAPH_WEIGHT);
    if (weight) {
      weight.characters += characters;
      weight.paragraphs += 1;
    } else weights.set(around!, { characters, paragraphs: 1 });
  }
  return weights;
}

/** The widest part around the densest one that still gains text which reads like the article's. */
function widen(densest: Element, own: ReadonlyMap<Element, Weight>, headline: Element | null): Element {
  let best = densest;
  let held = weightWithin(best, own);
  const usual = usualLength(densest, own);
  let depth = 0;
  for (let part = densest; depth < MAX_DEPTH && !isEdge(part, headline); depth += 1) {
    part = parentOf(part)!;
    const weight = weightWithin(part, own);
    const gained = weight.characters - held.characters;
    const length = gained / Math.max(1, weight.paragraphs - held.paragraphs);
    if (weight.characters < held.characters * GAIN) continue;
    if (length < LIKE_LENGTH * Math.min(usual, held.characters / held.paragraphs)) continue;
    best = part;
    held = weight;
  }
  return best;
}

/** The mean length of the paragraphs in parts like this one: some systems give every few paragraphs a box of their own. */
function usualLength(part: Element, own: ReadonlyMap<Element, Weight>): number {
  const { characters, paragraphs } = weightOf(own, (element) => element === part || isLike(element, part));
  return characters / paragraphs;
}

function isLike(one: Element, other: Element): boolean {
  return (
    parentOf(one) === parentOf(other) &&
    one.localName === other.localName &&
    one.className === other.className
  );
}

/** Parts that are not left upwards: the page's frame, a stated article body, and the article with the headline. */
function isEdge(part: Element, headline: Element | null): boolean {
  if (!parentOf(part) || part.localName === 'body' || part.localName === 'main') return true;
  if (part.getAttribute('itemprop')?.includes('articleBody')) return true;
  return part.localName === 'article' && (headline === null || holds(part, headline));
}

function weightWithin(part: Element, own: ReadonlyMap<Element, Weight>): Weight {
  return weightOf(own, (element) => holds(part, element));
}

function weightOf(own: ReadonlyMap<Element, Weight>, counts: (element: Element) => boolean): Weight {
  const sum = { characters: 0, paragraphs: 0 };
  for (const [element, weight] of own) {
    if (!counts(element)) continue;
    sum.characters += weight.characters;
    sum.paragraphs += weight.paragraphs;
  }
  return sum;
}

const HEADLINES = 'h1, [itemprop~="headline"], .entry-title, [role="heading"][aria-level="1"]';

/** The headline: the one with the words that the page's metadata gives, else the first outside navigation and site header. */
function findHeadline(trees: readonly Tree[], text: string | undefined): Element | null {
  const memo = new Map<Element, boolean>();
  const candidates = inAll(trees, HEADLINES).filter((element) => {
    return element.localName !== 'meta' && !insideFurniture(element, memo);
  });
  const wanted = plain(text);
  return (
    candidates.find((element) => wanted !== '' && plain(element.textContent) === wanted) ??
    candidates.find((element) => element.closest('article, main')) ??
    candidates.find((element) => element.localName === 'h1' && !element.closest('body > header')) ??
    candidates[0] ??
    null
  );
}

function plain(text: string | null | undefined): string {
  return (text ?? '').replace(/\s+/g, ' ').trim().toLowerCase();
}
