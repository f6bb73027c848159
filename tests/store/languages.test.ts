import fs from 'node:fs';
import { expect, it, test } from 'vitest';
import { LANGUAGES, languageFor } from '../../src/store/languages.ts';

test('there are strings for exactly the languages that can be chosen', () => {
  expect(fs.readdirSync('_locales').sort()).toEqual([...LANGUAGES].sort());
});

it.each([
  { chosen: 'en', preferred: ['xx'], language: 'en', why: 'the reader has chosen it' },
  {
    chosen: '',
    preferred: ['xx', 'en-AU'],
    language: 'en',
    why: 'the browser prefers it before others that we have',
  },
  { chosen: 'tlh', preferred: ['en'], language: 'en', why: 'the chosen one is gone' },
  { chosen: '', preferred: ['xx'], language: 'en', why: 'nothing else fits' },
])('is $language where $why', ({ chosen, preferred, language }) => {
  expect(languageFor(chosen, preferred)).toBe(language);
});
