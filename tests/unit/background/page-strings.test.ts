import fs from 'node:fs';
import { expect, test, vi } from 'vitest';
import { messageFile } from '../ui/messages.ts';

vi.stubGlobal('chrome', { runtime: { id: 'crosslight' } });
vi.stubGlobal('browser', { runtime: { id: 'crosslight' } });
const { isOfPages } = await import('../../../src/background/strings.ts');

/** Where the card and what is shown on it are made. */
const OF_THE_CARD = ['content-scripts', 'src/ui', 'src/core/comparison'];
const keys = [
  ...new Set(Object.keys(messageFile('en')).map((key) => key.replace(/_(one|few|many|other)$/u, ''))),
];

const text = OF_THE_CARD.flatMap((folder) =>
  fs
    .readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/u.test(file))
    .map((file) => fs.readFileSync(`${folder}/${file}`, 'utf8')),
).join('\n');

test('a page gets every text that a card can show', () => {
  const shown = keys.filter((key) => text.includes(`'${key}'`));
  expect(shown.length).toBeGreaterThan(60);
  expect(shown.filter((key) => !isOfPages(key))).toEqual([]);
});

test('and little else: what only our own pages show stays with them', () => {
  expect(keys.filter(isOfPages).length).toBeLessThan(keys.length / 5);
});
