import { describe, expect, test } from 'vitest';
import { articleOf, readArticle, readArticleNow } from '../../src/page/read-article.ts';
import { spansOf } from '../../src/page/text-ranges.ts';
import { parsePage } from './parse-page.ts';
import { READING_CASES } from './reading-cases.ts';

describe('what is read of', () => {
  test.each(READING_CASES)('$name', ({ html, read }) => {
    const document = parsePage(html);
    const before = document.documentElement.outerHTML;
    const blocks = readArticleNow(document)?.blocks ?? [];
    expect(blocks.map(({ kind, text }) => `${kind}: ${text}`)).toEqual(read);
    expect(document.documentElement.outerHTML).toBe(before);
  });

  test('a page without prose: nothing', () => {
    expect(readArticleNow(parsePage('<h1>Empty</h1><div></div>'))).toBeNull();
  });
});

describe('limits', () => {
  const long = `<article>${'<p>One line of it.</p>'.repeat(900)}</article>`;

  test('one block more than allowed is read, so that the cut is known', () => {
    const reading = readArticleNow(parsePage(long), { blocks: 10, characters: 1e6 });
    expect(reading?.blocks).toHaveLength(11);
  });

  test('so it is with characters', () => {
    const reading = readArticleNow(parsePage(long), { blocks: 1e6, characters: 100 });
    const characters = reading?.blocks.reduce((sum, { text }) => sum + text.length, 0) ?? 0;
    expect(characters).toBeGreaterThan(100);
    expect(characters).toBeLessThan(100 + 2 * 'One line of it.'.length);
  });

  test.each([
    ['one text node', (text: string) => `<p>${text}</p>`],
    ['lines', (text: string) => `<p>${text}<br>${text}</p>`],
  ])(
    'a paragraph without end, in %s, is cut where the core reads no further, and the rest is read',
    (_, made) => {
      const page = `<article>${made('On and on. '.repeat(100_000))}<p>The end comes after all.</p></article>`;
      const reading = readArticleNow(parsePage(page));
      expect(reading?.blocks.map(({ text }) => text.length)).toEqual([500_000, 24]);
      const [endless] = reading?.blocks ?? [];
      expect(spansOf(endless?.pieces ?? [], 499_990, 500_000)).toHaveLength(1);
    },
  );

  test('a long page is read in several steps, and the page may change between them', () => {
    const document = parsePage(long);
    const steps = readArticle(document);
    let pauses = 0;
    let step = steps.next();
    for (; !step.done; step = steps.next()) {
      pauses += 1;
      if (pauses === 2) document.querySelector('p:last-child')?.remove();
    }
    expect(pauses).toBeGreaterThan(2);
    expect(step.value?.blocks).toHaveLength(899);
  });
});

test('the core is given metadata and text, and nothing that leads back into the page', () => {
  const document = parsePage(
    '<html lang="en"><head><meta property="article:published_time" content="2025-12-28"></head>' +
      `<body><article><p>${'A line. '.repeat(40)}</p></article></body></html>`,
    'https://news.example/a#b',
  );
  expect(articleOf(readArticleNow(document)!)).toEqual({
    url: 'https://news.example/a',
    published: '2025-12-28',
    language: 'en',
    blocks: [{ kind: 'paragraph', text: 'A line. '.repeat(40).trim() }],
  });
});
