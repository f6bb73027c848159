/**
 * `npm start`: Chromium with the built extension and the sample newsroom, until the window is closed. Without a display
 * (or with `--headless`) it takes screenshots instead and prints what a reader would see.
 */
import type { CrosslightInChromium } from './chromium.ts';
import { startChromiumWithCrosslight } from './chromium.ts';
import { tour } from './headless-tour.ts';
import { FRONT_SITE, newsroomAddress, serveNewsroom } from './newsroom.ts';

const TOUR_VIEWPORT = { width: 1000, height: 900 };

function hasDisplay(): boolean {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

async function untilClosed({ browser }: CrosslightInChromium): Promise<void> {
  const closed = new Promise<void>((resolve) => browser.once('disconnected', () => resolve()));
  const interrupted = new Promise<void>((resolve) => process.once('SIGINT', () => resolve()));
  await Promise.race([closed, interrupted]);
  if (browser.connected) await browser.close();
}

async function openForReader(port: number): Promise<void> {
  const chromium = await startChromiumWithCrosslight({ headless: false, viewport: null });
  const [page = await chromium.browser.newPage()] = await chromium.browser.pages();
  await page.goto(newsroomAddress(`${FRONT_SITE}/`, port));
  console.log(
    'Chromium is open with Crosslight and the sample newsroom. Open an article and point at an underline;',
  );
  console.log(
    'the toolbar button (under the puzzle piece) has the summary. Close the window or press Ctrl+C to end.',
  );
  await untilClosed(chromium);
}

async function takeTour(port: number): Promise<void> {
  console.log('No display: taking screenshots and telling what a reader would see.\n');
  const chromium = await startChromiumWithCrosslight({ headless: true, viewport: TOUR_VIEWPORT });
  try {
    await tour(chromium, port);
  } finally {
    await chromium.browser.close();
  }
}

const end = new AbortController();
const port = await serveNewsroom(end.signal);
try {
  const shown = hasDisplay() && !process.argv.includes('--headless');
  await (shown ? openForReader(port) : takeTour(port));
} catch (fault) {
  console.error(`npm start: ${fault instanceof Error ? fault.message : fault}`);
  process.exitCode = 1;
} finally {
  end.abort();
}
