import { execFile } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { filesBelow } from '../../build/zip.mjs';

const run = promisify(execFile);
const BROWSERS = ['chrome', 'firefox'];

/** Bytes after gzip, of a script with the modules that it imports at once. The popup's named libraries alone are 41 kB. */
const BUDGETS: Readonly<Record<string, number>> = {
  'content-scripts/main.js': 30_000,
  'popup/main.js': 60_000,
  'dossier/main.js': 80_000,
  'dossier/search.js': 20_000,
  // The database, the door for packs and all formats.
  'dossier/dataset.js': 60_000,
  'keeper/page.js': 10_000,
  'keeper/worker.js': 80_000,
  // What starts whenever something wakes the background, and what it loads to read an article:
  // docs/decisions/0008-size-of-the-background.md.
  'background.js': 60_000,
  'reader.js': 80_000,
};

/** Where a PNG holds its width. */
const PNG_WIDTH = 16;

/** A part of a page that is loaded when it is needed, with what it shares with others. */
const PART_BUDGET = 20_000;
const isPart = (file: string) => /^(?:dossier|popup)\/parts\//.test(file);

/** What the extension may ask for: the first column of the table in docs/permissions.md, where each has its reason. */
const EXPLAINED = fs
  .readFileSync('docs/permissions.md', 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| '))
  .flatMap((line) => [...(line.split('|')[1] ?? '').matchAll(/`([^`]+)`/g)].map(([, name]) => name));

const scripts = (browser: string) => filesBelow(`dist/${browser}`).filter((file) => file.endsWith('.js'));
const read = (browser: string, file: string) => fs.readFileSync(`dist/${browser}/${file}`, 'utf8');
const zipped = (browser: string, file: string) => gzipSync(read(browser, file), { level: 9 }).length;
const manifest = (browser: string) => JSON.parse(read(browser, 'manifest.json'));

/** A script and the modules that it imports at once, and they in turn. */
function withImports(browser: string, entry: string, known = new Set<string>()): Set<string> {
  if (known.has(entry)) return known;
  known.add(entry);
  for (const [, name = ''] of read(browser, entry).matchAll(/(?:from|import)\s*"(\.[^"]+)"/g))
    withImports(browser, path.posix.join(path.posix.dirname(entry), name), known);
  return known;
}

describe.each(BROWSERS)('dist/%s', (browser) => {
  test.each(Object.entries(BUDGETS))('%s keeps its size budget of %i bytes', (file, budget) => {
    const size = [...withImports(browser, file)].reduce((sum, each) => sum + zipped(browser, each), 0);
    console.log(`${browser} ${file}: ${size} bytes gzip of ${budget}`);
    expect(size).toBeLessThanOrEqual(budget);
  });

  test('every script has a budget', () => {
    expect(scripts(browser).filter((file) => !(file in BUDGETS) && !isPart(file))).toEqual([]);
  });

  test('the views of the dossier are parts of their own, each small', () => {
    const parts = scripts(browser).filter(isPart);
    expect(parts.length).toBeGreaterThan(10);
    expect(parts.filter((file) => zipped(browser, file) > PART_BUDGET)).toEqual([]);
  });

  test('no script can turn text into markup or code', () => {
    const unsafe = /innerHTML\s*=|outerHTML\s*=|insertAdjacentHTML|document\.write|\beval\(|new Function\(/;
    expect(scripts(browser).filter((file) => unsafe.test(read(browser, file)))).toEqual([]);
  });

  test('asks for what docs/permissions.md explains, and for no host at install beyond the listed sites', () => {
    const asked = manifest(browser);
    const { permissions, optional_permissions, optional_host_permissions } = asked;
    const explained = EXPLAINED.filter((name) => name !== 'offscreen' || browser === 'chrome');
    expect([...permissions, ...optional_permissions, ...optional_host_permissions].sort()).toEqual(
      explained.sort(),
    );
    expect(optional_permissions).toEqual(['downloads']);
    expect(asked.host_permissions).toBeUndefined();
  });

  test('runs unasked on listed sites only, over https', () => {
    const { content_scripts } = manifest(browser);
    const matches: string[] = content_scripts.flatMap((script: { matches: string[] }) => script.matches);
    expect(matches.length).toBeGreaterThan(70);
    expect(matches.filter((pattern) => !/^https:\/\/\*\.[a-z0-9.-]+\.[a-z]+\/\*$/.test(pattern))).toEqual([]);
  });

  test('has an icon of every size that it names, and names every icon it has', () => {
    const { icons, action } = manifest(browser);
    const named = new Map<string, string>([
      ...Object.entries(icons),
      ...Object.entries(action.default_icon),
    ] as never);
    const widths = [...named].map(([size, file]) => [
      size,
      fs.readFileSync(`dist/${browser}/${file}`).readUInt32BE(PNG_WIDTH),
    ]);
    expect(widths).toEqual([...named.keys()].map((size) => [size, Number(size)]));
    const pngs = filesBelow(`dist/${browser}`).filter((file) => file.endsWith('.png'));
    expect([...new Set(named.values())].sort()).toEqual(pngs.sort());
  });

  test('its pages run and load nothing but what is in the package, and connect by https alone', () => {
    const policy: string = manifest(browser).content_security_policy.extension_pages;
    const directives = policy.split(';').map((directive) => directive.trim().split(' '));
    expect(directives.find(([name]) => name === 'default-src')).toEqual(['default-src', "'none'"]);
    const foreign = directives.flatMap(([name, ...sources]) =>
      sources.filter((source) => !/^'(none|self)'$/.test(source)).map((source) => `${name} ${source}`),
    );
    expect(foreign).toEqual(['connect-src https:']);
  });

  test('the zip holds the same files', async () => {
    const { unzipSync } = await import('fflate');
    const zip = fs.readFileSync(`dist/crosslight-${manifest(browser).version}-${browser}.zip`);
    expect(Object.keys(unzipSync(new Uint8Array(zip))).sort()).toEqual(filesBelow(`dist/${browser}`));
  });
});

describe.each(BROWSERS)('what leaves dist/%s', (browser) => {
  test('holds no source map and names none: the sources are public, and a map would double what is checked', () => {
    expect(filesBelow(`dist/${browser}`).filter((file) => file.endsWith('.map'))).toEqual([]);
    expect(scripts(browser).filter((file) => read(browser, file).includes('sourceMappingURL'))).toEqual([]);
  });

  test('is within reach of no page and no other extension', () => {
    const { web_accessible_resources, externally_connectable } = manifest(browser);
    expect([web_accessible_resources, externally_connectable]).toEqual([undefined, undefined]);
  });

  test('runs on the hosts of data/content-script-hosts.txt: another one is a change that a reviewer sees', () => {
    const listed = fs.readFileSync('data/content-script-hosts.txt', 'utf8').trimEnd().split('\n');
    expect(manifest(browser).content_scripts[0].matches).toEqual(listed);
  });

  test('names every library that ships, with its licence', () => {
    const { dependencies } = JSON.parse(fs.readFileSync('package.json', 'utf8'));
    const licences = read(browser, 'THIRD-PARTY-LICENSES.txt');
    expect(Object.keys(dependencies).filter((name) => !licences.includes(`${name} `))).toEqual([]);
  });
});

test('the Firefox manifest declares that no data is collected', () => {
  const { data_collection_permissions } = manifest('firefox').browser_specific_settings.gecko;
  expect(data_collection_permissions).toEqual({ required: ['none'] });
});

test('web-ext finds nothing to complain of in dist/firefox', async () => {
  const { stdout } = await run('node_modules/.bin/web-ext', [
    'lint',
    '--source-dir',
    'dist/firefox',
    '--output',
    'json',
  ]).catch((failed: { stdout: string }) => failed);
  const { errors, warnings } = JSON.parse(stdout);
  expect({ errors, warnings }).toEqual({ errors: [], warnings: [] });
});
