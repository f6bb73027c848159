import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import { describe, expect, test } from 'vitest';
import { findCycle, type Module, readModules, sourceFiles } from './imports.ts';

const modules = readModules();

/** Who may import whom: a module belongs to the first part whose prefix fits, and may import the parts listed. */
const PARTS: readonly {
  part: string;
  prefix: RegExp;
  may: readonly string[];
  packages: readonly string[];
}[] = [
  { part: 'core', prefix: /^src\/core\//, may: ['core'], packages: ['wink-porter2-stemmer'] },
  {
    part: 'browser',
    prefix: /^src\/(?:bare-)?browser\.ts$/,
    may: ['browser'],
    packages: ['webextension-polyfill'],
  },
  { part: 'messages', prefix: /^src\/messages\.ts$/, may: ['core'], packages: [] },
  { part: 'messenger', prefix: /^src\/messenger\.ts$/, may: ['browser', 'messages'], packages: [] },
  { part: 'in-slices', prefix: /^src\/in-slices\.ts$/, may: [], packages: [] },
  { part: 'shortcuts', prefix: /^src\/shortcuts\.ts$/, may: ['browser'], packages: [] },
  { part: 'store', prefix: /^src\/store\//, may: ['store', 'core', 'browser'], packages: ['dexie'] },
  {
    part: 'background',
    prefix: /^src\/background\//,
    may: ['background', 'core', 'store', 'messages', 'messenger', 'browser'],
    packages: [],
  },
  { part: 'keeping', prefix: /^src\/keeping\//, may: ['keeping', 'core', 'store'], packages: [] },
  {
    part: 'keeper',
    prefix: /^keeper\//,
    may: ['keeper', 'keeping', 'store', 'messages', 'messenger'],
    packages: [],
  },
  { part: 'ui', prefix: /^src\/ui\//, may: ['ui', 'core', 'locales'], packages: ['preact', 'preact/hooks'] },
  { part: 'page', prefix: /^src\/page\//, may: ['page', 'core'], packages: [] },
  {
    part: 'content-scripts',
    prefix: /^content-scripts\//,
    may: ['content-scripts', 'core', 'messages', 'messenger', 'in-slices', 'ui', 'page'],
    packages: ['preact', 'preact/hooks'],
  },
  {
    part: 'popup',
    prefix: /^popup\//,
    may: [
      'popup',
      'core',
      'store',
      'messages',
      'messenger',
      'in-slices',
      'shortcuts',
      'ui',
      'browser',
      'locales',
    ],
    packages: ['preact', 'preact/hooks', 'dexie'],
  },
  {
    part: 'dossier',
    prefix: /^dossier\//,
    may: [
      'dossier',
      'core',
      'store',
      'keeping',
      'messages',
      'messenger',
      'shortcuts',
      'ui',
      'browser',
      'locales',
    ],
    packages: ['preact', 'preact/hooks', 'dexie'],
  },
  { part: 'cli', prefix: /^cli\//, may: ['cli', 'core', 'page'], packages: ['jsdom'] },
  { part: 'locales', prefix: /^_locales\//, may: [], packages: [] },
];

const partOf = (file: string) => PARTS.find(({ prefix }) => prefix.test(file));

function strayImports({ file, imports, packages }: Module): string[] {
  const part = partOf(file);
  if (!part) return [`${file} belongs to no part`];
  const strayFiles = imports.filter((target) => !part.may.includes(partOf(target)?.part ?? ''));
  const strayPackages = packages.filter(
    (name) => !part.packages.includes(name) && !(part.part === 'cli' && name.startsWith('node:')),
  );
  return [...strayFiles, ...strayPackages].map((target) => `${file} -> ${target}`);
}

const linesOf = (file: string) => fs.readFileSync(file, 'utf8').split('\n').length;
const median = (values: number[]) => values.sort((a, b) => a - b)[values.length >> 1] ?? 0;

describe('the house', () => {
  test('there is something to check', () => {
    expect(modules.length).toBeGreaterThan(20);
    expect(modules.flatMap(({ imports }) => imports).length).toBeGreaterThan(modules.length);
  });

  test('imports go in the stated directions only', () => {
    expect(modules.flatMap(strayImports)).toEqual([]);
  });

  test('the content script takes nothing but types and constants from the core', () => {
    const stray = modules
      .filter(({ file }) => file.startsWith('content-scripts/') || file.startsWith('src/page/'))
      .filter(({ imports }) =>
        imports.some((target) => /^src\/core\/(matching|analyse|pack\/parse)/.test(target)),
      )
      .map(({ file }) => file);
    expect(stray).toEqual([]);
  });

  test('no import cycle', () => {
    expect(findCycle(modules)).toBeNull();
  });

  test('every imported file exists', () => {
    expect(modules.flatMap(({ imports }) => imports).filter((file) => !fs.existsSync(file))).toEqual([]);
  });

  test('no file over 250 lines, half of them under 100', () => {
    const files = sourceFiles();
    expect(files.filter((file) => linesOf(file) > 250)).toEqual([]);
    expect(median(files.map(linesOf))).toBeLessThanOrEqual(100);
  });

  test('the core asks neither clock nor chance', () => {
    const asking = sourceFiles(['src/core']).filter((file) => {
      return /\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b/.test(fs.readFileSync(file, 'utf8'));
    });
    expect(asking).toEqual([]);
  });

  test('no folder is a drawer', () => {
    const names = sourceFiles().filter((file) =>
      /(^|\/)(utils?|helpers?|managers?|common|misc)(\/|\.tsx?$)/.test(file),
    );
    expect(names).toEqual([]);
  });

  test('the product names nobody of the starter topic', () => {
    // Names of countries and what is called after them stand in the general lists of demonyms; people and events do not.
    const topicWords = /\b(trump|zelensk\w*|putin|ushakov|witkoff|donbas\w*|mar-a-lago(?!-talks\.json))\b/i;
    const naming = sourceFiles().filter((file) => topicWords.test(fs.readFileSync(file, 'utf8')));
    expect(naming).toEqual([]);
  });

  test('the README names every folder', () => {
    const readme = fs.readFileSync('README.md', 'utf8');
    const tracked = execFileSync('git', ['ls-files'], { encoding: 'utf8' }).split('\n');
    const folders = new Set(
      tracked.filter((file) => file.includes('/')).map((file) => `${file.split('/')[0]}/`),
    );
    expect(
      [...folders].filter((folder) => !folder.startsWith('.') && !readme.includes(`\`${folder}\``)),
    ).toEqual([]);
  });
});
