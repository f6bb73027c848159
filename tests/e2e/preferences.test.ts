/** What the reader has chosen for marks and card, on a real page. */
import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { eventually } from '../../scripts/eventually.ts';
import { lineContrasts } from './harness/contrast.ts';
import { inBothBrowsers } from './harness/in-both-browsers.ts';
import { cardShows, cardText, hoverMark, markedTexts, marksAppear } from './harness/reader.ts';
import { statement } from './harness/words.ts';
import { ADDRESS } from './pages.ts';

const PLAN_SHARE = '90 per cent of the 20-point peace plan';
const DEFAULTS = { marks: 'underline', opening: 'hover', calm: false };

inBothBrowsers((session) => {
  let settings: Page;
  beforeEach(async () => {
    settings = await session().openOwnPage('dossier/dossier.html');
  });
  afterEach(async () => {
    await choose(DEFAULTS);
    await settings.close();
  });

  function choose(chosen: Partial<Record<keyof typeof DEFAULTS, unknown>>): Promise<unknown> {
    return settings.evaluate(`chrome.storage.local.set(${JSON.stringify(chosen)})`);
  }

  const marksVanish = (page: Page) =>
    eventually('the marks to go', async () => (await markedTexts(page)).length === 0);

  it('takes the marks of an open page away, keeps the way from claim to claim, and puts them back', async () => {
    const page = await session().open(ADDRESS.article);
    const texts = await marksAppear(page);
    await choose({ marks: 'off' });
    await marksVanish(page);
    // The page is read anew first, and a key that comes before that finds no claim to go to.
    await eventually('a card', async () => {
      await session().press(page, 'next-claim');
      return cardText(session(), page);
    });
    await choose({ marks: 'underline' });
    await eventually('all marks', async () => (await markedTexts(page)).length === texts.length);
  });

  it('tints the marks, also where the page forbids all styles', async () => {
    const page = await session().open(ADDRESS.strict);
    await marksAppear(page);
    const grounds = () =>
      page.evaluate(() =>
        [...CSS.highlights.keys()].map(
          (name) => getComputedStyle(document.body, `::highlight(${name})`).backgroundColor,
        ),
      );
    const isClear = (ground: string) => /, 0\)$|^transparent$/.test(ground);
    expect((await grounds()).every(isClear)).toBe(true);
    await choose({ marks: 'tint' });
    await eventually('tinted marks', async () => {
      const seen = await grounds();
      return seen.length > 0 && !seen.some(isClear);
    });
    expect(Math.min(...(await lineContrasts(page)))).toBeGreaterThan(3);
  });

  it('opens the card by a click alone where the reader prefers that', async () => {
    await choose({ opening: 'click' });
    const page = await session().open(ADDRESS.article);
    await marksAppear(page);
    await hoverMark(page, PLAN_SHARE);
    await clickHere(page);
    await cardShows(session(), page, statement('plan-share-zelensky'));
    await clickHere(page);
    await eventually('the card to close', async () => (await cardText(session(), page)) === '');
  });

  it('shows marks to a calm reader at the end of the article only', async () => {
    await choose({ calm: true });
    const page = await session().open(ADDRESS.article);
    const popup = await session().openPopup(page);
    await eventually('the claims in the popup', () =>
      popup.read((document) => document.body.textContent?.includes('20-point')),
    );
    await popup.close();
    expect(await markedTexts(page)).toEqual([]);
    await page.bringToFront();
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    await marksAppear(page);
  });

  it('shows marks to a calm reader who asks for a claim by key', async () => {
    await choose({ calm: true });
    const page = await session().open(ADDRESS.article);
    await eventually('marks on request', async () => {
      await session().press(page, 'next-claim');
      return (await markedTexts(page)).length > 1;
    });
  });
});

/** Presses the button where the pointer is. */
async function clickHere(page: Page): Promise<void> {
  await page.mouse.down();
  await page.mouse.up();
}
