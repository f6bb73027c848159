import type { Article, Block } from '../src/core/article.ts';

/** An article with the text that its blocks stand in: `offsets[i]` is where block `i` begins in `text`. */
export interface PlacedArticle {
  readonly article: Article;
  readonly text: string;
  readonly offsets: readonly number[];
}

/** Longer lines are not broken by hand to fit a screen, and are no headlines. */
const LONGEST_HEADLINE = 120;
const BY_BLANK_LINES = /\S.*(?:\r?\n[^\S\n]*\S.*)*/g;
const BY_LINES = /\S.*/g;

/**
 * Plain text as an article. Paragraphs are separated by blank lines; in a text with lines too long to be broken by hand
 * every line is one. The first is the headline if it is a short line that does not end like a sentence.
 */
export function textArticle(text: string, metadata: Omit<Article, 'blocks'>): PlacedArticle {
  const unbroken = text.split('\n').some((line) => line.trimEnd().length > LONGEST_HEADLINE);
  const paragraphs = [...text.matchAll(unbroken ? BY_LINES : BY_BLANK_LINES)];
  const blocks = paragraphs.map((found, index): Block => {
    const paragraph = found[0].trimEnd();
    const leads = index === 0 && paragraphs.length > 1;
    return { kind: leads && isHeadline(paragraph) ? 'headline' : 'paragraph', text: paragraph };
  });
  return { article: { ...metadata, blocks }, text, offsets: paragraphs.map(({ index }) => index) };
}

const isHeadline = (paragraph: string): boolean =>
  paragraph.length <= LONGEST_HEADLINE && !/\n|[.。։।؟]["'”’»)]*$/u.test(paragraph);
