import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textArticle } from '../../cli/text-article.ts';

const LONG = `A long line that nobody has broken by hand to fit a screen: ${'it goes on and on, '.repeat(5)}and ends.`;
const blocks = (text: string): string[] =>
  textArticle(text, {}).article.blocks.map((block) => `${block.kind}: ${block.text}`);

describe('textArticle', () => {
  it.each([
    [
      'a headline and paragraphs',
      'A title\n\nOne.\n\nTwo.',
      ['headline: A title', 'paragraph: One.', 'paragraph: Two.'],
    ],
    [
      'no headline where the first line is a sentence',
      'One.\n\nTwo.',
      ['paragraph: One.', 'paragraph: Two.'],
    ],
    ['a sentence that ends in a quotation', '“One.”\n\nTwo.', ['paragraph: “One.”', 'paragraph: Two.']],
    ['a question for a headline', 'Is it so?\n\nIt is.', ['headline: Is it so?', 'paragraph: It is.']],
    ['no headline over nothing', 'A title', ['paragraph: A title']],
    ['no headline of two lines', 'One\ntwo\n\nThree.', ['paragraph: One\ntwo', 'paragraph: Three.']],
    [
      'no headline that is too long',
      `${LONG.slice(0, -1)}\n\nTwo.`,
      [`paragraph: ${LONG.slice(0, -1)}`, 'paragraph: Two.'],
    ],
    ['a paragraph broken by hand', 'One one\none.\n\nTwo.', ['paragraph: One one\none.', 'paragraph: Two.']],
    [
      'every line of a text that is not broken by hand',
      `A title\n${LONG}\nTwo.`,
      ['headline: A title', `paragraph: ${LONG}`, 'paragraph: Two.'],
    ],
    [
      'blank lines with spaces, and carriage returns',
      'A title\r\n \t\r\nOne.\r\n\r\n\r\nTwo.\r\n',
      ['headline: A title', 'paragraph: One.', 'paragraph: Two.'],
    ],
    ['nothing', ' \n\n\t', []],
  ])('reads %s', (_what, text, expected) => {
    expect(blocks(text)).toEqual(expected);
  });

  it('keeps what is known of the article', () => {
    expect(textArticle('', { language: 'en', url: 'https://a.example/' }).article).toEqual({
      language: 'en',
      url: 'https://a.example/',
      blocks: [],
    });
  });

  it('places every block in the text, and leaves nothing but white space out', () => {
    const pieces = fc.constantFrom(
      'a',
      'word ',
      'Б.',
      '\n',
      '\r\n',
      '\n\n',
      '\t',
      ' ',
      '\u00a0',
      '\u2028',
      '🌉',
      LONG,
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 20 }), (parts) => {
        const text = parts.join('');
        const { article, offsets } = textArticle(text, {});
        let end = 0;
        article.blocks.forEach((block, index) => {
          const start = offsets[index]!;
          expect(text.slice(start, start + block.text.length)).toBe(block.text);
          expect(text.slice(end, start).trim()).toBe('');
          expect(block.text.trim()).toBe(block.text);
          end = start + block.text.length;
        });
        expect(text.slice(end).trim()).toBe('');
      }),
    );
  });
});
