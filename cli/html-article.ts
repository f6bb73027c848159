import { JSDOM, VirtualConsole } from 'jsdom';
import { type ArticleCheck, checkArticle } from '../src/page/article-check.ts';
import { articleOf, readArticleNow } from '../src/page/read-article.ts';
import type { PlacedArticle } from './text-article.ts';

/** Blocks of a page stand apart like paragraphs of plain text. */
const BETWEEN_BLOCKS = '\n\n';

/** Why a page is no article. */
export type Ground = Extract<ArticleCheck, { article: false }>['ground'];

/** A page read as the extension reads it. */
export type HtmlReading =
  | { readonly article: true; readonly placed: PlacedArticle }
  | { readonly article: false; readonly ground: Ground };

/** Reads a page from its source. No script of it runs and nothing is loaded. */
export function readHtml(source: string | Buffer, url?: string): HtmlReading {
  // The console of a page that is only read is nobody's concern.
  const dom = new JSDOM(source, { virtualConsole: new VirtualConsole(), ...(url && { url }) });
  try {
    const { document } = dom.window;
    const check = checkArticle(document);
    if (!check.article) return check;
    const reading = readArticleNow(document);
    return reading
      ? { article: true, placed: place(articleOf(reading)) }
      : { article: false, ground: 'no-prose' };
  } finally {
    // Frees the document, so that any number of pages can be read in one process.
    dom.window.close();
  }
}

function place(article: PlacedArticle['article']): PlacedArticle {
  const offsets: number[] = [];
  let length = 0;
  for (const { text } of article.blocks) {
    offsets.push(length);
    length += text.length + BETWEEN_BLOCKS.length;
  }
  return { article, text: article.blocks.map(({ text }) => text).join(BETWEEN_BLOCKS), offsets };
}
