/**
 * `npm run screenshots`: takes the pictures of `docs/images` anew, from the built development extension and the sample
 * newsroom: card, popup and three views of the dossier, each light and dark.
 */
import { mkdirSync, statSync } from 'node:fs';
import { type CrosslightInChromium, startChromiumWithCrosslight } from './chromium.ts';
import { eventually } from './eventually.ts';
import { PICTURES, takePictures } from './headless-tour.ts';
import { serveNewsroom } from './newsroom.ts';

const FOLDER = 'docs/images';
const VIEWPORT = { width: 1000, height: 900 };
/** Wide enough for a table of many columns. */
const DOSSIER_VIEWPORT = { width: 1200, height: 850 };
/** Pictures stand in a repository, and are fetched with every clone of it. */
const MOST_BYTES = 300_000;

/** Views of the dossier: name of the picture, address in the dossier, and what must be there before it is taken. */
const VIEWS = [
  { name: 'dossier-overview', route: '#/', wanted: 'main svg' },
  { name: 'dossier-matrix', route: '#/matrix', wanted: 'main [role=gridcell]' },
  { name: 'dossier-ledger', route: '#/ledger', wanted: 'main svg' },
] as const;

async function takeDossier(chromium: CrosslightInChromium, scheme: 'light' | 'dark'): Promise<string[]> {
  const page = await chromium.browser.newPage();
  await page.setViewport(DOSSIER_VIEWPORT);
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  const files: string[] = [];
  for (const { name, route, wanted } of VIEWS) {
    // Another fragment alone would be no navigation.
    await page.goto('about:blank');
    await page.goto(chromium.address(`dossier/dossier.html${route}`));
    await eventually(`the dossier at ${route}`, () => page.$(wanted));
    const file = `${FOLDER}/${name}-${scheme}.png` as const;
    await page.screenshot({ path: file });
    files.push(file);
  }
  await page.close();
  return files;
}

async function takeAll(chromium: CrosslightInChromium, port: number): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  for (const picture of PICTURES) {
    const { scheme } = picture;
    await takePictures(chromium, port, picture, FOLDER);
    const files = [
      ...['card', 'popup', 'card-and-popup'].map((name) => `${FOLDER}/${name}-${scheme}.png`),
      ...(await takeDossier(chromium, scheme)),
    ];
    for (const file of files) report(file);
  }
}

function report(file: string): void {
  const { size } = statSync(file);
  console.log(`${file}  ${Math.round(size / 1000)} kB`);
  if (size <= MOST_BYTES) return;
  console.error(`${file} is over ${MOST_BYTES / 1000} kB`);
  process.exitCode = 1;
}

const end = new AbortController();
const port = await serveNewsroom(end.signal);
const chromium = await startChromiumWithCrosslight({ headless: true, viewport: VIEWPORT });
try {
  await takeAll(chromium, port);
} finally {
  await chromium.browser.close();
  end.abort();
}
