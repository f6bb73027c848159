/** Pages by what they are, for the question whether they are articles. All text is invented. */
import type { ArticleCheck } from '../../src/page/article-check.ts';

export interface PageKind {
  readonly name: string;
  readonly html: string;
  readonly url?: string;
  readonly ground: ArticleCheck['ground'];
}

const PROSE = (count: number) =>
  Array.from({ length: count }, (_, at) => `<p>The harbour master spoke of pier ${at} at length.</p>`).join(
    '',
  );
const CARDS = (count: number) =>
  Array.from(
    { length: count },
    (_, at) => `<article><h3><a href="/s/${at}">Story ${at}</a></h3><p>A teaser of it.</p></article>`,
  ).join('');
const linked = (data: unknown) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
const ogType = (type: string) => `<meta property="og:type" content="${type}">`;
const page = (head: string, body: string) =>
  `<!doctype html><html><head>${head}</head><body>${body}</body></html>`;

export const ARTICLES: readonly PageKind[] = [
  {
    name: 'a NewsArticle',
    html: page(linked({ '@context': 'https://schema.org', '@type': 'NewsArticle' }), '<h1>A</h1>'),
    ground: 'linked-data',
  },
  {
    name: 'a special kind of NewsArticle, typed by its full address',
    html: page(linked({ '@type': ['https://schema.org/ReportageNewsArticle', 'Thing'] }), '<h1>A</h1>'),
    ground: 'linked-data',
  },
  {
    name: 'a live blog with its posts',
    html: page(
      linked({
        '@type': 'LiveBlogPosting',
        liveBlogUpdate: [{ '@type': 'BlogPosting' }, { '@type': 'BlogPosting' }],
      }),
      '<h1>A</h1>',
    ),
    ground: 'linked-data',
  },
  {
    name: 'an article in a graph, among the site and its breadcrumbs',
    html: page(
      linked({ '@graph': [{ '@type': 'WebSite' }, { '@type': 'BreadcrumbList' }, { '@type': 'Article' }] }),
      '<h1>A</h1>',
    ),
    ground: 'linked-data',
  },
  {
    name: 'an article as the main entity of a page',
    html: page(linked({ '@type': 'WebPage', mainEntity: { '@type': 'OpinionNewsArticle' } }), '<h1>A</h1>'),
    ground: 'linked-data',
  },
  {
    name: 'the one of several described articles that bears the address of the page',
    html: page(
      linked([
        { '@type': 'NewsArticle', url: 'https://news.example/world/other' },
        { '@type': 'NewsArticle', mainEntityOfPage: { '@id': '/world/harbour-story/' } },
      ]),
      '<h1>A</h1>',
    ),
    ground: 'linked-data',
  },
  {
    name: 'an article that describes related ones as well, and itself by OpenGraph',
    html: page(
      ogType('article') +
        linked([
          { '@type': 'NewsArticle', url: '/amp/harbour' },
          { '@type': 'NewsArticle', url: '/world/other' },
        ]),
      `<h1>A</h1>${PROSE(4)}`,
    ),
    ground: 'open-graph',
  },
  {
    name: 'linked data with raw line breaks in its strings',
    html: page(
      '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Two\nlines"}</script>',
      '',
    ),
    ground: 'linked-data',
  },
  {
    name: 'broken linked data beside OpenGraph',
    html: page(`<script type="application/ld+json">{"@type": </script>${ogType('article')}`, '<h1>A</h1>'),
    ground: 'open-graph',
  },
  { name: 'OpenGraph alone', html: page(ogType('Article'), `<h1>A</h1>${PROSE(1)}`), ground: 'open-graph' },
  {
    name: 'an article with a box of related stories',
    html: page(ogType('article'), `<h1>A</h1>${PROSE(6)}<div>${CARDS(6)}</div>`),
    ground: 'open-graph',
  },
  {
    name: 'microdata',
    html: page('', '<div itemscope itemtype="https://schema.org/NewsArticle"><h1>A</h1></div>'),
    ground: 'microdata',
  },
  {
    name: 'a page without metadata: one headline over four paragraphs',
    html: page('', `<h1>A</h1><div>${PROSE(4)}</div>`),
    ground: 'structure',
  },
  {
    name: 'a short dated item, each paragraph in a box of its own',
    html: page(
      '',
      `<h1>A</h1><time datetime="2025-12-28">28 Dec</time><div>${PROSE(3).replaceAll('<p>', '<div><p>').replaceAll('</p>', '</p></div>')}</div>`,
    ),
    ground: 'structure',
  },
  {
    name: 'an article below a site name that is a headline as well',
    html: page('', `<header><h1>The Harbour Post</h1></header><main><h1>A</h1>${PROSE(5)}</main>`),
    ground: 'structure',
  },
  {
    name: 'an article named in the query alone',
    html: page(ogType('article'), '<h1>A</h1>'),
    url: 'https://news.example/?p=123',
    ground: 'open-graph',
  },
  {
    name: 'a saved file without an address',
    html: page('', `<h1>A</h1><article>${PROSE(5)}</article>`),
    url: 'about:blank',
    ground: 'structure',
  },
];

