// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { setLanguage } from '../../src/ui/document-language.ts';

test.each([
  ['de', 'ltr'],
  ['uk', 'ltr'],
  ['en-GB', 'ltr'],
  ['ar', 'rtl'],
  ['he-IL', 'rtl'],
])('texts in %s run %s', (locale, direction) => {
  const element = document.createElement('div');
  setLanguage(element, locale);
  expect([element.lang, element.dir]).toEqual([locale, direction]);
});

test('texts run their own way on a page that runs the other', () => {
  document.body.dir = 'rtl';
  const element = document.body.appendChild(document.createElement('div'));
  setLanguage(element, 'uk');
  expect(element.dir).toBe('ltr');
});
