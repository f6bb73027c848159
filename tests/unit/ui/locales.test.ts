import fs from 'node:fs';
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../../src/store/languages.ts';
import { messageFile } from './messages.ts';

const SOURCES = ['src', 'popup', 'content-scripts', 'dossier'];
const PLURAL = /_(zero|one|two|few|many|other)$/u;

const english = messageFile('en');
const withoutPlural = (key: string) => key.replace(PLURAL, '');
const bases = [...new Set(Object.keys(english).map(withoutPlural))];

describe('the English keys', () => {
  const text = sourceText();

  test('are all that the sources ask for', () => {
    const asked = askedKeys(text);
    expect(asked.length).toBeGreaterThan(50);
    expect(asked.filter((key) => !bases.includes(key))).toEqual([]);
  });

  test('are all used', () => {
    const used = usedKeys(text);
    expect(bases.filter((key) => !used.has(key))).toEqual([]);
  });

  test('say to translators what each is for', () => {
    expect(Object.keys(english).filter((key) => !english[key]?.description)).toEqual([]);
  });
});

function sourceText(): string {
  const files = SOURCES.flatMap((folder) =>
    fs.readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => `${folder}/${file}`),
  ).filter((file) => /\.tsx?$/u.test(file));
  return [...files, 'manifest.json'].map((file) => fs.readFileSync(file, 'utf8')).join('\n');
}

/** Every word between quotation marks, and every key given to the manifest: what is not among them is not used. */
function usedKeys(text: string): Set<string> {
  const literals = [...text.matchAll(/['"`]([a-zA-Z]\w+)['"`]/gu)].map(([, literal]) => literal ?? '');
  return new Set([...literals, ...manifestKeys(text)]);
}

/** The keys that are given to `t`, named by a sentence of the core, or given to the manifest. */
function askedKeys(text: string): string[] {
  const calls = [...text.matchAll(/\bt\(\s*['"`](\w+)['"`]/gu)].map(([, key]) => key ?? '');
  const sentences = [...text.matchAll(/['"`](difference[A-Z]\w+)['"`]/gu)].map(([, key]) => key ?? '');
  return [...calls, ...sentences, ...manifestKeys(text)];
}

function manifestKeys(text: string): string[] {
  return [...text.matchAll(/__MSG_(\w+)__/gu)].map(([, key]) => key ?? '');
}

/** The signs with which a language quotes: whatever else looks like a quotation mark is a slip. */
const QUOTES: Readonly<Record<(typeof LANGUAGES)[number], string>> = {
  en: '“”',
  de: '„“',
  es: '«»',
  fr: '«»',
  uk: '«»',
};

/** A text that is the same in two languages may be right, as `Median` and `{value}: {outlets}`, but not often. */
const SAME_AS_ENGLISH_AT_MOST = 0.08;

describe.each(LANGUAGES)('the messages of %s', (language) => {
  const file = messageFile(language);
  const keys = Object.keys(file);
  const messages = Object.entries(file).map(([key, { message }]) => ({ key, message }));
  const slips = (slip: RegExp) => messages.filter(({ message }) => slip.test(message));

  test('have every key, each plural in all variants of the language, and no other', () => {
    const expected = keysIn(language);
    expect({
      missing: expected.filter((key) => !(key in file)),
      unknown: keys.filter((key) => !expected.includes(key)),
    }).toEqual({ missing: [], unknown: [] });
  });

  test('have the same places to fill as the English ones', () => {
    const wrong = messages.flatMap(({ key, message }) => {
      const free = mayLeaveOutCount(key, language) ? ['count'] : [];
      const [have, want] = [placesOf(message, free), placesOf(englishFor(key), free)];
      return `${have}` === `${want}` ? [] : [{ key, have, want }];
    });
    expect(wrong).toEqual([]);
  });

  test('are neither empty nor begin or end with a blank', () => {
    expect(slips(/^\s|\s$|^$/u)).toEqual([]);
  });

  test('quote as the language does', () => {
    const foreign = [...'"„“”«»‹›‚‘'].filter((sign) => !QUOTES[language].includes(sign)).join('');
    expect(slips(new RegExp(`[${foreign}']`, 'u'))).toEqual([]);
  });

  test('are what the browsers take: plain keys, no sign of their own placeholders, a short description', () => {
    expect(keys.filter((key) => !/^\w+$/u.test(key))).toEqual([]);
    expect(slips(/\$/u)).toEqual([]);
    expect(file.extName?.message).toBe('Crosslight');
    expect(file.extDescription?.message.length).toBeLessThanOrEqual(132);
  });
});

test.each(LANGUAGES.filter((language) => language !== 'en'))(
  'the messages of %s are translated',
  (language) => {
    const messages = Object.entries(messageFile(language));
    const same = messages.filter(([key, { message }]) => message === english[key]?.message);
    expect(same.length / messages.length).toBeLessThan(SAME_AS_ENGLISH_AT_MOST);
  },
);

test('French keeps double signs on the line of their word', () => {
  const french = Object.entries(messageFile('fr')).map(([key, { message }]) => ({ key, message }));
  expect(french.filter(({ message }) => /[^\u00a0\u202f][;:?!»]|«[^\u00a0]/u.test(message))).toEqual([]);
});

/** Every key that a language must have: the English ones, with the plural categories of the language. */
function keysIn(language: string): string[] {
  const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions();
  return bases.flatMap((base) =>
    `${base}_other` in english ? pluralCategories.map((category) => `${base}_${category}`) : [base],
  );
}

/** The English text with the same places: of a plural, the one that stands for most numbers. */
function englishFor(key: string): string {
  return (english[`${withoutPlural(key)}_other`] ?? english[key])?.message ?? '';
}

function placesOf(message: string, without: readonly string[]): string[] {
  const names = [...message.matchAll(/\{(\w+)\}/gu)].map(([, name]) => name ?? '');
  return [...new Set(names)].filter((name) => !without.includes(name)).sort();
}

/** A variant may speak of "the report" without its number where its category holds one number alone. */
function mayLeaveOutCount(key: string, language: string): boolean {
  const category = PLURAL.exec(key)?.[1];
  if (category === undefined) return false;
  const rules = new Intl.PluralRules(language);
  return (
    Array.from({ length: 200 }, (_, count) => rules.select(count)).filter((of) => of === category).length ===
    1
  );
}
