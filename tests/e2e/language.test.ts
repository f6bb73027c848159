/** The interface in a language that the reader chooses, whatever the browser speaks. */
import type { Page } from 'puppeteer-core';
import { beforeAll, expect, it } from 'vitest';
import { eventually } from '../../scripts/eventually.ts';
import { LANGUAGES } from '../../src/store/languages.ts';
import { inBothBrowsers } from './harness/in-both-browsers.ts';
import { popupShows } from './harness/popup.ts';
import { hoverMark, marksAppear } from './harness/reader.ts';
import { words } from './harness/words.ts';
import { ADDRESS } from './pages.ts';

const NARROWEST = 320;
/** The views with the longest texts and the widest controls. */
const VIEWS = ['#/', '#/matrix', '#/ledger', '#/outlets', '#/worksheet', '#/settings'];

const go = (page: Page, place: string) =>
  page.evaluate((to) => {
    location.hash = to;
  }, place);

/** Chooses as a reader does, in the settings of the dossier. */
async function choose(page: Page, language: string): Promise<void> {
  await go(page, '#/settings');
  await eventually('the choice of a language', () => page.$('select:has(option[value="uk"])'));
  await page.select('select:has(option[value="uk"])', language);
  const wanted = [language, words('dossierSettings', {}, language)];
  await eventually(`the settings in ${language}`, () =>
    dossierSays(page).then((said) => `${said}` === `${wanted}`),
  );
}

const dossierSays = (page: Page) =>
  page.evaluate(() => [document.documentElement.lang, document.querySelector('h1')?.textContent]);

inBothBrowsers((session) => {
  let dossier: Page;

  beforeAll(async () => {
    await marksAppear(await session().open(ADDRESS.article));
    dossier = await session().openOwnPage('dossier/dossier.html#/settings');
  });

  it('is the browser’s own before anything is chosen', async () => {
    await eventually('the dossier in English', () =>
      dossier.evaluate(() => document.documentElement.lang.startsWith('en')),
    );
  });

  it.each(LANGUAGES.filter((language) => language !== 'en'))(
    'fits into a narrow window in %s',
    async (language) => {
      await dossier.setViewport({ width: NARROWEST, height: 800 });
      await choose(dossier, language);
      for (const view of VIEWS) {
        await go(dossier, view);
        await eventually(`the view ${view}`, () =>
          dossier.evaluate((at) => document.querySelector(`nav [aria-current][href="${at}"]`) !== null, view),
        );
        const wider = await dossier.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        expect([view, Math.max(0, wider)]).toEqual([view, 0]);
      }
    },
  );

  it('is the language of the popup and of the card', async () => {
    await choose(dossier, 'de');
    const page = await session().open(ADDRESS.article);
    await marksAppear(page);
    await hoverMark(page, 'closer than ever before');
    await eventually('a German card', () =>
      session().inCard(page, (root) => root?.querySelector('[role=dialog]')?.getAttribute('lang') === 'de'),
    );
    const popup = await session().openPopup(page);
    await popupShows(popup, words('popupControls', {}, 'de'), words('popupTopicHere', {}, 'de'));
    expect(await popup.read((document) => document.documentElement.lang)).toBe('de');
  });
});
