import type { Block } from '../core/article.ts';
import { isArticleNode } from './article-types.ts';
import type { LinkedNode } from './linked-data.ts';

/** Where a page asks for a subscription in place of the rest of its text. Frames of a page are sometimes called so, too. */
const OFFERS = ['paywall', 'regwall', 'barrier'].map((word) => `[class*=${word} i],[id*=${word} i]`).join();

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
  const signs = [linked.some(isLocked), blocks.slice(-LAST_LINES).some(({ text }) => BREAKS_OFF.test(text))];
  // An offer by itself says as little as either of the others: of most pages it need not be looked for.
  if (!signs.includes(true)) return false;
  return !signs.includes(false) || isOffered(page, body);
}

function isOffered(page: Document, body: Element): boolean {
  return [...page.querySelectorAll(OFFERS)].some(
    (offer) => !offer.contains(body) && !offer.closest('[hidden]'),
  );
}

function isLocked(node: LinkedNode): boolean {
  return isArticleNode(node) && String(node.isAccessibleForFree).toLowerCase() === 'false';
}
