import type { ArticleSource } from '../core/capture/source.ts';
import { isArticleNode } from './article-types.ts';
import { isNode, type LinkedNode, linkedData, strings } from './linked-data.ts';
import { isShown } from './shown-headline.ts';
import { sameSite, webAddress } from './web-address.ts';

/** The page's own statements: canonical address, date of publication, language, headline, name of the site. */
export function readMetadata(
  document: Document,
  linked: readonly LinkedNode[] = linkedData(document),
): ArticleSource {
  const article = linked.find(isArticleNode);
  const headline = first([
    ...strings(article?.headline),
    content(document, 'meta[property="og:title"], meta[name="og:title"]'),
  ]);
  const url = canonicalAddress(document, headline);
  const published = publishedDate(document, article);
  const language = languageOf(document, linked);
  const site = content(document, 'meta[property="og:site_name"]');
  return {
    ...(url && { url }),
    ...(published && { published }),
    ...(language && { language }),
    ...(headline && { headline }),
    ...(site && { site }),
  };
}

/**
 * The address under which the page wants to be known: what it names as canonical, where that is http(s), of the same
 * site, and not a mere link to the front page; else its own address without the fragment. Null for local files. A site
 * that changes articles without loading anew leaves the head of another article behind: where the headline stated there
 * is not the one that the page shows, its address is not believed either.
 */
export function canonicalAddress(document: Document, headline: string | null = null): string | null {
  const own = webAddress(document.URL);
  const named = [
    document.head?.querySelector('link[rel~="canonical" i]')?.getAttribute('href'),
    content(document, 'meta[property="og:url"]'),
  ];
  for (const candidate of named) {
    const url = candidate ? webAddress(candidate, document.baseURI) : null;
    if (!url || (own && !isOfSite(url, own))) continue;
    return own && url.pathname !== own.pathname && !isShown(headline, document) ? own.href : url.href;
  }
  return own?.href ?? null;
}

const isOfSite = (url: URL, own: URL): boolean =>
  sameSite(url, own) && (url.pathname !== '/' || own.pathname === '/');

const DATES_IN_HEAD = [
  'meta[property="article:published_time"]',
  'meta[property="og:published_time"]',
  'meta[itemprop~="datePublished"]',
  'meta[name="parsely-pub-date" i], meta[name="date" i], meta[name="pubdate" i], meta[name="publish-date" i]',
  'meta[name="dc.date" i], meta[name="dc.date.issued" i], meta[name="dcterms.created" i]',
];
const DATES_IN_BODY = [
  '[itemprop~="datePublished"]',
  'time[pubdate]',
  'article time[datetime], main time[datetime]',
];

function publishedDate(document: Document, article: LinkedNode | undefined): string | null {
  for (const text of strings(article?.datePublished)) if (isoDate(text)) return isoDate(text);
  for (const selector of DATES_IN_HEAD) {
    const date = isoDate(content(document, selector) ?? '');
    if (date) return date;
  }
  for (const selector of DATES_IN_BODY) {
    const element = document.body?.querySelector(selector);
    const date = isoDate(element?.getAttribute('datetime') ?? element?.getAttribute('content') ?? '');
    if (date) return date;
  }
  return null;
}

const ISO = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)\s?(Z|[+-]\d{2}:?\d{2})?)?$/i;

/** The date in the form that ECMAScript parses alike everywhere; null where it is no ISO date. */
function isoDate(text: string): string | null {
  const parts = ISO.exec(text.trim());
  if (!parts) return null;
  const [, day, time, zone] = parts;
  const date = time
    ? `${day}T${time}${(zone ?? '').toUpperCase().replace(/^(.\d{2})(\d{2})$/, '$1:$2')}`
    : day;
  return date && !Number.isNaN(Date.parse(date)) ? date : null;
}

/** The language that a page states, as a BCP 47 tag. */
export function languageOf(document: Document, linked: readonly LinkedNode[]): string | null {
  const stated = linked.find(isArticleNode)?.inLanguage;
  const candidates = [
    document.documentElement?.getAttribute('lang'),
    ...strings(isNode(stated) ? stated.alternateName : stated),
    content(document, 'meta[property="og:locale"]'),
    content(document, 'meta[http-equiv="content-language" i]'),
  ];
  for (const candidate of candidates) {
    const tag = candidate ? canonicalTag(candidate) : null;
    if (tag) return tag;
  }
  return null;
}

function canonicalTag(text: string): string | null {
  try {
    return Intl.getCanonicalLocales(text.trim().replaceAll('_', '-'))[0] ?? null;
  } catch {
    return null;
  }
}

/** The content of a meta element. Only the head is searched: a search in vain through a long page costs its whole length. */
function content(document: Document, selector: string): string | null {
  return document.head?.querySelector(selector)?.getAttribute('content')?.trim() || null;
}

function first(candidates: readonly (string | null)[]): string | null {
  return candidates.find((candidate) => candidate !== null && candidate !== '') ?? null;
}
