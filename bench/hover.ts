/** How soon after the pointer has rested the card is painted, with a background that is awake or asleep. */
import type { Page } from 'puppeteer-core';
import { INTENT } from '../content-scripts/hover.ts';
import { eventually } from '../scripts/eventually.ts';
import { newsroomPage } from '../scripts/newsroom.ts';
import { type Installed, install } from './extension.ts';
import { median, spread } from './median.ts';
import type { Row } from './row.ts';
import { inChromium, open, READ_ADDRESS } from './tabs.ts';

/** Milliseconds of a frame of the screen. */
const FRAME = 1000 / 60;

/**
 * Runs in the page: notes when the pointer comes to rest and the frame that shows the ground under the mark whose card is
 * open, which is painted together with the card. Names of highlights are the page's to see.
 */
const WATCH = `
  globalThis.bench = { moved: 0, painted: 0 };
  addEventListener('pointermove', ({ timeStamp }) => { bench.moved = timeStamp; }, true);
  const isOpen = () => [...CSS.highlights.keys()].some((name) => name.startsWith('xl-e'));
  requestAnimationFrame(function look(frame) {
    if (bench.painted === 0 && isOpen()) bench.painted = frame;
    else requestAnimationFrame(look);
  });`;

const MIDDLE_OF_FIRST_MARK = `(() => {
  const [range] = [...CSS.highlights.values()][0];
  range.startContainer.parentElement.scrollIntoView({ block: 'center', behavior: 'instant' });
  const live = document.createRange();
  live.setStart(range.startContainer, range.startOffset);
  live.setEnd(range.endContainer, range.endOffset);
  const line = live.getClientRects()[0];
  return { x: line.left + line.width / 2, y: line.top + line.height / 2 };
})()`;

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Milliseconds from the end of the intent delay to the frame with the first card of a page. */
async function firstCard(installed: Installed, html: string, asleep: boolean): Promise<number> {
  const page = await open(installed.browser, READ_ADDRESS, html);
  await page.bringToFront();
  await eventually('the marks', () => page.evaluate('CSS.highlights.size > 0'));
  const { x, y } = (await page.evaluate(MIDDLE_OF_FIRST_MARK)) as Point;
  await framesPass(page);
  if (asleep) await installed.stopWorker();
  await page.evaluate(WATCH);
  await page.mouse.move(x, y);
  await eventually('the card', () => page.evaluate('bench.painted > 0'));
  const beyond = (await page.evaluate(`bench.painted - bench.moved - ${INTENT}`)) as number;
  await page.close();
  return beyond;
}

const framesPass = (page: Page) =>
  page.evaluate('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))');

function row(key: string, work: string, times: readonly number[], most: number): Row {
  return {
    key,
    work,
    // The screen shows a card with the next frame, however soon it is ready.
    is: Math.ceil(median(times) / FRAME),
    unit: 'frames beyond the intent delay',
    bar: { most },
    note: `${median(times).toFixed(1)} ms (${spread(times)}) after ${INTENT} ms of rest`,
  };
}

export async function measureHover(rounds: number): Promise<Row[]> {
  const html = newsroomPage('daily-lantern', 'mar-a-lago-talks');
  if (html === null) throw new Error('The newsroom has lost its article');
  return inChromium(async (browser) => {
    const installed = await install(browser);
    const [awake, asleep]: [number[], number[]] = [[], []];
    await firstCard(installed, html, false);
    for (let round = 0; round < rounds; round += 1) {
      awake.push(await firstCard(installed, html, false));
      asleep.push(await firstCard(installed, html, true));
    }
    return [
      row('hover', 'hover to card painted, background awake', awake, 1),
      row('hover-asleep', 'hover to card painted, background asleep', asleep, 6),
    ];
  });
}
