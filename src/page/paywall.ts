import type { Block } from '../core/article.ts';
import { isArticleNode } from './article-types.ts';
import { isNode, type LinkedNode, strings } from './linked-data.ts';

/** Where a page asks for a subscription in place of the rest of its text. Frames of a page are sometimes called so, too. */
const OFFERS =
  '[class*="paywall" i], [id*="paywall" i], [class*="regwall" i], [id*="regwall" i], [class*="barrier" i], [id*="barrier" i]';

/** The offer may have been read as the end of the text. */
const LAST_LINES = 3;
const BREAKS_OFF = /(?:…|\.\.\.)$/;

/**
 * True where a page gives only the beginning of its article. That it is not free says nothing by itself: subscribers get
 * the same mark-up with all of the text.
 */
export function isStub(
  page: Document,
  linked: readonly LinkedNode[],
  body: Element,
  blocks: readonly Block[],
): boolean {
  const article = linked.find(isArticleNode);
  const offered = [...page.querySelectorAll(OFFERS)].some(
    (offer) => !offer.contains(body) && !offer.closest('[hidden]'),
  );
  const breaksOff = blocks.slice(-LAST_LINES).some(({ text }) => BREAKS_OFF.test(text));
  if (!article || !isLocked(article)) return offered && breaksOff;
  return offered || breaksOff || lacksPart(page, article);
}

function isLocked({ isAccessibleForFree }: LinkedNode): boolean {
  return String(isAccessibleForFree).toLowerCase() === 'false';
}

/** True where the part that the page calls locked has not been sent. */
function lacksPart(page: Document, { hasPart }: LinkedNode): boolean {
  const parts = [hasPart].flat().filter(isNode).filter(isLocked);
  const selectors = parts.flatMap(({ cssSelector }) => strings(cssSelector));
  try {
    return selectors.length > 0 && page.querySelector(selectors.join()) === null;
  } catch {
    // Whatever stands there is no selector.
    return false;
  }
}
