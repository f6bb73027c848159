import { type LinkedNode, typesOf } from './linked-data.ts';

/** What the types of schema.org and OpenGraph say about a page. */

/** `Article` with all its kin (`NewsArticle`, `ReportageNewsArticle`…) and the postings that news sites use. */
const ARTICLE_TYPE = /^(?!AdvertiserContent)\w*Article$|^(?:LiveBlogPosting|BlogPosting|Report)$/;

/** Things whose page is no article even if it has paragraphs. */
const OTHER_TYPES = new Set([
  'CheckoutPage',
  'CollectionPage',
  'DiscussionForumPosting',
  'JobPosting',
  'Product',
  'ProductGroup',
  'ProfilePage',
  'QAPage',
  'SearchResultsPage',
]);

/** True for a schema.org type that an article has. */
export function isArticleType(type: string): boolean {
  return ARTICLE_TYPE.test(type);
}

/** True where a described thing is an article. */
export function isArticleNode(node: LinkedNode): boolean {
  return typesOf(node).some(isArticleType);
}

/** True where a described thing is the subject of a page that is no article. */
export function isOtherNode(node: LinkedNode): boolean {
  return typesOf(node).some((type) => OTHER_TYPES.has(type));
}

/** What an OpenGraph type says: an article, something else, or nothing that decides (`website`). */
export function openGraphKind(type: string): 'article' | 'other' | 'open' {
  const name = type.trim().toLowerCase();
  if (/^(?:article|news|newsarticle|blog|blogpost)$/.test(name)) return 'article';
  return /^(?:product|profile|video|music|book|business|game|place|restaurant)\b/.test(name)
    ? 'other'
    : 'open';
}
