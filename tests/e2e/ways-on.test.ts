/** The ways from a page to elsewhere: into the dossier, and on to another page of a single-page site. */
import { expect, it } from 'vitest';
import { eventually } from '../../scripts/eventually.ts';
import { inBothBrowsers } from './harness/in-both-browsers.ts';
import { cardShows, hoverMark, marksAppear } from './harness/reader.ts';
import { tabAt } from './harness/tabs.ts';
import { statement } from './harness/words.ts';
import { ADDRESS } from './pages.ts';

const PLAN_SHARE = '90 per cent of the 20-point peace plan';
const CLAIM = 'plan-share-zelensky';

inBothBrowsers((session) => {
  it('opens the claim’s own page in the dossier by the button on its card', async () => {
    const page = await session().open(ADDRESS.article);
    await marksAppear(page);
    await hoverMark(page, PLAN_SHARE);
    await cardShows(session(), page, statement(CLAIM));
    const point = await session().inCard(page, (root) => {
      const box = root?.querySelector('footer .card-link')?.getBoundingClientRect();
      return box && { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    });
    if (!point) throw new Error('The card has no way into the dossier');
    await page.mouse.click(point.x, point.y);
    const dossier = await tabAt(page, `#/claim/${CLAIM}?`);
    await eventually('the claim', async () =>
      (await dossier.evaluate(() => document.body.textContent)).includes(statement(CLAIM)),
    );
    await dossier.close();
  });

  it('takes the number on the button away when a single-page site goes on to a page that is no article', async () => {
    const page = await session().open(ADDRESS.article);
    await marksAppear(page);
    const own = await session().openOwnPage('dossier/dossier.html');
    const badges = () => own.evaluate(BADGES) as Promise<string[]>;
    await eventually('a number', async () => (await badges()).some((text) => /^\d+$/.test(text)));
    await page.evaluate(() => {
      document.head.innerHTML = '<meta property="og:type" content="website">';
      document.body.innerHTML = '<main><h1>Front page</h1></main>';
      history.pushState({}, '', '/');
    });
    await eventually('no number', async () => (await badges()).every((text) => text === ''));
    await own.close();
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
  });
});

/** Runs in a page of the extension: the numbers of all tabs. */
const BADGES = `(async () => {
  const { tabs, action } = globalThis.browser ?? chrome;
  return Promise.all((await tabs.query({})).map(({ id }) => action.getBadgeText({ tabId: id })));
})()`;
