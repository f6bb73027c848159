// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { whenVisited } from '../../content-scripts/when-visited.ts';

test('a page that is visited is read at once', () => {
  const begun: string[] = [];
  whenVisited(() => begun.push('now'));
  expect(begun).toEqual(['now']);
});

test('a page that is rendered ahead is left alone until its reader comes, and read once then', () => {
  const page = document.implementation.createHTMLDocument();
  Object.defineProperty(page, 'prerendering', { value: true });
  const begun: string[] = [];
  whenVisited(() => begun.push('now'), page);
  expect(begun).toEqual([]);
  page.dispatchEvent(new Event('prerenderingchange'));
  page.dispatchEvent(new Event('prerenderingchange'));
  expect(begun).toEqual(['now']);
});