export const OTHER_PAGES: readonly PageKind[] = [
  {
    name: 'a front page that describes itself as an article',
    html: page(ogType('article') + linked({ '@type': 'NewsArticle' }), PROSE(9)),
    url: 'https://news.example/',
    ground: 'home',
  },
  {
    name: 'a front page in a language',
    html: page('', PROSE(9)),
    url: 'https://news.example/en/',
    ground: 'home',
  },
  {
    name: 'a front page reached from a campaign',
    html: page(ogType('article'), PROSE(9)),
    url: 'https://news.example/?utm_source=mail',
    ground: 'home',
  },
  {
    name: 'a section that describes its entries',
    html: page(
      linked([
        { '@type': 'NewsArticle', url: '/world/one' },
        { '@type': 'NewsArticle', url: '/world/two' },
      ]),
      CARDS(8),
    ),
    url: 'https://news.example/world',
    ground: 'list',
  },
  {
    name: 'a section whose entries are a list of items',
    html: page(
      linked({
        '@type': 'CollectionPage',
        mainEntity: { '@type': 'ItemList', itemListElement: [{ '@type': 'NewsArticle' }] },
      }),
      CARDS(8),
    ),
    url: 'https://news.example/world',
    ground: 'other-type',
  },
  {
    name: 'an archive that its theme calls an article',
    html: page(ogType('article'), `<h1>Harbours</h1>${CARDS(9)}`),
    url: 'https://news.example/tag/harbours',
    ground: 'list',
  },
  {
    name: 'a section without metadata',
    html: page('', `<h1>World</h1>${CARDS(12)}`),
    url: 'https://news.example/world',
    ground: 'no-prose',
  },
  {
    name: 'a list of marked-up entries',
    html: page('', '<div itemscope itemtype="http://schema.org/Article"></div>'.repeat(3)),
    ground: 'list',
  },
  {
    name: 'search results',
    html: page('', `<h1>Results</h1>${PROSE(9)}`),
    url: 'https://news.example/search?q=harbour',
    ground: 'search',
  },
  {
    name: 'search results at the root',
    html: page('', `<h1>Results</h1>${PROSE(9)}`),
    url: 'https://news.example/?s=harbour',
    ground: 'search',
  },
  {
    name: 'a product described in linked data',
    html: page(linked({ '@type': 'Product' }), `<h1>Mug</h1>${PROSE(5)}`),
    ground: 'other-type',
  },
  {
    name: 'a product by OpenGraph',
    html: page(ogType('product.item'), `<h1>Mug</h1>${PROSE(5)}`),
    ground: 'other-type',
  },
  {
    name: 'a product with a price only',
    html: page('', `<h1>Mug</h1><span itemprop="price">9</span><div>${PROSE(5)}</div>`),
    ground: 'no-prose',
  },
  {
    name: 'a forum thread',
    html: page('', `<h1>Which pier?</h1>${`<div class="post">${PROSE(2)}</div>`.repeat(6)}`),
    ground: 'no-prose',
  },
  {
    name: 'a described forum thread',
    html: page(linked({ '@type': 'DiscussionForumPosting' }), `<h1>Which pier?</h1>${PROSE(9)}`),
    ground: 'other-type',
  },
  {
    name: 'an editor',
    html: page('', `<h1>Draft</h1><div contenteditable="true">${PROSE(9)}</div>`),
    ground: 'no-prose',
  },
  {
    name: 'mail with a reply box',
    html: page('', `<h1>Re: piers</h1><div>${PROSE(9)}</div><div role="textbox" contenteditable=""></div>`),
    ground: 'no-prose',
  },
  {
    name: 'a login page',
    html: page('', `<h1>Sign in</h1><form>${PROSE(4)}<input type="password"></form>`),
    ground: 'no-prose',
  },
  {
    name: 'a video page',
    html: page(ogType('video.other'), `<h1>Watch</h1><video></video>${PROSE(1)}`),
    ground: 'other-type',
  },
  {
    name: 'a video page without metadata',
    html: page('', `<h1>Watch</h1><video></video>${PROSE(2)}`),
    ground: 'no-prose',
  },
  {
    name: 'prose in the sidebar and below the comments only',
    html: page('', `<h1>Gallery</h1><aside>${PROSE(5)}</aside><section id="comments">${PROSE(9)}</section>`),
    ground: 'no-prose',
  },
  {
    name: 'a reference page that links all the time',
    html: page('', `<h1>Index</h1><div>${PROSE(5)}${'<a href="/x">x</a>'.repeat(40)}</div>`),
    ground: 'no-prose',
  },
  { name: 'an empty page', html: '', ground: 'no-prose' },
];
