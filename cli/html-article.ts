import { JSDOM, VirtualConsole } from 'jsdom';
import { type ArticleCheck, checkArticle } from '../src/page/article-check.ts';
import { articleOf, readArticleNow } from '../src/page/read-article.ts';
import type { PlacedArticle } from './text-article.ts';
import { BadInput } from './verb.ts';

/** Blocks of a page stand apart like paragraphs of plain text. */
const BETWEEN_BLOCKS = '\n\n';

/** Why a page is no article. */
export type Ground = Extract<ArticleCheck, { article: false }>['ground'];

/** A page read as the extension reads it. */
export type HtmlReading =
  | { readonly article: true; readonly placed: PlacedArticle }
  | { readonly article: false; readonly ground: Ground };

/** Reads a page from its source; `where` names it in messages. No script of it runs and nothing is loaded. */
export function readHtml(source: string | Buffer, where: string, url?: string): HtmlReading {
  try {
    return readDocument(source, url);
  } catch (error) {
    // jsdom walks up and down the tree by recursion; a few thousand elements within each other exhaust the stack.
    if (error instanceof RangeError)
      throw new BadInput(`${where}: its elements are nested too deep to be read`);
    throw error;
  }
}

function readDocument(source: string | Buffer, url: string | undefined): HtmlReading {
  // The console of a page that is only read is nobody's concern.
  const dom = new JSDOM(source, { virtualConsole: new VirtualConsole(), ...(url && { url }) });
  const { document } = dom.window;
  const check = checkArticle(document);
  const reading = check.article ? readArticleNow(document) : null;
  // Frees the document, so that any number of pages can be read in one process.
  dom.window.close();
  if (!check.article) return check;
  return reading
    ? { article: true, placed: place(articleOf(reading)) }
    : { article: false, ground: 'no-prose' };
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
