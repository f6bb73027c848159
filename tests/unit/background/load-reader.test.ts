import { afterEach, beforeEach, expect, test, vi } from 'vitest';

const READER = { analyse: () => 'read' } as never;

beforeEach(() => vi.resetModules());
afterEach(() => {
  vi.unstubAllGlobals();
  globalThis.crosslightReader = undefined;
});

/** A service worker: what it imports is run before the call comes back. */
function worker(run: () => void) {
  const imported: string[] = [];
  const installing: (() => void)[] = [];
  vi.stubGlobal('importScripts', (file: string) => {
    imported.push(file);
    run();
  });
  vi.stubGlobal('addEventListener', (event: string, listener: () => void) => {
    if (event === 'install') installing.push(listener);
  });
  const install = () => {
    for (const listener of installing) listener();
  };
  return { imported, install };
}

const provide = () => {
  globalThis.crosslightReader = READER;
};
const load = () => import('../../../src/background/load-reader.ts');

test('a worker imports the reader once, however often it is asked for', async () => {
  const { imported } = worker(provide);
  const { loadReader } = await load();
  expect(imported).toEqual([]);
  expect(await Promise.all([loadReader(), loadReader()])).toEqual([READER, READER]);
  expect(imported).toEqual(['reader.js']);
});

test('a worker imports it while it is installed, so that it may later', async () => {
  const { imported, install } = worker(provide);
  const { keepReader, loadReader } = await load();
  keepReader();
  expect(imported).toEqual([]);
  install();
  expect(await loadReader()).toBe(READER);
  expect(imported).toEqual(['reader.js']);
});

test('a failed load is told, and tried again', async () => {
  let broken = true;
  const { imported } = worker(() => {
    if (!broken) provide();
  });
  const { loadReader } = await load();
  await expect(loadReader()).rejects.toThrow('reader.js');
  broken = false;
  expect(await loadReader()).toBe(READER);
  expect(imported).toHaveLength(2);
});

/** A background page: a script is run some time after it was put into the document. */
function page(run: (script: { src: string; onload(): void; onerror(): void }) => void) {
  vi.stubGlobal('document', {
    createElement: () => ({}),
    head: { append: (script: never) => queueMicrotask(() => run(script)) },
  });
}

test('a background page loads it by a script element', async () => {
  const loaded: string[] = [];
  page((script) => {
    loaded.push(script.src);
    provide();
    script.onload();
  });
  const { keepReader, loadReader } = await load();
  keepReader();
  expect(await loadReader()).toBe(READER);
  expect(loaded).toEqual(['reader.js']);
});

test('a page that cannot load it says so', async () => {
  page((script) => script.onerror());
  const { loadReader } = await load();
  await expect(loadReader()).rejects.toThrow('does not load');
});
