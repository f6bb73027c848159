import { isArticleNode, isArticleType, isOtherNode, openGraphKind } from './article-types.ts';
import { isNode, type LinkedNode, linkedData, strings } from './linked-data.ts';
import { canonicalAddress } from './metadata.ts';
import { hasProse, isCardList } from './prose-structure.ts';
import { webAddress } from './web-address.ts';

/**
 * Whether a page is an article, and on what ground. No text node of the page is read for this: metadata, attributes
 * and counts of elements decide, so that a page that is no article stays unread.
 */
export type ArticleCheck =
  | { readonly article: true; readonly ground: 'linked-data' | 'open-graph' | 'microdata' | 'structure' }
  | { readonly article: false; readonly ground: 'home' | 'search' | 'list' | 'other-type' | 'no-prose' };

/** The answer for a page, at its present address. `linked` is its JSON-LD, where it is known already. */
export function checkArticle(
  document: Document,
  linked: readonly LinkedNode[] = linkedData(document),
): ArticleCheck {
  return (
    byAddress(document) ??
    byLinkedData(document, linked) ??
    byOpenGraph(document) ??
    byMicrodata(document) ??
    (hasProse(document) ? { article: true, ground: 'structure' } : { article: false, ground: 'no-prose' })
  );
}

/** Front pages, with or without a language (`/`, `/en/`, `/index.html`). */
const HOME_PATH = /^\/(?:[a-z]{2}(?:-[a-z]{2})?\/?)?(?:(?:index|default|home)\.\w+)?$/i;
/** Some publishing systems name an article in the query alone (`/?p=123`). */
const PAGE_ID = /[?&](?:p|id|article|story|page_id)=/i;
/** `/en-gb/default.aspx` and its like; of longer paths most need no further look. */
const LONGEST_HOME_PATH = 24;
const SEARCH_PATH = /\/(?:search|suche|recherche|buscar|zoeken|find)(?:[/.]|$)/i;
const SEARCH_QUERY = /[?&](?:q|s|query|search)=/i;

function byAddress(document: Document): ArticleCheck | null {
  const url = webAddress(document.URL);
  if (!url) return null;
  if (SEARCH_PATH.test(url.pathname)) return { article: false, ground: 'search' };
  if (url.pathname.length > LONGEST_HOME_PATH || !HOME_PATH.test(url.pathname) || PAGE_ID.test(url.search))
    return null;
  return { article: false, ground: SEARCH_QUERY.test(url.search) ? 'search' : 'home' };
}

function byLinkedData(document: Document, linked: readonly LinkedNode[]): ArticleCheck | null {
  const articles = linked.filter(isArticleNode);
  // A list page may describe its entries; an article among others is the page's own if it bears its address.
  if (articles.length === 1 || articles.some((node) => isAbout(document, node))) {
    return { article: true, ground: 'linked-data' };
  }
  if (articles.length > 1) {
    return openGraphOf(document) === 'article' ? null : { article: false, ground: 'list' };
  }
  return linked.some(isOtherNode) ? { article: false, ground: 'other-type' } : null;
}

function isAbout(document: Document, node: LinkedNode): boolean {
  const page = node.mainEntityOfPage;
  const named = [node.url, node['@id'], isNode(page) ? page['@id'] : page].flatMap(strings);
  const own = [document.URL, canonicalAddress(document)].map((href) => href && plainPath(href, href));
  return named.some((href) => own.includes(plainPath(href, document.baseURI)));
}

function plainPath(href: string, base: string): string | null {
  return webAddress(href, base)?.pathname.replace(/\/$/, '') ?? null;
}

function openGraphOf(document: Document): ReturnType<typeof openGraphKind> {
  const type = document.head?.querySelector('meta[property="og:type"], meta[name="og:type"]');
  return openGraphKind(type?.getAttribute('content') ?? '');
}

function byOpenGraph(document: Document): ArticleCheck | null {
  const kind = openGraphOf(document);
  if (kind === 'open') return null;
  if (kind === 'other') return { article: false, ground: 'other-type' };
  // Blog themes call their archives articles, too.
  return isCardList(document) ? { article: false, ground: 'list' } : { article: true, ground: 'open-graph' };
}

function byMicrodata(document: Document): ArticleCheck | null {
  const items = [...document.querySelectorAll('[itemscope][itemtype*="schema.org/"]')];
  const types = items.map((item) => item.getAttribute('itemtype')?.replace(/^.*schema\.org\//, '') ?? '');
  const articles = types.filter(isArticleType).length;
  if (articles === 1) return { article: true, ground: 'microdata' };
  if (articles > 1) return { article: false, ground: 'list' };
  return types.some((type) => isOtherNode({ '@type': type }))
    ? { article: false, ground: 'other-type' }
    : null;
}
