/** Pages that Crosslight may not read until the reader says so. */
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { eventually } from '../../scripts/eventually.ts';
import { inBothBrowsers } from './harness/in-both-browsers.ts';
import { clickInPopup, popupShows } from './harness/popup.ts';
import { cardText, hoverMark, markedTexts, marksAppear } from './harness/reader.ts';
import type { Session } from './harness/session.ts';
import { words } from './harness/words.ts';
import { ADDRESS } from './pages.ts';

const HOST = new URL(ADDRESS.unlisted).host;

async function reload(session: Session, page: Page): Promise<void> {
  session.network.expect(ADDRESS.unlisted);
  await page.reload();
}

/** Presses the button beside the one allowed site in the dossier's settings. */
async function takeBack(settings: Page): Promise<void> {
  // A browser draws a tab behind others when it likes.
  await settings.bringToFront();
  await eventually('the allowed site', () =>
    settings.evaluate((host) => {
      const site = [...document.querySelectorAll('.sites li')].find((item) =>
        item.textContent.includes(host),
      );
      site?.querySelector('button')?.click();
      return site !== undefined;
    }, HOST),
  );
  await eventually('the site to go', () => settings.evaluate(() => !document.querySelector('.sites li')));
  await settings.close();
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

  it('reads that site no more once the reader has taken it back; a page that is open goes on', async () => {
    await session().allowSite(`https://${HOST}/*`);
    const page = await session().open(ADDRESS.unlisted);
    const marked = await marksAppear(page);
    await takeBack(await session().openOwnPage('dossier/dossier.html#/settings'));
    await page.bringToFront();
    expect(await markedTexts(page)).toEqual(marked);
    await hoverMark(page, marked[0] ?? '');
    await eventually('the card', () => cardText(session(), page));

    // In another tab: a page that was allowed once in this one may be read here until it is left.
    const next = await session().open(ADDRESS.unlisted);
    const popup = await session().openPopup(next);
    await popupShows(popup, words('stateNotAllowed'));
    expect(await markedTexts(next)).toEqual([]);
    await popup.close();
  });
});
