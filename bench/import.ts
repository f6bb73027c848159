/** How long the dossier is ever busy while a large topic is imported: the longest task of the page's own thread. */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { formatPack } from '../src/core/pack/format-pack.ts';
import { largePack } from '../tests/large-pack/large-pack.ts';
import { type Installed, install } from './extension.ts';
import { median } from './median.ts';
import type { Row } from './row.ts';
import { inChromium } from './tabs.ts';

const CLAIMS = 100_000;
/** The generated topic would have more than a pack may hold. */
const REPORTS = 300_000;
/** Milliseconds in which the page may be busy at a stretch: what people do not yet feel as a halt (Nielsen, 1993). */
const BAR = 100;
const PATIENCE = { timeout: 8 * 60_000 };

/** Notes the longest task of the page from now on; tasks under 50 milliseconds are not told of. */
const WATCH = `globalThis.longest = 0;
new PerformanceObserver((list) => {
  for (const { duration } of list.getEntries()) globalThis.longest = Math.max(globalThis.longest, duration);
}).observe({ type: 'longtask' })`;

/** Milliseconds until the file was read and previewed, until it was imported, and of the longest task. */
interface Import {
  readonly read: number;
  readonly written: number;
  readonly longest: number;
}

async function importInto(page: Page, file: string): Promise<Import> {
  const input = (await page.waitForSelector('input[type=file]')) as ElementHandle<HTMLInputElement>;
  await page.evaluate(WATCH);
  const began = performance.now();
  await input.uploadFile(file);
  await page.waitForSelector('.import .primary', PATIENCE);
  const read = performance.now() - began;
  await page.click('.import .primary');
  await page.waitForSelector('.turn-deed', PATIENCE);
  const written = performance.now() - began - read;
  return { read, written, longest: Number(await page.evaluate('globalThis.longest')) };
}

async function importAnew(installed: Installed, file: string): Promise<Import> {
  const page = await installed.browser.newPage();
  await page.goto(installed.address('dossier/dossier.html#/import'));
  const measured = await importInto(page, file);
  await page.close();
  return measured;
}

export async function measureImport(rounds: number): Promise<Row[]> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'crosslight-import-'));
  const file = path.join(folder, 'topic.json');
  const pack = largePack({ claims: CLAIMS, outlets: 300, seed: 1 });
  fs.writeFileSync(file, formatPack({ ...pack, reports: pack.reports.slice(0, REPORTS) }));
  const megabytes = Math.round(fs.statSync(file).size / 1_000_000);
  try {
    return await inChromium(async (browser) => {
      const imports: Import[] = [];
      for (let round = 0; round < rounds; round += 1) {
        const installed = await install(browser);
        imports.push(await importAnew(installed, file));
        await installed.remove();
      }
      const seconds = (of: 'read' | 'written') => (median(imports.map((one) => one[of])) / 1000).toFixed(1);
      return [
        {
          key: 'import',
          work: `longest task of the dossier while ${CLAIMS.toLocaleString('en')} claims are imported`,
          is: median(imports.map(({ longest }) => longest)),
          unit: 'ms',
          bar: { most: BAR },
          note: `${megabytes} MB; read and previewed in ${seconds('read')} s, imported in ${seconds('written')} s`,
        },
      ];
    });
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}
