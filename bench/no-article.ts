/** What a page costs that is no article: the look at its metadata, and the script that comes with every page. */
import { readFileSync } from 'node:fs';
import type { Browser } from 'puppeteer-core';
import { eventually } from '../scripts/eventually.ts';
import { type Installed, install } from './extension.ts';
import { longPage } from './long-page.ts';
import { median, spread } from './median.ts';
import type { Row } from './row.ts';
import { call, inChromium, open, openBench, pageWork, READ_ADDRESS } from './tabs.ts';
import { eventsOf, timeOf } from './trace.ts';

const WORDS = 10_000;
const CHECK_REPEATS = 1_000;
const SCRIPT = 'content-scripts/main.js';

async function readsRow(browser: Browser, html: string, article: string, work: string): Promise<Row> {
  const shop = await openBench(browser, html, work);
  const reads = await call<number>(shop, 'readsOfCheck()');
  await shop.close();
  const page = await openBench(browser, article, work);
  const counted = await call<number>(page, 'readsOfReading()');
  await page.close();
  if (counted === 0) throw new Error('Reading an article was not noticed: the counter is broken');
  return {
    key: 'text-reads',
    work: 'how often the check asks for text of the page',
    is: reads,
    unit: 'times',
    bar: { most: 0 },
    note: `reading an article of as many words asks ${counted.toLocaleString('en')} times`,
  };
}

/** Milliseconds in which the browser compiles and starts our script in a page. */
async function scriptLoad(installed: Installed, html: string): Promise<number> {
  const events = await eventsOf(installed.page, SCRIPT, async () => {
    const page = await open(installed.browser, READ_ADDRESS, html);
    await eventually('the page script', () => installed.pageState());
    await page.close();
  });
  const started = events.find(({ name }) => name === 'EvaluateScript');
  if (!started) throw new Error('The trace does not show the page script');
  return timeOf(started);
}

export async function measureNoArticle(rounds: number): Promise<Row[]> {
  const sheet = readFileSync(new URL('../content-scripts/marks.css', import.meta.url), 'utf8');
  const html = longPage(WORDS, 'shop', { sheet });
  const article = longPage(WORDS, 'article', { sheet });
  const work = await pageWork();
  const [floors, checks, loads]: [number[], number[], number[]] = [[], [], []];
  return inChromium(async (browser) => {
    const installed = await install(browser);
    for (let round = 0; round < rounds; round += 1) {
      const bare = await openBench(browser, html, work);
      floors.push(await call(bare, 'floor()'));
      await bare.close();
      const page = await openBench(browser, html, work);
      checks.push(await call(page, `check(${CHECK_REPEATS})`));
      await page.close();
      loads.push(await scriptLoad(installed, html));
    }
    const floor = median(floors);
    return [
      await readsRow(browser, html, article, work),
      {
        key: 'check',
        work: `the check, mean of ${CHECK_REPEATS.toLocaleString('en')} repeats`,
        is: median(checks) / floor,
        unit: '× the floor',
        bar: { most: 0.1 },
        note: `${(1000 * median(checks)).toFixed(0)} µs, the floor ${floor.toFixed(2)} ms (${spread(floors)})`,
      },
      {
        key: 'script-load',
        work: 'compiling and starting the page script',
        is: median(loads),
        unit: 'ms',
        note: `${(median(loads) / floor).toFixed(1)} × the floor, processor time (${spread(loads)}); the browser makes a world for the script in it`,
      },
    ];
  });
}
