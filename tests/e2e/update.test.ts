/** The extension is updated under an open page. */
import { expect, it } from 'vitest';
import { eventually } from '../../scripts/eventually.ts';
import { inBothBrowsers } from './harness/in-both-browsers.ts';
import { popupShows } from './harness/popup.ts';
import { cardShows, hoverMark, markedTexts, marksAppear } from './harness/reader.ts';
import { storedData } from './harness/stored.ts';
import { words } from './harness/words.ts';
import { ADDRESS } from './pages.ts';

const PLAN_SHARE = '90 per cent of the 20-point peace plan';

inBothBrowsers((session) => {
  it('goes quiet on an open page once it has been updated, and the popup says what helps; or goes on by itself', async () => {
    const page = await session().open(ADDRESS.article);
    await marksAppear(page);
    const ownPage = await session().openOwnPage('popup/popup.html');
    const kept = await storedData(ownPage);
    await session().updateExtension();

    let read = page;
    // Firefox runs the new script in the pages that are open, and ends the old one; Chromium does neither.
    if (session().browserName === 'firefox') {
      const popup = await session().openPopup(page);
      await popupShows(popup, words('stateCovered_other', { count: '' }).trim());
      await popup.close();
    } else {
      // What the old script shows goes when the reader turns to it.
      await hoverMark(page, PLAN_SHARE);
      await eventually('the old marks to go', async () => (await markedTexts(page)).length === 0);
      expect(await page.evaluate(() => document.querySelector('[data-xl-card]'))).toBeNull();
      const popup = await session().openPopup(page);
      await popupShows(popup, words('stateReload'), words('actionReload'));
      await popup.close();
      read = await session().open(ADDRESS.article);
      await marksAppear(read);
    }
    await hoverMark(read, PLAN_SHARE);
    await cardShows(session(), read, 'il Giornale');
    const later = await session().openOwnPage('popup/popup.html');
    expect(JSON.parse(await storedData(later)).local).toEqual(JSON.parse(kept).local);
    await later.close();
  });
});
