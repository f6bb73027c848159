/** Whether a page with very many marks scrolls as smoothly as without. */
import { readFileSync } from 'node:fs';
import type { Browser } from 'puppeteer-core';
import { longPage } from './long-page.ts';
import { median, spread } from './median.ts';
import type { Row } from './row.ts';
import { call, inChromium, openBench, pageWork } from './tabs.ts';
import { type TraceEvent, traced } from './trace.ts';

const WORDS = 10_000;
const MARKS = 1_000;
/** Pixels of a second: a reader who looks for something. */
const SPEED = 4_000;

interface Frames {
  readonly dropped: number;
  readonly all: number;
}

/** What became of each frame of the page, by the browser's own count. */
function framesOf(events: readonly TraceEvent[]): Frames {
  const reports = events.flatMap(({ name, args }) => {
    const report = args.frame_reporter as { readonly state?: string } | undefined;
    return name === 'PipelineReporter' && report ? [report] : [];
  });
  const dropped = reports.filter(({ state }) => state === 'STATE_DROPPED');
  return { dropped: dropped.length, all: reports.length };
}

async function scrolled(browser: Browser, html: string, work: string, marks: number): Promise<Frames> {
  const page = await openBench(browser, html, work);
  await page.bringToFront();
  if (marks > 0 && (await call(page, `paintMarks(${marks})`)) !== marks)
    throw new Error('Not all marks are there');
  const height = (await page.evaluate('document.documentElement.scrollHeight - innerHeight')) as number;
  const client = await page.createCDPSession();
  const scroll = () =>
    client.send('Input.synthesizeScrollGesture', { x: 500, y: 400, yDistance: -height, speed: SPEED });
  const { events } = await traced(page, scroll, ['cc', 'benchmark', 'viz']);
  const reached = (await page.evaluate('scrollY')) as number;
  if (reached < height - 1) throw new Error(`The gesture ended at ${reached} of ${height}`);
  await page.close();
  return framesOf(events);
}

export async function measureScroll(rounds: number): Promise<Row[]> {
  const sheet = readFileSync(new URL('../content-scripts/marks.css', import.meta.url), 'utf8');
  const html = longPage(WORDS, 'article', { sheet });
  const work = await pageWork();
  return inChromium(async (browser) => {
    const [bare, again, marked]: [Frames[], Frames[], Frames[]] = [[], [], []];
    for (let round = 0; round < rounds; round += 1) {
      bare.push(await scrolled(browser, html, work, 0));
      marked.push(await scrolled(browser, html, work, MARKS));
      again.push(await scrolled(browser, html, work, 0));
    }
    const dropped = (runs: readonly Frames[]) => runs.map((run) => run.dropped);
    const without = [median(dropped(bare)), median(dropped(again))];
    return [
      {
        key: 'scroll',
        work: `${MARKS.toLocaleString('en')} claims painted, scrolled through: dropped frames`,
        is: median(dropped(marked)),
        unit: 'frames',
        bar: { most: Math.max(...without) },
        note: `of ${median(marked.map(({ all }) => all))} (${spread(dropped(marked), 0)}); the same page without us, twice: ${without.join(' and ')} of ${median(bare.map(({ all }) => all))}`,
      },
    ];
  });
}
