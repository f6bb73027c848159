/** The built extension in a real Chromium, with pages of the bench and with the topics that a bench needs. */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import esbuild from 'esbuild';
import type { Browser, CDPSession, Page, Target } from 'puppeteer-core';
import { minifiedStyles } from '../build/minified-styles.mjs';
import { preactWithoutHtml } from '../build/preact-without-html.mjs';
import { eventually } from '../scripts/eventually.ts';
import { formatPack } from '../src/core/pack/format-pack.ts';
import type { Pack } from '../src/core/pack/pack.ts';

const ROOT = fileURLToPath(new URL('../', import.meta.url));
const BUILT = path.join(ROOT, 'dist/chrome');
const PAGES = { empty: 'bench/pages/empty.tsx', install: 'bench/pages/install.ts' };

/** A copy of the built extension in a folder of its own, so that it has an origin and a store of its own. */
async function copyWithBenchPages(): Promise<string> {
  if (!fs.existsSync(BUILT)) throw new Error('There is no dist/chrome: run npm run build');
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'crosslight-bench-'));
  fs.cpSync(BUILT, folder, { recursive: true });
  await esbuild.build({
    absWorkingDir: ROOT,
    entryPoints: PAGES,
    outdir: path.join(folder, 'bench'),
    bundle: true,
    minify: true,
    format: 'iife',
    target: ['chrome140'],
    alias: { dexie: './node_modules/dexie/dist/modern/dexie.mjs' },
    jsx: 'automatic',
    jsxImportSource: 'preact',
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [preactWithoutHtml, minifiedStyles],
  });
  const html = fs.readFileSync(path.join(ROOT, 'popup/popup.html'), 'utf8');
  for (const page of Object.keys(PAGES)) {
    fs.writeFileSync(path.join(folder, 'bench', `${page}.html`), html.replace('main.js', `${page}.js`));
  }
  return folder;
}

/** The background installs the starter pack first; what comes before it would be beside it. */
const HAS_PACK = `(async () => Boolean((await chrome.storage.local.get('starterRelease')).starterRelease))()`;

/** One copy of the extension in a browser. */
export class Installed {
  constructor(
    readonly browser: Browser,
    readonly id: string,
    readonly folder: string,
    /** A page of the extension from which the background can be asked. */
    readonly page: Page,
  ) {}

  address(file: string): string {
    return `chrome-extension://${this.id}/${file}`;
  }

  /** The running background, undefined while it sleeps. */
  worker(): Target | undefined {
    return this.browser
      .targets()
      .find((target) => target.type() === 'service_worker' && target.url().startsWith(this.address('')));
  }

  /** Stops the background, as the browser does when it idles. */
  async stopWorker(): Promise<void> {
    await (await this.worker()?.worker())?.close();
    await eventually('the worker to stop', () => this.worker() === undefined);
  }

  /** Asks the background as a page does; answers with the milliseconds and with what `told` makes of the answer. */
  async ask<Told>(call: string, args: string, told = '() => null'): Promise<{ time: number; told: Told }> {
    const question = `{ crosslight: 'background', call: '${call}', args: ${args} }`;
    return (await this.page.evaluate(`(async () => {
      const began = performance.now();
      const reply = await chrome.runtime.sendMessage(${question});
      if (!('answer' in reply)) throw new Error(JSON.stringify(reply));
      return { time: performance.now() - began, told: (${told})(reply.answer) };
    })()`)) as { time: number; told: Told };
  }

  /** The state of the page that the page script of a tab knows; undefined while none runs. One tab has one, at most. */
  pageState(): Promise<string | undefined> {
    return this.page.evaluate(`(async () => {
      const question = { crosslight: 'tab', call: 'pageState', args: [] };
      const tabs = await chrome.tabs.query({});
      const replies = tabs.map(({ id }) => chrome.tabs.sendMessage(id, question).catch(() => null));
      return (await Promise.all(replies)).find((reply) => reply)?.answer.state;
    })()`) as Promise<string | undefined>;
  }

  /** Takes the extension out of the browser, so that what it holds burdens no other. */
  async remove(): Promise<void> {
    await this.page.close();
    await this.browser.uninstallExtension(this.id);
  }

  /** Puts packs into the store, as the only ones. */
  async keepOnly(packs: readonly Pack[]): Promise<void> {
    await this.page.evaluate('removeAll()');
    for (const pack of packs) await this.page.evaluate(`install(${JSON.stringify(formatPack(pack))})`);
  }
}

/** Loads a copy of the extension, with the starter pack in its store. It goes when the browser does. */
export async function install(browser: Browser): Promise<Installed> {
  const folder = await copyWithBenchPages();
  browser.process()?.once('exit', () => fs.rmSync(folder, { recursive: true, force: true }));
  const id = await browser.installExtension(folder);
  const page = await browser.newPage();
  const installed = new Installed(browser, id, folder, page);
  await page.goto(installed.address('bench/install.html'));
  await eventually('the starter pack', () => page.evaluate(HAS_PACK));
  return installed;
}

/** Bytes that a page's or a worker's scripts hold after a collection. */
export async function heapAfterCollection(client: CDPSession): Promise<number> {
  await client.send('HeapProfiler.enable');
  await client.send('HeapProfiler.collectGarbage');
  const { usedSize, backingStorageSize = 0 } = (await client.send('Runtime.getHeapUsage')) as {
    usedSize: number;
    backingStorageSize?: number;
  };
  await client.send('HeapProfiler.disable');
  return usedSize + backingStorageSize;
}
