/**
 * `tsx bench/popup.ts [ROUNDS]`: how soon the popup shows the state of the page and the topic's issues, with 70 and with
 * 10,000 claims, against an empty popup of the same make. All in one browser, turn by turn; only the ratios count.
 */
import fs from 'node:fs';
import puppeteer, { type Browser } from 'puppeteer-core';
import { browserPath } from '../scripts/chromium.ts';
import { eventually } from '../scripts/eventually.ts';
import { formatPack } from '../src/core/pack/format-pack.ts';
import { largePack } from '../tests/large-pack/large-pack.ts';
import { extensionWithBenchPages } from './popup/extension.ts';

const SMALL = 70;
const LARGE = 10_000;
/** Enough for the median to stand still on a machine that does other things as well. */
const ROUNDS = 15;
/** What the first paint may cost: the small topic against an empty popup, the large topic against the small one. */
const BARS = { smallToEmpty: 2, largeToSmall: 1.5 };

/** What must be on the screen before a popup is of use. */
const USEFUL = ['.page .state', '.issue h3'];
const SHOWN = ['.state'];

/** A page of the extension, and what must be in it for the clock to stop. */
interface Case {
  readonly name: string;
  readonly address: string;
  readonly wanted: readonly string[];
}

/** Notes, in milliseconds since the navigation began, the end of the first frame that has all the selectors in it. */
const STOP_CLOCK = `(wanted) => {
  const look = () => {
    if (!wanted.every((selector) => document.querySelector(selector))) return;
    observer.disconnect();
    requestAnimationFrame(() => {
      const painted = new MessageChannel();
      painted.port1.onmessage = () => { globalThis.firstUsefulPaint = performance.now(); };
      painted.port2.postMessage(null);
    });
  };
  const observer = new MutationObserver(look);
  observer.observe(document, { childList: true, subtree: true });
}`;

async function firstPaint(browser: Browser, { name, address, wanted }: Case): Promise<number> {
  const page = await browser.newPage();
  await page.evaluateOnNewDocument(`(${STOP_CLOCK})(${JSON.stringify(wanted)})`);
  await page.goto(address);
  const time = await eventually(`first paint of ${name}`, () => page.evaluate('globalThis.firstUsefulPaint'));
  await page.close();
  return time as number;
}

/** An extension with a topic of that size alone. Its page stays open, so that its process is warm for every turn alike. */
async function installed(browser: Browser, claims: number): Promise<{ id: string; folder: string }> {
  const folder = await extensionWithBenchPages();
  const id = await browser.installExtension(folder);
  const page = await browser.newPage();
  await page.goto(`chrome-extension://${id}/bench/install.html`);
  await eventually('the starter pack', () => page.evaluate(HAS_PACK));
  const text = formatPack(largePack({ claims, outlets: claims === LARGE ? 300 : 30, seed: 1 }));
  await page.evaluate(`installOnly(${JSON.stringify(text)})`);
  await page.goto(`chrome-extension://${id}/bench/empty.html`);
  return { id, folder };
}

/** The background installs the starter pack first; what comes before it would be beside it. */
const HAS_PACK = `(async () => {
  const kept = await chrome.storage.local.get('starterRelease');
  return Boolean(kept.starterRelease);
})()`;

async function measure(browser: Browser, cases: readonly Case[], rounds: number): Promise<number[]> {
  const times = cases.map((): number[] => []);
  for (const one of cases) await firstPaint(browser, one);
  for (let round = 0; round < rounds; round += 1) {
    for (const [at, one] of cases.entries()) times[at]?.push(await firstPaint(browser, one));
  }
  return times.map(median);
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}

function line(name: string, time: number, ratio?: { to: string; is: number; bar: number }): string {
  const against = ratio
    ? `  ${ratio.is.toFixed(2)} × ${ratio.to} (at most ${ratio.bar})  ${ratio.is <= ratio.bar ? 'met' : 'MISSED'}`
    : '';
  return `${name.padEnd(28)}${time.toFixed(0).padStart(6)} ms${against}`;
}

async function run(rounds: number): Promise<boolean> {
  const browser = await puppeteer.launch({
    executablePath: browserPath('chromium'),
    pipe: true,
    enableExtensions: true,
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  const folders: string[] = [];
  try {
    const [small, large] = [await installed(browser, SMALL), await installed(browser, LARGE)];
    folders.push(small.folder, large.folder);
    const at = (id: string, path: string) => `chrome-extension://${id}/${path}`;
    const [empty = 0, few = 0, many = 0] = await measure(
      browser,
      [
        { name: 'the empty popup', address: at(small.id, 'bench/empty.html'), wanted: SHOWN },
        { name: `${SMALL} claims`, address: at(small.id, 'popup/popup.html'), wanted: USEFUL },
        { name: `${LARGE} claims`, address: at(large.id, 'popup/popup.html'), wanted: USEFUL },
      ],
      rounds,
    );
    console.log(`First useful paint of the popup, median of ${rounds}`);
    console.log(line('an empty Preact popup', empty));
    console.log(line(`${SMALL} claims`, few, { to: 'empty', is: few / empty, bar: BARS.smallToEmpty }));
    console.log(
      line(`${LARGE} claims`, many, { to: `${SMALL} claims`, is: many / few, bar: BARS.largeToSmall }),
    );
    return few / empty <= BARS.smallToEmpty && many / few <= BARS.largeToSmall;
  } finally {
    await browser.close();
    for (const folder of folders) fs.rmSync(folder, { recursive: true, force: true });
  }
}

if (!(await run(Number(process.argv[2] ?? ROUNDS)))) process.exitCode = 1;
