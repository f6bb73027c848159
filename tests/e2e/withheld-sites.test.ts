/** Sites of the manifest that a reader takes back from the extension in the browser's settings. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type FirefoxSession, startFirefox } from './harness/firefox.ts';
import { inBothBrowsers } from './harness/in-both-browsers.ts';
import { clickInPopup, popupShows } from './harness/popup.ts';
import { cardShows, hoverMark, markedTexts, marksAppear } from './harness/reader.ts';
import { storedData } from './harness/stored.ts';
import { words } from './harness/words.ts';
import { ADDRESS } from './pages.ts';

const { host } = new URL(ADDRESS.article);

inBothBrowsers((session) => {
  it('goes on with an open page whose site is taken back, and does not read it at its next visit until it is given again', async () => {
    const page = await session().open(ADDRESS.article);
    const marked = await marksAppear(page);
    const ownPage = await session().openOwnPage('dossier/dossier.html');
    const kept = await storedData(ownPage);
    await session().withholdSite('reuters.com');
    await hoverMark(page, '90 per cent of the 20-point peace plan');
    await cardShows(session(), page, 'il Giornale');
    expect(await markedTexts(page)).toEqual(expect.arrayContaining(marked));

    // A visit in another tab: in Chromium a click on the toolbar button would have allowed the first one to be read.
    const next = await session().open(ADDRESS.article);
    await session().returnSite('bbc.com');
    // Another site's article, opened later, is read: by then this one would have been as well.
    await marksAppear(await session().open(ADDRESS.strict));
    expect(await markedTexts(next)).toEqual([]);
    const popup = await session().openPopup(page);
    await popupShows(popup, words('stateCovered_other', { count: '' }).trim());
    await popup.close();
    expect(await storedData(ownPage)).toBe(kept);
    await ownPage.close();

    await session().returnSite('reuters.com');
    await marksAppear(await session().open(ADDRESS.article));
  });
});

/** Chromium puts a question of its own over the page instead of the popup; no driver reaches it. */
describe('Firefox alone', () => {
  let session: FirefoxSession;
  beforeAll(async () => {
    session = await startFirefox();
  });
  afterAll(() => session?.close());

  it('reads a site that was taken back only after a click, and at every visit once it is allowed again', async () => {
    await session.withholdSite('reuters.com');
    const page = await session.open(ADDRESS.article);
    // Another site's article, opened later, is read: by then this one would have been as well.
    await marksAppear(await session.open(ADDRESS.strict));
    expect(await markedTexts(page)).toEqual([]);

    // A click on the toolbar button lets Firefox run the script on this page, this once.
    const popup = await session.openPopup(page);
    await marksAppear(page);
    await clickInPopup(popup, words('actionAlways', { host }));
    await popup.close();
    session.network.expect(ADDRESS.article);
    await page.reload();
    await marksAppear(page);
  });
});
