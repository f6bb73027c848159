/** The toolbar popup over a real page. */
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { eventually } from '../../scripts/eventually.ts';
import { inBothBrowsers } from './harness/in-both-browsers.ts';
import { clickInPopup, issueTitles, popupShows, unfoldIssues } from './harness/popup.ts';
import { cardShows, markArea, markedTexts, marksAppear } from './harness/reader.ts';
import { STARTER_PACK, statement, words } from './harness/words.ts';
import { ADDRESS } from './pages.ts';

const marksVanish = (page: Page) =>
  eventually('the marks to go', async () => (await markedTexts(page)).length === 0);

/** Whether the place in the popup that is remembered is not the top. */
const NOTED_PLACE = `(async () => {
  const kept = await (globalThis.browser ?? chrome).storage.session.get();
  return Object.entries(kept).some(([key, { at }]) => key.startsWith('popupPlace:') && at !== null);
})()`;

/** The first claim of an issue, which is shown where the issue is open. */
function statementOf(issue: number): string {
  const { id } = STARTER_PACK.issues[issue] ?? {};
  return STARTER_PACK.claims.find((claim) => claim.issue === id)?.statement ?? '';
}

inBothBrowsers((session) => {
  it('shows every issue, what this page says and what it leaves out', async () => {
    const page = await session().open(ADDRESS.article);
    await marksAppear(page);
    const popup = await session().openPopup(page);
    expect(await issueTitles(popup)).toEqual(STARTER_PACK.issues.map(({ title }) => title));
    await unfoldIssues(popup);
    await popupShows(
      popup,
      words('issueHereHeading'),
      statement('plan-share-zelensky'),
      words('issueMissingHeading'),
      statement('army-size'),
    );
  });

  it('says of a PDF that it cannot be read, though the browser shows it as a page of an allowed site', async () => {
    const page = await session().open(ADDRESS.pdf);
    const popup = await session().openPopup(page);
    await popupShows(popup, words('statePdf'));
  });

  it('is wide enough to read', async () => {
    const page = await session().open(ADDRESS.article);
    const popup = await session().openPopup(page);
    await issueTitles(popup);
    const width = () => popup.read((document) => document.documentElement.clientWidth);
    await eventually('a popup of its full width', async () => (await width()) >= 360);
  });

  it('does not ask for a site that it reads already', async () => {
    const page = await session().open(ADDRESS.article);
    await marksAppear(page);
    const popup = await session().openPopup(page);
    const text = await popupShows(popup, words('popupControls'));
    expect(text).not.toContain(words('actionAlways', { host: 'www.reuters.com' }));
  });

  it('jumps to the sentence of a claim and opens its card', async () => {
    const page = await session().open(ADDRESS.article);
    await marksAppear(page);
    const popup = await session().openPopup(page);
    await unfoldIssues(popup);
    await clickInPopup(popup, statement('kyiv-attack-before-talks'));
    await cardShows(session(), page, statement('kyiv-attack-before-talks'));
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(0);
  });

  it('opens again where the reader was, on another page too', async () => {
    const page = await session().open(ADDRESS.offTopic);
    const popup = await session().openPopup(page);
    await issueTitles(popup);
    await popup.read((document) => {
      const [, , third] = document.querySelectorAll<HTMLElement>('.issue > summary');
      if (!third?.closest('details')?.open) third?.click();
    });
    await popupShows(popup, statementOf(2));
    await popup.read((document) => document.querySelectorAll('.issue')[2]?.scrollIntoView());
    // What is on the screen is noted when the scrolling has ended.
    const own = await session().openOwnPage('dossier/dossier.html');
    await eventually('the place to be noted', () => own.evaluate(NOTED_PLACE));
    await own.close();
    await popup.close();

    const again = await session().openPopup(await session().open(ADDRESS.front));
    await popupShows(again, statementOf(2));
    await eventually('the popup to scroll back', () =>
      again.read((document) => (document.defaultView?.scrollY ?? 0) > 0),
    );
  });

  it('opens while the worker sleeps', async () => {
    const page = await session().open(ADDRESS.article);
    await marksAppear(page);
    await session().stopBackground();
    const popup = await session().openPopup(page);
    expect(await issueTitles(popup)).toHaveLength(STARTER_PACK.issues.length);
    await unfoldIssues(popup);
    await popupShows(popup, statement('plan-share-zelensky'));
    // Firefox wakes the worker for any message, also for those to the page: there only the stop before can be had.
    if (session().browserName === 'chromium') expect(await session().isBackgroundRunning()).toBe(false);
  });

  it.each([
    ['front', 'stateNotArticle'],
    ['shop', 'stateNotArticle'],
    ['offTopic', 'stateOffTopic'],
    ['otherMeeting', 'stateOffTopic'],
    ['unlisted', 'stateNotAllowed'],
  ] as const)('says of the %s page why there is nothing', async (name, state) => {
    const page = await session().open(ADDRESS[name]);
    const popup = await session().openPopup(page);
    await popupShows(popup, words(state), STARTER_PACK.issues[0]?.title ?? '');
  });

  it('takes everything back on a site that is switched off, and paints it again when it is switched on', async () => {
    const page = await session().open(ADDRESS.article);
    await marksAppear(page);
    const clip = await markArea(page, 'closer than ever before');
    const painted = await page.screenshot({ clip });

    const off = await session().openPopup(page);
    await clickInPopup(off, words('controlSite', { host: 'www.reuters.com' }));
    await marksVanish(page);
    await popupShows(off, words('stateSiteOff'));
    await off.close();
    const plain = await page.screenshot({ clip });
    expect(Buffer.from(plain).equals(painted)).toBe(false);

    const on = await session().openPopup(page);
    await clickInPopup(on, words('controlSite', { host: 'www.reuters.com' }));
    await marksAppear(page);
    await on.close();
    expect(Buffer.from(await page.screenshot({ clip })).equals(painted)).toBe(true);
  });

  it('takes everything back everywhere while it is paused', async () => {
    const page = await session().open(ADDRESS.article);
    const other = await session().open(ADDRESS.strict);
    await marksAppear(page);
    await marksAppear(other);
    const popup = await session().openPopup(other);
    await clickInPopup(popup, words('controlEverywhere'));
    await marksVanish(page);
    await marksVanish(other);
    await popupShows(popup, words('statePaused'));
    await clickInPopup(popup, words('controlEverywhere'));
    await marksAppear(page);
    await marksAppear(other);
  });
});
