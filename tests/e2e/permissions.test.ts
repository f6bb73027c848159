/** Pages that Crosslight may not read until the reader says so. */
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { inBothBrowsers } from './harness/in-both-browsers.ts';
import { clickInPopup, popupShows } from './harness/popup.ts';
import { markedTexts, marksAppear } from './harness/reader.ts';
import type { Session } from './harness/session.ts';
import { words } from './harness/words.ts';
import { ADDRESS } from './pages.ts';

const HOST = new URL(ADDRESS.unlisted).host;

async function reload(session: Session, page: Page): Promise<void> {
  session.network.expect(ADDRESS.unlisted);
  await page.reload();
}

inBothBrowsers((session) => {
  it('reads a page on no list only when it is asked to, and only until it is left', async () => {
    const page = await session().open(ADDRESS.unlisted);
    const popup = await session().openPopup(page);
    await popupShows(popup, words('stateNotAllowed'));
    expect(await markedTexts(page)).toEqual([]);
    await clickInPopup(popup, words('actionCheck'));
    await marksAppear(page);
    await popup.close();

    await reload(session(), page);
    const again = await session().openPopup(page);
    await popupShows(again, words('stateNotAllowed'));
    expect(await markedTexts(page)).toEqual([]);
    await again.close();
  });

  it('reads a site at every visit once the reader has allowed it for good', async () => {
    await session().allowSite(`https://${HOST}/*`);
    const page = await session().open(ADDRESS.unlisted);
    const popup = await session().openPopup(page);
    await clickInPopup(popup, words('actionAlways', { host: HOST }));
    await marksAppear(page);
    await popup.close();
    await reload(session(), page);
    await marksAppear(page);
  });
});
