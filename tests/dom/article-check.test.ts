import { afterEach, describe, expect, test, vi } from 'vitest';
import { checkArticle } from '../../src/page/article-check.ts';
import { ARTICLES, OTHER_PAGES } from './page-kinds.ts';
import { parsePage } from './parse-page.ts';

describe('an article is', () => {
  test.each(ARTICLES)('$name', ({ html, url, ground }) => {
    expect(checkArticle(parsePage(html, url))).toEqual({ article: true, ground });
  });
});

describe('no article is', () => {
  test.each(OTHER_PAGES)('$name', ({ html, url, ground }) => {
    expect(checkArticle(parsePage(html, url))).toEqual({ article: false, ground });
  });
});

describe('what is read for the answer', () => {
  afterEach(() => vi.restoreAllMocks());

  /** Counts every way to a person's text: the data of text nodes, and the text of elements other than scripts. */
  function countReads(document: Document): () => number {
    const view = document.defaultView!;
    let reads = 0;
    const watch = (prototype: object, name: string, counts: (node: Node) => boolean) => {
      const own = Object.getOwnPropertyDescriptor(prototype, name)!;
      vi.spyOn(prototype as Record<string, unknown>, name, 'get').mockImplementation(function (this: Node) {
        if (counts(this)) reads += 1;
        return own.get!.call(this);
      });
    };
    watch(view.CharacterData.prototype, 'data', () => true);
    watch(view.Node.prototype, 'nodeValue', () => true);
    watch(view.Node.prototype, 'textContent', (node) => node.nodeName !== 'SCRIPT');
    return () => reads;
  }

  test.each([...OTHER_PAGES, ...ARTICLES])('no word of $name', ({ html, url }) => {
    const document = parsePage(html, url);
    const reads = countReads(document);
    checkArticle(document);
    expect(reads()).toBe(0);
  });

  test('the count does count', () => {
    const document = parsePage('<p>word</p>');
    const reads = countReads(document);
    void document.querySelector('p')?.textContent;
    void document.createTextNode('word').data;
    expect(reads()).toBe(2);
  });
});
