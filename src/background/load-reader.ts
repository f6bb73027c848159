/** Loads the reader when it is needed: by far the largest part of the background, and no use to a hover or a setting. */
type Reader = typeof import('./reader.ts');

declare global {
  /** Where `reader.js` puts what `reader.ts` exports. */
  var crosslightReader: Reader | undefined;
}
/** In a service worker only. */
declare const importScripts: ((file: string) => void) | undefined;

const FILE = 'reader.js';

/** In a page, as Firefox gives the background one. */
function appendScript(): Promise<void> {
  return new Promise((loaded, failed) => {
    const script = document.createElement('script');
    script.src = FILE;
    script.onload = () => loaded();
    script.onerror = () => failed(new Error(`${FILE} does not load`));
    document.head.append(script);
  });
}

async function load(): Promise<Reader> {
  if (typeof importScripts === 'function') importScripts(FILE);
  else await appendScript();
  if (globalThis.crosslightReader === undefined) throw new Error(`${FILE} is not the reader`);
  return globalThis.crosslightReader;
}

/**
 * Lets the browser keep the reader beside a service worker: a running one may import just those scripts that it has
 * imported once while it was being installed. To be called while the worker starts.
 */
export function keepReader(): void {
  if (typeof importScripts === 'function') addEventListener('install', () => importScripts?.(FILE));
}

let loading: Promise<Reader> | undefined;

/** The reader, loaded once in a background's life. A failed load is tried again at the next call. */
export function loadReader(): Promise<Reader> {
  loading ??= (globalThis.crosslightReader ? Promise.resolve(globalThis.crosslightReader) : load()).catch(
    (fault: unknown) => {
      loading = undefined;
      throw fault;
    },
  );
  return loading;
}
