// @vitest-environment jsdom
import { beforeEach, expect, test } from 'vitest';
import { isStanding, type Mark, marksOf } from '../../content-scripts/marks.ts';
import type { RelatedMatch } from '../../src/core/match.ts';
import { readArticleNow } from '../../src/page/read-article.ts';

const TEXT = 'The pier is ninety metres long, said the harbour master on Monday.';

beforeEach(() => {
  document.body.innerHTML = `<article>${`<p>The pier is <b>ninety</b> metres long, said the harbour master on Monday.</p>`.repeat(5)}</article>`;
});

function match(block: number, words: string, relation: RelatedMatch['relation'] = 'same'): RelatedMatch {
  const start = TEXT.indexOf(words);
  return { block, start, end: start + words.length, text: words, relation } as RelatedMatch;
}

const marksFor = (...matches: RelatedMatch[]) => marksOf(matches, readArticleNow(document)?.blocks ?? []);

test('a match becomes a mark where its words stand', () => {
  const [mark] = marksFor(match(1, 'ninety metres', 'differs-term')) as [Mark];
  expect(mark).toMatchObject({ index: 0, style: 'differs' });
  expect(mark.ranges[0]!.startContainer.parentNode).toBe(document.querySelectorAll('b')[1]);
  expect((mark.ranges[0]!.endContainer as Text).data.slice(0, mark.ranges[0]!.endOffset)).toBe(' metres');
});

test('a match without a place on the page has no mark, and the others keep their numbers', () => {
  expect(marksFor(match(99, 'ninety'), match(2, 'ninety')).map(({ index }) => index)).toEqual([1]);
});

test('a mark stands until its text is taken away or cut short', () => {
  const marks = marksFor(match(0, 'on Monday'), match(1, 'ninety'), match(2, 'ninety'));
  const [cut] = marks as [Mark];
  (cut.ranges[0]!.startContainer as Text).data = 'Short';
  document.querySelectorAll('p')[1]?.remove();
  expect(marks.map(isStanding)).toEqual([false, false, true]);
});

test('a match whose words stand in several trees has a range in each', () => {
  document.body.innerHTML = `<article><p>${TEXT}</p><p>The <x-term></x-term> is long.</p><p>${TEXT}</p><p>${TEXT}</p></article>`;
  const root = document.querySelector('x-term')!.attachShadow({ mode: 'open' });
  root.textContent = 'new pier';
  const text = 'The new pier is long.';
  const [mark] = marksFor({ ...match(1, ''), start: 0, end: text.length });
  const words = mark?.ranges.map(({ startContainer, startOffset, endOffset }) =>
    startContainer.textContent?.slice(startOffset, endOffset),
  );
  expect(words).toEqual(['The ', 'new pier', ' is long.']);
  expect(mark?.painted).toHaveLength(3);
});

test('of two marks that overlap, each is painted where the other is not, and both can be found', () => {
  const [outer, inner] = marksFor(
    match(1, 'pier is ninety metres long', 'same'),
    match(1, 'ninety metres', 'differs-term'),
  ) as [Mark, Mark];
  const words = ({ painted }: Mark) => painted.map(({ start, end }) => TEXT.slice(start, end));
  expect(words(outer)).toEqual(['pier is ', ' long']);
  expect(words(inner)).toEqual(['ninety metres']);
  expect(outer.ranges).toHaveLength(1);
});

test('a mark alone in its block is painted as a whole, by the ranges that it has', () => {
  const [mark] = marksFor(match(1, 'ninety metres')) as [Mark];
  expect(mark.painted.map(({ range }) => range)).toEqual(mark.ranges);
});
