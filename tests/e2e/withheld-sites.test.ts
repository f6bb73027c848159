/** Firefox lets a reader take back the sites of the manifest. In Chromium no driver reaches what it shows then. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type FirefoxSession, startFirefox } from './harness/firefox.ts';
import { clickInPopup } from './harness/popup.ts';
import { markedTexts, marksAppear } from './harness/reader.ts';
import { words } from './harness/words.ts';
import { ADDRESS } from './pages.ts';

const { host } = new URL(ADDRESS.article);
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

it('goes on with an open page whose site is taken back, and does not read it at its next visit', async () => {
  const page = await session.open(ADDRESS.strict);
  const marked = await marksAppear(page);
  await session.withholdSite('bbc.com');
  expect(await markedTexts(page)).toEqual(marked);

  session.network.expect(ADDRESS.strict);
  await page.reload();
  const popup = await session.openPopup(await session.open(ADDRESS.front));
  await popup.close();
  await page.bringToFront();
  expect(await markedTexts(page)).toEqual([]);
});
