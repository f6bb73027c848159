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
  expect(mark.range.startContainer.parentNode).toBe(document.querySelectorAll('b')[1]);
  expect((mark.range.endContainer as Text).data.slice(0, mark.range.endOffset)).toBe(' metres');
});

test('a match without a place on the page has no mark, and the others keep their numbers', () => {
  expect(marksFor(match(99, 'ninety'), match(2, 'ninety')).map(({ index }) => index)).toEqual([1]);
});

test('a mark stands until its text is taken away or cut short', () => {
  const marks = marksFor(match(0, 'on Monday'), match(1, 'ninety'), match(2, 'ninety'));
  const [cut] = marks as [Mark];
  (cut.range.startContainer as Text).data = 'Short';
  document.querySelectorAll('p')[1]?.remove();
  expect(marks.map(isStanding)).toEqual([false, false, true]);
});
