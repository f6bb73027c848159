/**
 * The longest task that we cause on a page while it is read and painted, on a machine four times slower; and, beside it,
 * the longest in which the browser paints a single mark on that page, with nothing read: no painting can do with less.
 */
import { readFileSync } from 'node:fs';
import type { Browser } from 'puppeteer-core';
import { longPage } from './long-page.ts';
import { median } from './median.ts';
import type { Row } from './row.ts';
import { call, inChromium, openBench, pageWork } from './tabs.ts';
import { taskTimes, traced } from './trace.ts';

const SIZES = [10_000, 100_000] as const;
const THROTTLE = 4;

async function longestTask(
  browser: Browser,
  html: string,
  work: string,
  expression: string,
): Promise<number> {
  const page = await openBench(browser, html, work);
  // What the page itself has to paint first is no task of ours.
  await call(page, 'painted()');
  await page.emulateCPUThrottling(THROTTLE);
  const trace = await traced(page, () => call(page, expression));
  await page.close();
  return Math.max(...taskTimes(trace));
}

export async function measureTasks(rounds: number): Promise<Row[]> {
  const sheet = readFileSync(new URL('../content-scripts/marks.css', import.meta.url), 'utf8');
  const work = await pageWork();
  return inChromium(async (browser) => {
    const rows: Row[] = [];
    for (const words of SIZES) {
      const html = longPage(words, 'article', { sheet });
      const tasks: number[] = [];
      const single: number[] = [];
      for (let round = 0; round < rounds; round += 1) {
        tasks.push(await longestTask(browser, html, work, 'visit()'));
        single.push(await longestTask(browser, html, work, 'paintOne()'));
      }
      rows.push({
        key: `task-${words / 1000}k`,
        work: `longest task, ${words.toLocaleString('en')} words, processor ${THROTTLE} × slower`,
        is: median(tasks),
        unit: 'ms',
        bar: { most: 50 },
        note: `of ${rounds}: ${Math.min(...tasks).toFixed(0)} to ${Math.max(...tasks).toFixed(0)} ms; a single mark, nothing read: ${median(single).toFixed(0)} ms`,
      });
    }
    return rows;
  });
}
