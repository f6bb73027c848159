/** The pieces in `src/ui` are drawn by sheets of `src/ui`, and every page that shows pieces adopts all of them. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const FOLDER = 'src/ui';
const files = readdirSync(FOLDER);
const sheets = files.filter((name) => name.endsWith('.css'));
const styles = sheets.map((name) => readFileSync(`${FOLDER}/${name}`, 'utf8')).join('\n');
/** Names of the shared pieces' classes in a source. */
const classesIn = (source: string): string[] => [...new Set(source.match(/\bcl-[a-z]+(?:-[a-z]+)*/gu))];

describe('the look of shared pieces', () => {
  test.each(files.filter((name) => name.endsWith('.tsx')))('%s has a rule for every class', (name) => {
    const unstyled = classesIn(readFileSync(`${FOLDER}/${name}`, 'utf8')).filter(
      (each) => !new RegExp(`\\.${each}(?![a-z-])`, 'u').test(styles),
    );
    expect(unstyled).toEqual([]);
  });

  test.each(['popup/main.tsx', 'dossier/main.tsx'])('%s adopts every sheet', (page) => {
    const source = readFileSync(page, 'utf8');
    expect(sheets.filter((name) => !source.includes(`../src/ui/${name}'`))).toEqual([]);
  });
});
