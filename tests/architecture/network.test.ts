/** Where the product could speak to the network, told from its sources; the end-to-end tests see that it does not. */
import fs from 'node:fs';
import { describe, expect, test } from 'vitest';
import { sourceFiles } from './imports.ts';

/** The one file that may ask another machine for something: packs that the reader has subscribed to. */
const REMOTE = 'src/keeping/fetch-remote.ts';

const read = (file: string) => fs.readFileSync(file, 'utf8');
/** The part of the sources that runs in a browser. */
const files = sourceFiles().filter((file) => !file.startsWith('cli/'));

/** What a source passes to `fetch`, call by call. */
const fetched = (file: string) =>
  [...read(file).matchAll(/\bfetch\(\s*([^,)\n]*)/g)].map(([, first = '']) => first);
const isOwnFile = (address: string) => /^(?:browser|bareBrowser)\.runtime\.getURL\(/.test(address);

describe('the network', () => {
  test('is asked for addresses by one file alone; every other fetch is of a file of the package', () => {
    const asking = files.filter((file) => fetched(file).some((address) => !isOwnFile(address)));
    expect(asking.filter((file) => file !== REMOTE)).toEqual([]);
    expect(files.flatMap(fetched).filter(isOwnFile).length).toBeGreaterThan(0);
  });

  test('is spoken to in no other way', () => {
    const ways =
      /\b(?:XMLHttpRequest|WebSocket|WebTransport|EventSource|RTCPeerConnection|sendBeacon|new Image\b|new Audio\b)/;
    expect(files.filter((file) => ways.test(read(file)))).toEqual([]);
  });

  test('is never handed to another extension or page: nothing listens to messages from outside', () => {
    const outside = /onMessageExternal|onConnectExternal|onConnect\b|onUserScriptMessage/;
    expect(files.filter((file) => outside.test(read(file)))).toEqual([]);
  });

  test('is not asked in the words of a pack: no pattern and no selector is made of text that came from outside', () => {
    // These build theirs from constants of their own modules, and from numbers.
    expect(files.filter((file) => read(file).includes('new RegExp('))).toEqual([
      'src/core/text/clauses.ts',
      'src/core/text/quantity/lexemes.ts',
      'src/page/furniture.ts',
    ]);
    const selectors = /(?:querySelector(?:All)?|closest|matches)\(`[^`]*\$\{[^`]*`\)/g;
    expect(files.flatMap((file) => read(file).match(selectors) ?? [])).toEqual([
      // biome-ignore lint/suspicious/noTemplateCurlyInString: the source of a selector.
      'querySelectorAll(`html > [${HOST.attribute}]`)',
      // biome-ignore lint/suspicious/noTemplateCurlyInString: the source of a selector.
      'querySelector(`[data-cell="${row}:${column}"]`)',
    ]);
  });

  test('of an end-to-end test is the one of the harness, which knows every request', () => {
    const specs = fs.readdirSync('tests/e2e').filter((file) => file.endsWith('.test.ts'));
    const bare = specs.filter(
      (file) => !/inBothBrowsers\(|\bstart(?:Chromium|Firefox)\b/.test(read(`tests/e2e/${file}`)),
    );
    expect(specs.length).toBeGreaterThan(10);
    expect(bare).toEqual([]);
  });
});
