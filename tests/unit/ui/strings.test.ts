import fs from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type MessageKey, translator } from '../../../src/ui/strings.ts';
import { messageFile } from './messages.ts';

const t = translator(
  {
    plain: 'Nothing to fill',
    places: '{name} has {count} of {total}',
    boats_one: '{count} boat',
    boats_other: '{count} boats',
  },
  'en',
);
const say = (key: string, params = {}) => t(key as MessageKey, params);

describe('a message', () => {
  test('has its places filled, numbers as the language writes them', () => {
    expect(say('places', { name: 'Ada', count: 1200, total: '7,0' })).toBe('Ada has 1,200 of 7,0');
  });

  test('keeps a place for which nothing is given', () => {
    expect(say('places', { name: 'Ada' })).toBe('Ada has {count} of {total}');
  });

  test('chooses the plural variant by its count', () => {
    expect([0, 1, 2].map((count) => say('boats', { count }))).toEqual(['0 boats', '1 boat', '2 boats']);
  });

  test('chooses by the rules of its language, and takes what that language has', () => {
    const ukrainian = translator(
      {
        boats_one: '{count} човен',
        boats_few: '{count} човни',
        boats_many: '{count} човнів',
        boats_other: '{count} човна',
      },
      'uk',
    );
    const boats = [1, 3, 5, 21, 1.5].map((count) => ukrainian('boats' as MessageKey, { count }));
    expect(boats).toEqual(['1 човен', '3 човни', '5 човнів', '21 човен', '1,5 човна']);
  });

  test('shows its key where the language lacks it', () => {
    expect(say('missing')).toBe('missing');
  });

  test('fills no place from what was filled in', () => {
    expect(say('places', { name: '{total}', count: 1, total: 2 })).toBe('{total} has 1 of 2');
  });
});

const SOURCES = ['src', 'popup', 'content-scripts', 'dossier'].filter((folder) => fs.existsSync(folder));

function sourceText(): string {
  const files = SOURCES.flatMap((folder) =>
    fs.readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => `${folder}/${file}`),
  ).filter((file) => /\.tsx?$/u.test(file));
  return [...files, 'manifest.json'].map((file) => fs.readFileSync(file, 'utf8')).join('\n');
}

/** The keys that the sources name: literals that are keys, and every key given to `t` or to the manifest. */
function usedKeys(text: string): Set<string> {
  const literals = [...text.matchAll(/['"`]([a-zA-Z]\w+)['"`]/gu)].map(([, literal]) => literal ?? '');
  const named = [...text.matchAll(/__MSG_(\w+)__/gu)].map(([, key]) => key ?? '');
  return new Set([...literals, ...named]);
}

function translatedKeys(text: string): string[] {
  const calls = [...text.matchAll(/\bt\(\s*['"`](\w+)['"`]/gu)].map(([, key]) => key ?? '');
  const sentences = [...text.matchAll(/['"`](difference[A-Z]\w+)['"`]/gu)].map(([, key]) => key ?? '');
  const named = [...text.matchAll(/__MSG_(\w+)__/gu)].map(([, key]) => key ?? '');
  return [...calls, ...sentences, ...named];
}

const withoutPlural = (key: string) => key.replace(/_(zero|one|two|few|many|other)$/u, '');

describe.each(fs.readdirSync('_locales'))('the messages of %s', (locale) => {
  const file = messageFile(locale);
  const keys = new Set(Object.keys(file).map(withoutPlural));
  const text = sourceText();

  test('lack no key that the sources use', () => {
    expect(translatedKeys(text).length).toBeGreaterThan(50);
    expect(translatedKeys(text).filter((key) => !keys.has(key))).toEqual([]);
  });

  test('hold no key that nothing uses', () => {
    const used = usedKeys(text);
    expect([...keys].filter((key) => !used.has(key))).toEqual([]);
  });

  test('are what Chrome takes: plain keys, texts that are not empty, a short description for the stores', () => {
    expect(Object.keys(file).filter((key) => !/^[A-Za-z0-9_@]+$/u.test(key))).toEqual([]);
    expect(Object.values(file).filter(({ message }) => message.trim() === '')).toEqual([]);
    expect(Object.values(file).filter(({ message }) => message.includes('$'))).toEqual([]);
    expect(file.extDescription?.message.length).toBeLessThanOrEqual(132);
  });

  test('have the last resort of every plural', () => {
    const plurals = Object.keys(file).filter((key) => withoutPlural(key) !== key);
    expect(plurals.filter((key) => !(`${withoutPlural(key)}_other` in file))).toEqual([]);
  });
});
