/** Real Chromium for the benches, and pages in it that need no network. */
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { minifiedStyles } from '../build/minified-styles.mjs';
import { browserPath } from '../scripts/chromium.ts';

/** On a site that is on no list: the extension does not run here. */
export const BARE_ADDRESS = 'https://bench.example/world/harbour-story';
/** On a site that the extension runs on. */
export const READ_ADDRESS = 'https://www.reuters.com/world/harbour-story';

const VIEWPORT = { width: 1000, height: 800 };

/** A browser into which extensions can be loaded, for as long as some work takes. */
export async function inChromium<Answer>(work: (browser: Browser) => Promise<Answer>): Promise<Answer> {
  const browser = await puppeteer.launch({
    executablePath: browserPath('chromium'),
    pipe: true,
    enableExtensions: true,
    // The largest pack takes minutes to install on a slow machine.
    protocolTimeout: 600_000,
    defaultViewport: VIEWPORT,
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  try {
    return await work(browser);
  } finally {
    await browser.close();
  }
}

/** Source of the functions that bench pages call, as `bench`. */
export async function pageWork(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('page-work.ts', import.meta.url))],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: 'chrome140',
    plugins: [minifiedStyles],
  });
  return outputFiles[0]?.text ?? '';
}

/** Opens a page; its clock ticks in microseconds, as the browser grants to isolated pages only. */
export async function open(browser: Browser, address: string, html: string): Promise<Page> {
  const page = await browser.newPage();
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const headers = {
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-embedder-policy': 'require-corp',
    };
    if (request.url() === address)
      void request.respond({ headers, contentType: 'text/html; charset=utf-8', body: html });
    else void request.abort();
  });
  await page.goto(address, { waitUntil: 'load' });
  return page;
}

/** A page on which the extension does not run, with the functions of `page-work.ts`. */
export async function openBench(browser: Browser, html: string, work: string): Promise<Page> {
  const page = await open(browser, BARE_ADDRESS, html);
  await page.evaluate(work);
  return page;
}

export const call = <T>(page: Page, expression: string): Promise<T> =>
  page.evaluate(`bench.${expression}`) as Promise<T>;
