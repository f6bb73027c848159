import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ReadBlock } from '../../src/page/article-walk.ts';
import { readArticleNow } from '../../src/page/read-article.ts';
import { spansOf } from '../../src/page/text-ranges.ts';
import { parsePage } from './parse-page.ts';
import { injure, type Wound, wounds } from './wounds.ts';

const word = fc.stringMatching(/^[a-zäéж0-9%.,“”-]{1,9}$/u);
/** With a letter at least: numbers by themselves are no text. */
const paragraph = fc.array(word, { minLength: 1, maxLength: 12 }).map((words) => ['a', ...words].join(' '));
const paragraphs = fc.array(paragraph, { minLength: 1, maxLength: 5 });
/** One window for all runs: making one takes longer than reading its page. */
const { implementation } = parsePage('');

/** The article, with enough text beside the paragraphs that all of them are found. */
function build(texts: readonly string[], hurt: readonly (readonly Wound[])[]): Document {
  const document = implementation.createHTMLDocument();
  const article = document.body.appendChild(document.createElement('article'));
  const weight = document.createElement('p');
  weight.textContent = 'A weighty paragraph. '.repeat(20);
  article.append(weight);
  texts.forEach((text, index) => {
    const element = document.createElement('p');
    element.append(text);
    article.append(element);
    for (const wound of hurt[index] ?? []) injure(element, wound);
  });
  return document;
}

/** The oracle: what the range between the two places reads like on screen. */
function shown(document: Document, block: ReadBlock, start: number, end: number): string {
  const texts = spansOf(block.pieces, start, end).map((span) => {
    const range = document.createRange();
    range.setStart(span.startContainer, span.startOffset);
    range.setEnd(span.endContainer, span.endOffset);
    return range.toString();
  });
  return texts.join('').replace(/[\t\n ]+/g, ' ');
}

test('any nesting and splitting of the same text gives the same blocks', () => {
  fc.assert(
    fc.property(paragraphs, fc.array(wounds, { maxLength: 5 }), (texts, hurt) => {
      const plain = readArticleNow(build(texts, []))?.blocks.map(({ text }) => text);
      const broken = readArticleNow(build(texts, hurt))?.blocks.map(({ text }) => text);
      expect(broken).toEqual(plain);
      expect(broken?.slice(1)).toEqual(texts);
    }),
    { numRuns: 100 },
  );
}, 60_000);

test('every stretch of a block leads back to the same words in the page', () => {
  fc.assert(
    fc.property(paragraph, wounds, fc.nat(), fc.nat(), (text, hurt, a, b) => {
      const document = build([text], [hurt]);
      const block = readArticleNow(document)!.blocks[1]!;
      const [start, end] = [a % text.length, b % text.length].sort((x, y) => x - y) as [number, number];
      expect(shown(document, block, start, end + 1)).toBe(text.slice(start, end + 1));
    }),
    { numRuns: 100 },
  );
}, 60_000);

test('a stretch whose text has left the page leads nowhere', () => {
  const document = build(['one two three'], []);
  const block = readArticleNow(document)!.blocks[1]!;
  expect(spansOf(block.pieces, 0, 3)).toHaveLength(1);
  document.querySelector('p:last-child')?.remove();
  expect(spansOf(block.pieces, 0, 3)).toEqual([]);
  expect(spansOf(block.pieces, 2, 2)).toEqual([]);
  expect(spansOf([], 0, 1)).toEqual([]);
});
