/** A tab of an older version that holds the database, in the browsers' own IndexedDB. */
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { eventually } from '../../scripts/eventually.ts';
import { inBothBrowsers } from './harness/in-both-browsers.ts';
import { popupShows } from './harness/popup.ts';
import { marksAppear } from './harness/reader.ts';
import { words } from './harness/words.ts';
import { ADDRESS } from './pages.ts';

async function oldVersion(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('harness/old-version-in-page.ts', import.meta.url))],
    bundle: true,
    write: false,
    format: 'iife',
  });
  return outputFiles[0]?.text ?? '';
}

// biome-ignore lint/performance/useDomNodeTextContent: what a reader sees.
const textOf = (page: Page) => page.evaluate(() => document.body.innerText);

const shows = (page: Page, wanted: string) =>
  eventually(`“${wanted}”`, async () => {
    const text = await textOf(page);
    if (!text.includes(wanted)) throw new Error(text);
    return true;
  });

inBothBrowsers((session) => {
  it('is told of in the dossier, and pages wait for it; once it is closed they are read, and its topics are there', async () => {
    // Any page of ours will do that asks nothing of the database by itself.
    const old = await session().openOwnPage('content-scripts/marks.css');
    await session().stopBackground();
    await old.evaluate(await oldVersion());
    const titles = await old.evaluate(() =>
      (globalThis as never as { beOfVersion1(): Promise<string[]> }).beOfVersion1(),
    );
    const dossier = await session().openOwnPage('dossier/dossier.html');
    await dossier.bringToFront();
    await shows(dossier, words('dossierStoreBlocked'));

    // Who asks after the first waits in line: browsers tell only the one at its head that it is blocked.
    const page = await session().open(ADDRESS.article);
    const popup = await session().openPopup(page);
    await popupShows(popup, words('stateReading'));
    await popup.close();
    await old.close();
    await marksAppear(page);
    const again = await session().openOwnPage('dossier/dossier.html#/settings');
    await again.bringToFront();
    for (const title of titles) {
      await eventually(`the topic ${title}`, () =>
        again.evaluate(
          (wanted) =>
            [...document.querySelectorAll('option')].some(({ textContent }) => textContent === wanted),
          title,
        ),
      );
    }
    expect(titles).toHaveLength(2);
    await dossier.close();
    await again.close();
  });
});
