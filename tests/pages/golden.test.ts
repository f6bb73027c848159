import { describe, expect, test } from 'vitest';
import { checkArticle } from '../../src/page/article-check.ts';
import { treesOf } from '../../src/page/flat-tree.ts';
import { readArticleNow } from '../../src/page/read-article.ts';
import { parsePage } from '../dom/parse-page.ts';
import { GOLDEN_PAGES, strayFiles } from './golden.ts';

describe.each(GOLDEN_PAGES)('$name', ({ html, address, ground, read, never }) => {
  const page = parsePage(html, address);

  test('is known for what it is', () => {
    expect(checkArticle(page)).toEqual({ article: read.length > 0, ground });
  });

  test('is read whole, in order, and nothing else', () => {
    const blocks = (checkArticle(page).article && readArticleNow(page)?.blocks) || [];
    expect(blocks.map(({ kind, text }) => `${kind}: ${text}`)).toEqual(read);
  });

  test('holds words that are not to be read', () => {
    const text = treesOf(page)
      .map((tree) => [...tree.childNodes].map((node) => node.textContent).join(''))
      .join('\n');
    expect(never.length).toBeGreaterThan(0);
    expect(never.filter((words) => !text.includes(words))).toEqual([]);
    expect(never.filter((words) => read.some((line) => line.includes(words)))).toEqual([]);
  });
});

test('every file belongs to a page of the list', () => {
  expect(strayFiles()).toEqual([]);
});
