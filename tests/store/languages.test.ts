import fs from 'node:fs';
import { expect, it, test } from 'vitest';
import { LANGUAGES, languageFor } from '../../src/store/languages.ts';

test('there are strings for exactly the languages that can be chosen', () => {
  expect(fs.readdirSync('_locales').sort()).toEqual([...LANGUAGES].sort());
});

it.each([
  { chosen: 'de', preferred: ['fr'], language: 'de', why: 'the reader has chosen it' },
  { chosen: 'de-AT', preferred: ['fr'], language: 'de', why: 'the reader has chosen a kind of it' },
  { chosen: '', preferred: ['uk'], language: 'uk', why: 'it is the browser’s own' },
  { chosen: '', preferred: ['es-MX', 'fr'], language: 'es', why: 'the browser speaks a kind of it' },
  { chosen: '', preferred: ['FR-ca'], language: 'fr', why: 'tags are written in any case' },
  {
    chosen: '',
    preferred: ['xx', 'uk-UA', 'de'],
    language: 'uk',
    why: 'it comes before others that we have',
  },
  { chosen: 'tlh', preferred: ['fr'], language: 'fr', why: 'the chosen one is gone' },
  { chosen: '', preferred: ['xx', ''], language: 'en', why: 'nothing else fits' },
  { chosen: '', preferred: [], language: 'en', why: 'nothing is known' },
])('is $language where $why', ({ chosen, preferred, language }) => {
  expect(languageFor(chosen, preferred)).toBe(language);
});
