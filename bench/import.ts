/**
 * What the import of a large topic costs: the longest task of the dossier's own thread, how long it takes, what is left of
 * one that is stopped half-way, and how long a hover waits meanwhile.
 */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { formatPack } from '../src/core/pack/format-pack.ts';
import { largePack } from '../tests/large-pack/large-pack.ts';
import { starterPack } from '../tests/starter-pack.ts';
import { type Installed, install } from './extension.ts';
import { median } from './median.ts';
import type { Row } from './row.ts';
import { inChromium } from './tabs.ts';

const CLAIMS = 100_000;
/** The generated topic would have more than a pack may hold. */
const REPORTS = 300_000;
/** Milliseconds in which the page may be busy at a stretch; the browser tells of longer tasks alone (W3C Long Tasks). */
const BAR = 50;
/** Milliseconds. A machine that does other things as well takes a multiple of its own time. */
const PATIENCE = { timeout: 8 * 60_000 };
/** Milliseconds between two hovers. */
const REST = 200;

/** Notes the longest task of the page from now on. */
const WATCH = `globalThis.longest = 0;
new PerformanceObserver((list) => {
  for (const { duration } of list.getEntries()) globalThis.longest = Math.max(globalThis.longest, duration);
}).observe({ type: 'longtask' })`;

/** The number of rows in all tables of the extension's database but those that are made from the others at any time. */
const COUNT_ROWS = `(async () => {
  const asked = (request) => new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const database = await asked(indexedDB.open('crosslight'));
  const tables = [...database.objectStoreNames].filter((table) => !['findings', 'topics', 'profiles', 'openings'].includes(table));
  const reading = database.transaction(tables);
  const counts = await Promise.all(tables.map((table) => asked(reading.objectStore(table).count())));
  database.close();
  return counts.reduce((sum, count) => sum + count, 0);
})()`;

const IS_HALF_WAY = `(() => {
  const progress = document.querySelector('progress[max]');
  return progress !== null && progress.value > progress.max / 2;
})()`;

/** Milliseconds, but for `left`: the rows by which the database differs after an import that was stopped. */
interface Import {
  readonly read: number;
  readonly written: number;
  readonly longest: number;
  readonly stopped: number;
  readonly left: number;
  readonly waited: number;
}

/** Milliseconds that some work takes. */
async function timed(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

async function preview(page: Page, file: string): Promise<void> {
  const input = (await page.waitForSelector('input[type=file]')) as ElementHandle<HTMLInputElement>;
  await input.uploadFile(file);
  await page.waitForSelector('.import .primary', PATIENCE);
}

/** Asks for a card of the topic that is there already, again and again; the longest wait until `ended`. */
async function longestHover(installed: Installed, ended: () => boolean): Promise<number> {
  const pack = starterPack();
  const [claim] = pack.claims;
  const match = { claim: claim?.id, text: claim?.statement, value: null, speaker: null, stance: 'states' };
  const place = { block: 0, start: 0, end: 1, score: 1, reasons: [] };
  const hover = JSON.stringify([pack.id, { ...match, ...place }, {}]);
  let longest = 0;
  while (!ended()) {
    longest = Math.max(longest, (await installed.ask('compare', hover)).time);
    await new Promise((resolve) => setTimeout(resolve, REST));
  }
  return longest;
}

async function importAnew(installed: Installed, file: string): Promise<Import> {
  const page = await installed.browser.newPage();
  await page.goto(installed.address('dossier/dossier.html#/import'));
  const before = Number(await page.evaluate(COUNT_ROWS));
  await page.evaluate(WATCH);
  const read = await timed(() => preview(page, file));
  await page.click('.import .primary');
  await page.waitForFunction(IS_HALF_WAY, PATIENCE);
  const stopped = await timed(async () => {
    await page.click('.import .progress button');
    await page.waitForSelector('input[type=file]', PATIENCE);
  });
  const left = Math.abs(Number(await page.evaluate(COUNT_ROWS)) - before);
  await preview(page, file);
  let ended = false;
  const hovering = longestHover(installed, () => ended);
  const written = await timed(async () => {
    await page.click('.import .primary');
    await page.waitForSelector('.turn-deed', PATIENCE);
  });
  ended = true;
  const longest = Number(await page.evaluate('globalThis.longest'));
  await page.close();
  return { read, written, longest, stopped, left, waited: await hovering };
}

/** A file of the large topic; `work` is told where it lies, and its size in megabytes. */
async function withTopic<Answer>(work: (file: string, size: number) => Promise<Answer>): Promise<Answer> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'crosslight-import-'));
  const file = path.join(folder, 'topic.json');
  const pack = largePack({ claims: CLAIMS, outlets: 300, seed: 1 });
  fs.writeFileSync(file, formatPack({ ...pack, reports: pack.reports.slice(0, REPORTS) }));
  try {
    return await work(file, Math.round(fs.statSync(file).size / 1_000_000));
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

export async function measureImport(rounds: number): Promise<Row[]> {
  return withTopic((file, size) =>
    inChromium(async (browser) => {
      const imports: Import[] = [];
      for (let round = 0; round < rounds; round += 1) {
        const installed = await install(browser);
        imports.push(await importAnew(installed, file));
        await installed.remove();
      }
      return rowsOf((of) => median(imports.map((one) => one[of])), size);
    }),
  );
}

function rowsOf(is: (of: keyof Import) => number, size: number): Row[] {
  const seconds = (of: keyof Import) => (is(of) / 1000).toFixed(1);
  const topic = `${CLAIMS.toLocaleString('en')} claims and ${REPORTS.toLocaleString('en')} reports`;
  return [
    {
      key: 'import',
      work: `longest task of the dossier while ${topic} are imported`,
      is: is('longest'),
      unit: 'ms',
      bar: { most: BAR },
      note: is('longest') === 0 ? `none took ${BAR} ms, and the browser tells of no shorter ones` : '',
    },
    {
      key: 'import-left',
      work: 'rows that such an import leaves behind when it is stopped half-way',
      is: is('left'),
      unit: 'rows',
      bar: { most: 0 },
      note: `it has stopped after ${seconds('stopped')} s`,
    },
    {
      key: 'import-time',
      work: 'such an import, once it has been looked at',
      is: is('written') / 1000,
      unit: 's',
      note: `${size} MB; read and compared in ${seconds('read')} s`,
    },
    {
      key: 'import-hover',
      work: 'the longest that a hover waits meanwhile for its card',
      is: is('waited') / 1000,
      unit: 's',
      note: 'an import is one transaction, and whoever asks the store meanwhile is answered after it',
    },
  ];
}
