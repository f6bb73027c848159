// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { setLanguage, textLanguage } from '../../src/ui/document-language.ts';

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

test.each([
  ['fa', { lang: 'fa', dir: 'rtl' }],
  ['ur-PK', { lang: 'ur-PK', dir: 'rtl' }],
  ['uk', { lang: 'uk', dir: 'ltr' }],
  [null, { dir: 'auto' }],
  [undefined, { dir: 'auto' }],
  ['', { dir: 'auto' }],
])('a text in %s is marked %o', (locale, attributes) => {
  expect(textLanguage(locale)).toEqual(attributes);
});
