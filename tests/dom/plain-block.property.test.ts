import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ReadBlock } from '../../src/page/article-walk.ts';
import { isPlain } from '../../src/page/plain-block.ts';
import { readArticleNow } from '../../src/page/read-article.ts';
import { spansOf } from '../../src/page/text-ranges.ts';
import { parsePage } from './parse-page.ts';

/** Most blocks are read as a whole, the others node by node: nobody may be able to tell which was read how. */

const words = fc.stringMatching(/^[a-z \n\t.#]{0,12}$/);
const attribute = fc.constantFrom(
  '',
  ' hidden',
  ' aria-hidden="true"',
  ' class="sr-only"',
  ' class="term"',
  ' style="display: none"',
  ' style="color: red"',
  ' href="/other"',
  ' href="#here"',
);
const tag = fc.constantFrom('a', 'b', 'em', 'span', 'sup', 'button', 'script', 'time', 'x-term');
const markup = fc.letrec<{ phrase: string }>((tie) => ({
  phrase: fc.oneof(
    { depthSize: 'small' },
    words,
    fc.constant('<br>'),
    fc.tuple(tag, attribute, fc.array(tie('phrase'), { maxLength: 3 })).map(([name, attributes, inner]) => {
      return `<${name}${attributes}>${inner.join('')}</${name}>`;
    }),
  ),
})).phrase;
const block = fc.record({
  name: fc.constantFrom('p', 'h2', 'blockquote', 'figcaption', 'div'),
  inner: fc.array(markup, { maxLength: 5 }).map((parts) => parts.join('')),
});

const { implementation } = parsePage('');

function read(blocks: readonly { name: string; inner: string }[], extra: string): readonly ReadBlock[] {
  const document = implementation.createHTMLDocument();
  const weight = `<p>${'A weighty paragraph. '.repeat(20)}</p>`;
  const html = blocks.map(({ name, inner }) => `<${name}>${inner}${extra}</${name}>\n`).join('');
  document.body.innerHTML = `<article>${weight}${html}</article>`;
  return readArticleNow(document)?.blocks ?? [];
}

const textsOf = (blocks: readonly ReadBlock[]) => blocks.map(({ kind, text }) => ({ kind, text }));

test('a block is read the same as a whole and node by node', () => {
  fc.assert(
    fc.property(fc.array(block, { maxLength: 15 }), (blocks) => {
      // An element that no sentence holds has its block visited node by node.
      expect(textsOf(read(blocks, ''))).toEqual(textsOf(read(blocks, '<x-empty></x-empty>')));
    }),
    { numRuns: 40 },
  );
}, 60_000);

test('both ways lead back to the same places', () => {
  fc.assert(
    fc.property(block, (one) => {
      const [whole, visited] = [read([one], '')[1], read([one], '<x-empty></x-empty>')[1]];
      for (let at = 0; at < (whole?.text.length ?? 0); at += 1) {
        const [a, b] = [whole, visited].map((found) => spansOf(found?.pieces ?? [], at, at + 1));
        expect(a?.[0]?.startContainer.data).toBe(b?.[0]?.startContainer.data);
        expect(a?.[0]?.startOffset).toBe(b?.[0]?.startOffset);
      }
    }),
    { numRuns: 40 },
  );
}, 60_000);

test.each([
  ['words', 'Plain words'],
  ['phrases', 'A <b>bold <i>word</i></b> and a <a href="/x" class="term">link</a>'],
])('%s need no visit', (_, html) => {
  const { body } = parsePage(`<p>${html}</p>`);
  expect(isPlain(body.querySelector('p')!)).toBe(true);
});

test.each([
  ['a line break', 'One<br>two'],
  ['a hidden phrase', 'One <span hidden>two</span>'],
  ['words for screen readers', 'One <span class="visually-hidden">two</span>'],
  ['a script', 'One <script>two</script>'],
  ['a paragraph within', '<p>One</p>'],
])('%s is visited', (_, html) => {
  const { body } = parsePage(`<div id="block">${html}</div>`);
  expect(isPlain(body.querySelector('#block')!)).toBe(false);
});

test('where the page has put other words since, nothing leads back', () => {
  const document = implementation.createHTMLDocument();
  document.body.innerHTML = `<article><p>${'A weighty paragraph. '.repeat(20)}</p><p>one two</p></article>`;
  const last = readArticleNow(document)?.blocks.at(-1);
  document.querySelector('p:last-child')!.textContent = 'one three';
  expect(last?.text).toBe('one two');
  expect(last?.pieces).toEqual([]);
});
