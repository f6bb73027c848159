/** Documents that name tests for what they promise: the files are there, and so are the words that they quote from them. */
import fs from 'node:fs';
import { describe, expect, test } from 'vitest';

const DOCUMENTS = ['docs/security.md', 'README.md'];

/** Every named test file of a document with the quotations that follow it, up to the next file. */
function namedTests(document: string): { readonly file: string; readonly quoted: readonly string[] }[] {
  const text = fs.readFileSync(document, 'utf8').replace(/\s+/g, ' ');
  const parts = text.split(/(?=\btests\/[\w./-]+\.tsx?\b)/).slice(1);
  return parts.map((part) => {
    const file = /^tests\/[\w./-]+\.tsx?/.exec(part)?.[0] ?? '';
    const cell = part.split('|')[0] ?? '';
    return { file, quoted: [...cell.matchAll(/“([^”]+)”/g)].map(([, words = '']) => words) };
  });
}

describe.each(DOCUMENTS)('%s', (document) => {
  const named = namedTests(document);

  test('names tests', () => {
    expect(named.length).toBeGreaterThan(5);
  });

  test('names no test that is not there', () => {
    const missing = named.flatMap(({ file, quoted }) => {
      if (!fs.existsSync(file)) return [file];
      const source = fs.readFileSync(file, 'utf8');
      return quoted.filter((words) => !source.includes(words)).map((words) => `${file}: ${words}`);
    });
    expect(missing).toEqual([]);
  });
});
