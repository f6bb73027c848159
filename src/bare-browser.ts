/**
 * What both browsers offer alike without a library: messages with promises, tabs. The page script is loaded into every
 * news page, so it does without the polyfill that all other parts use.
 */
import type { Browser } from './browser.ts';

interface Extended {
  readonly browser?: Browser;
  readonly chrome?: Browser;
}

const { browser, chrome } = globalThis as Extended;

/** The browser's own API, under whichever name it has here. A page's element with the id `browser` is none. */
export const bareBrowser = (browser?.runtime?.id ? browser : chrome) as Pick<Browser, 'runtime' | 'tabs'>;
