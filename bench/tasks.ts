/** The longest task that we cause on a page while it is read and painted, on a machine four times slower. */
import { readFileSync } from 'node:fs';
import type { Browser } from 'puppeteer-core';
import { longPage } from './long-page.ts';
import { median } from './median.ts';
import type { Row } from './row.ts';
import { call, inChromium, openBench, pageWork } from './tabs.ts';
import { taskTimes, traced } from './trace.ts';

const SIZES = [10_000, 100_000] as const;
const THROTTLE = 4;

async function longestTask(browser: Browser, html: string, work: string): Promise<number> {
  const page = await openBench(browser, html, work);
  await page.emulateCPUThrottling(THROTTLE);
  const trace = await traced(page, () => call(page, 'visit()'));
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
      for (let round = 0; round < rounds; round += 1) tasks.push(await longestTask(browser, html, work));
      rows.push({
        key: `task-${words / 1000}k`,
        work: `longest task, ${words.toLocaleString('en')} words, processor ${THROTTLE} × slower`,
        is: median(tasks),
        unit: 'ms',
        bar: { most: 50 },
        note: `of ${rounds}: ${Math.min(...tasks).toFixed(0)} to ${Math.max(...tasks).toFixed(0)} ms`,
      });
    }
    return rows;
  });
}
