import { insideFurniture } from './furniture.ts';

/**
 * What the build of a page tells without a word of it being read: does most of its prose stand in one place, under
 * one headline, or is it spread over cards, posts and results?
 */

/** Pages of more paragraphs are judged by their first ones. */
const MAX_PARAGRAPHS = 600;
/** The shortest news items have three paragraphs; without a date or an `<article>` one more is asked for. */
const DATED_MINIMUM = 3;
const UNDATED_MINIMUM = 4;
/** An article holds most of the page's prose; in forums and lists each post or card holds a small part. */
const CONTAINER_SHARE = 0.5;
/** Prose links now and then; lists of results and reference tables link all the time. */
const MAX_LINKS_PER_PARAGRAPH = 3;
/** Fewer linked headings than this may be a box of related stories. */
const CARD_MINIMUM = 5;

const DATED =
  'meta[property="article:published_time"], meta[name="author" i], time[datetime], [itemprop~="datePublished"], [rel~="author"]';
const CARDS =
  'article :is(h2, h3, h4) a[href], a[href] :is(h2, h3, h4), li :is(h2, h3, h4) a[href], [class*="card" i] :is(h2, h3, h4) a[href]';
const APPLICATION =
  '[contenteditable]:not([contenteditable="false"]), [role="application"], [role="grid"], [role="log"], [role="feed"], input[type="password"], [itemprop~="price"], meta[property^="product:"]';

/** True where one container holds enough of the page's prose under one main headline, and the page is no tool. */
export function hasProse(document: Document): boolean {
  if (!document.body || document.querySelector(APPLICATION) || !hasMainHeadline(document)) return false;
  const prose = mainProse(document);
  if (!prose) return false;
  const dated = document.querySelector(DATED) !== null || document.querySelectorAll('article').length === 1;
  return (
    prose.paragraphs >= (dated ? DATED_MINIMUM : UNDATED_MINIMUM) &&
    prose.paragraphs >= prose.total * CONTAINER_SHARE &&
    prose.container.querySelectorAll('a[href]').length <= prose.paragraphs * MAX_LINKS_PER_PARAGRAPH
  );
}

/** True where a page is made of linked headings, with no stretch of prose among them. */
export function isCardList(document: Document): boolean {
  if (document.querySelectorAll(CARDS).length < CARD_MINIMUM) return false;
  return (mainProse(document)?.paragraphs ?? 0) < DATED_MINIMUM;
}

/** One `h1`; or, where a site's name is one as well, one inside the part that the page calls its main one. */
function hasMainHeadline(document: Document): boolean {
  if (document.querySelectorAll('h1').length === 1) return true;
  return document.querySelectorAll('article h1, main h1').length === 1;
}

interface Prose {
  readonly container: Element;
  /** Paragraphs in the container, and on the whole page. */
  readonly paragraphs: number;
  readonly total: number;
}

function mainProse(document: Document): Prose | null {
  const memo = new Map<Element, boolean>();
  const counts = new Map<Element, number>();
  let total = 0;
  for (const paragraph of [...document.querySelectorAll('p')].slice(0, MAX_PARAGRAPHS)) {
    if (!paragraph.hasChildNodes() || insideFurniture(paragraph, memo) || paragraph.closest('a')) continue;
    const container = proseParent(paragraph);
    counts.set(container, (counts.get(container) ?? 0) + 1);
    total += 1;
  }
  const largest = [...counts].sort((a, b) => b[1] - a[1])[0];
  return largest ? { container: largest[0], paragraphs: largest[1], total } : null;
}

/** The parent, or its parent where a page wraps every paragraph for itself. */
function proseParent(paragraph: Element): Element {
  const parent = paragraph.parentElement ?? paragraph;
  const wrapsOnlyThis = parent.childElementCount === 1 && parent.localName === 'div';
  return (wrapsOnlyThis && parent.parentElement) || parent;
}
