/** The dossier as the browsers show it: its own strict page, the store, no worker. */
import type { Page } from 'puppeteer-core';
import { beforeAll, expect, it } from 'vitest';
import { eventually } from '../../scripts/eventually.ts';
import { axeViolations } from './harness/axe.ts';
import { inBothBrowsers } from './harness/in-both-browsers.ts';
import { marksAppear } from './harness/reader.ts';
import { STARTER_PACK, statement, words } from './harness/words.ts';
import { ADDRESS } from './pages.ts';

const SCHEMES = ['light', 'dark'] as const;
const NARROWEST = 320;
const WIDEST = 1600;

/** Every view with the heading by which it is known to be there. */
const VIEWS: readonly (readonly [place: string, heading: string])[] = [
  ['#/', STARTER_PACK.title],
  ['#/issues', words('dossierIssues')],
  ['#/issue/security-guarantees', 'Security guarantees'],
  ['#/matrix', words('dossierMatrix')],
  ['#/ledger', words('dossierLedger')],
  ['#/timeline', words('dossierTimeline')],
  ['#/outlets', words('dossierOutlets')],
  ['#/outlet/brit-brief', 'Brit Brief'],
  ['#/names', words('dossierNames')],
  ['#/claim/meeting-length', statement('meeting-length')],
  ['#/search?q=call', words('dossierSearch')],
  ['#/worksheet', words('dossierWorksheet')],
  ['#/subscriptions', words('dossierSubscriptions')],
  ['#/keeping', words('dossierKeeping')],
  ['#/settings', words('dossierSettings')],
  ['#/import', words('dossierImport')],
  ['#/history', words('dossierHistory')],
  [`#/edit/${encodeURIComponent('claims meeting-length')}`, words('editClaim')],
  [`#/edit/${encodeURIComponent('claims plan-share-zelensky')}`, words('editClaim')],
  [`#/edit/${encodeURIComponent('issues security-guarantees')}`, words('editIssue')],
  [`#/edit/${encodeURIComponent('outlets brit-brief')}`, words('editOutlet')],
  [`#/edit/${encodeURIComponent('people zelensky')}`, words('editPerson')],
  ['#/edit/reports?q=meeting-length', words('editNewReport')],
  ['#/capture/0', words('dossierCapture')],
  ['#/write/0', words('dossierWrite')],
  ['#/nowhere', words('dossierUnknown')],
];

const headingOf = (page: Page) => page.evaluate(() => document.querySelector('h1')?.textContent ?? '');

async function go(page: Page, [place, heading]: readonly [string, string]): Promise<void> {
  await page.evaluate((to) => {
    location.hash = to;
  }, place);
  await eventually(`the view ${place}`, async () => (await headingOf(page)) === heading);
}

const count = (page: Page, selector: string) =>
  page.evaluate((wanted) => document.querySelectorAll(wanted).length, selector);

inBothBrowsers((session) => {
  let page: Page;

  beforeAll(async () => {
    // The first article of a profile brings the starter pack in.
    await marksAppear(await session().open(ADDRESS.article));
    await session().stopBackground();
    page = await session().openOwnPage('dossier/dossier.html');
    // Firefox makes timers of a tab behind another wait a second each.
    await page.bringToFront();
    await eventually('the overview', async () => (await headingOf(page)) === STARTER_PACK.title);
  });

  it('shows every view while the worker sleeps, and does not wake it', async () => {
    for (const view of VIEWS) await go(page, view);
    expect(await session().isBackgroundRunning()).toBe(false);
  });

  it('fits into narrow and wide windows without a scroll sideways', async () => {
    for (const width of [NARROWEST, WIDEST]) {
      await page.setViewport({ width, height: 800 });
      for (const view of VIEWS) {
        await go(page, view);
        const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        expect([view[0], width, Math.max(0, wider)]).toEqual([view[0], width, 0]);
      }
    }
  });

  it.each(SCHEMES)('has nothing that axe finds wrong, %s', async (scheme) => {
    await page.setViewport({ width: 1200, height: 800 });
    await session().prefer(page, scheme);
    for (const view of VIEWS) {
      await go(page, view);
      await page.evaluate(() => {
        for (const fold of document.querySelectorAll<HTMLElement>('main details:not([open]) > summary'))
          fold.click();
      });
      expect([view[0], await axeViolations(page)]).toEqual([view[0], []]);
    }
  });

  it('is walked through by keyboard: past the frame, into the matrix, from cell to cell', async () => {
    await go(page, ['#/matrix', words('dossierMatrix')]);
    await page.bringToFront();
    await page.focus('[data-cell="1:0"]');
    await page.keyboard.press('Enter');
    const claims = STARTER_PACK.claims.filter(({ issue }) => issue === STARTER_PACK.issues[0]?.id).length;
    await eventually('the claims of the first issue', async () => {
      return (await count(page, '[role=row][aria-level="2"]')) === claims;
    });
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowRight');
    const reached = () => page.evaluate(() => document.activeElement?.getAttribute('data-cell'));
    expect(await reached()).toBe('2:1');
    await eventually('what stands there', async () => (await count(page, '.detail')) === 1);
    await page.keyboard.press('Tab');
    expect(await reached()).toBeNull();
  });

  it('searches in a thread of its own', async () => {
    await go(page, ['#/search?q=referendum', words('dossierSearch')]);
    await eventually('claims', async () => (await count(page, '.claim')) > 0);
  });

  it('keeps what the reader chooses', async () => {
    await go(page, ['#/settings', words('dossierSettings')]);
    await page.click('input[value=tint]');
    await page.evaluate(() => location.reload());
    await eventually('the chosen look of marks', () =>
      page.evaluate(() => document.querySelector<HTMLInputElement>('input[value=tint]')?.checked),
    );
  });
});
