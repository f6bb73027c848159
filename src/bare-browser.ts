/**
 * What both browsers offer alike without a library. The page script is loaded into every news page, and a popup is opened
 * for a few seconds: they, and what they share with other parts, do without the polyfill.
 */
import type { Browser } from './browser.ts';

interface Extended {
  readonly browser?: Browser;
  readonly chrome?: Browser;
}

const { browser, chrome } = globalThis as Extended;

/** The browser's own API, under whichever name it has here. A page's element with the id `browser` is none. */
export const bareBrowser = (browser?.runtime?.id ? browser : chrome) as Pick<
  Browser,
  'commands' | 'i18n' | 'permissions' | 'runtime' | 'scripting' | 'storage' | 'tabs'
>;
