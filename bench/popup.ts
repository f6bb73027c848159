/** How soon the popup shows the state of the page and the topic's issues, with 70 and with 10,000 claims. */
import type { Browser } from 'puppeteer-core';
import { eventually } from '../scripts/eventually.ts';
import { largePack } from '../tests/large-pack/large-pack.ts';
import { type Installed, install } from './extension.ts';
import { median, spread } from './median.ts';
import type { Row } from './row.ts';
import { inChromium } from './tabs.ts';

const SMALL = 70;
const LARGE = 10_000;

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
async function withClaims(browser: Browser, claims: number): Promise<Installed> {
  const installed = await install(browser);
  await installed.keepOnly([largePack({ claims, outlets: claims === LARGE ? 300 : 30, seed: 1 })]);
  return installed;
}

export async function measurePopup(rounds: number): Promise<Row[]> {
  return inChromium(async (browser) => {
    const [small, large] = [await withClaims(browser, SMALL), await withClaims(browser, LARGE)];
    const cases = [
      { name: 'the empty popup', address: small.address('bench/empty.html'), wanted: SHOWN },
      { name: `${SMALL} claims`, address: small.address('popup/popup.html'), wanted: USEFUL },
      { name: `${LARGE} claims`, address: large.address('popup/popup.html'), wanted: USEFUL },
    ];
    const times = cases.map((): number[] => []);
    for (const one of cases) await firstPaint(browser, one);
    for (let round = 0; round < rounds; round += 1) {
      for (const [at, one] of cases.entries()) times[at]?.push(await firstPaint(browser, one));
    }
    return rowsOf(times);
  });
}

function rowsOf([empty = [], few = [], many = []]: number[][]): Row[] {
  const text = (times: readonly number[]) => `${median(times).toFixed(0)} ms (${spread(times, 0)})`;
  return [
    {
      key: 'popup',
      work: `first useful paint, ${SMALL} claims`,
      is: median(few) / median(empty),
      unit: '× an empty popup',
      bar: { most: 2 },
      note: `${text(few)}, empty ${text(empty)}`,
    },
    {
      key: 'popup-large',
      work: `first useful paint, ${LARGE.toLocaleString('en')} claims`,
      is: median(many) / median(few),
      unit: `× ${SMALL} claims`,
      bar: { most: 1.5 },
      note: text(many),
    },
  ];
}
