/** What the reader sets aside on a card stays unmarked, and comes back from the dossier. */
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { eventually } from '../../scripts/eventually.ts';
import { inBothBrowsers } from './harness/in-both-browsers.ts';
import { cardShows, hoverMark, markedTexts, marksAppear } from './harness/reader.ts';
import type { Session } from './harness/session.ts';
import { statement, words } from './harness/words.ts';
import { ADDRESS } from './pages.ts';

const PLAN_SHARE = '90 per cent of the 20-point peace plan';
const CLAIM = 'plan-share-zelensky';

const isMarked = async (page: Page) => (await markedTexts(page)).some((text) => text.includes(PLAN_SHARE));

/** Clicks, as a hand does, on what the open card calls by this name. */
async function clickOnCard(session: Session, page: Page, name: string): Promise<void> {
  const point = await eventually(`“${name}” on the card`, () =>
    session.inCard(
      page,
      (root, wanted) => {
        const parts = [...(root?.querySelectorAll<HTMLElement>('button, summary') ?? [])];
        const part = parts.find(({ textContent }) => textContent?.trim() === wanted);
        part?.scrollIntoView({ block: 'center' });
        const box = part?.getBoundingClientRect();
        return box && box.height > 0 ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
      },
      name,
    ),
  );
  await page.mouse.click(point.x, point.y);
}

inBothBrowsers((session) => {
  it.each(['card_not_this', 'card_mute'])(
    'takes the mark away by “%s” and gives it back in the dossier',
    async (key) => {
      const page = await session().open(ADDRESS.article);
      const before = (await marksAppear(page)).length;
      await hoverMark(page, PLAN_SHARE);
      await cardShows(session(), page, statement(CLAIM));
      await clickOnCard(session(), page, words('card_why'));
      await clickOnCard(session(), page, words(key));
      await eventually(
        'the mark to go',
        async () => (await markedTexts(page)).length > 0 && !(await isMarked(page)),
      );

      const dossier = await session().openOwnPage('dossier/dossier.html#/settings');
      await eventually('the entry', () =>
        dossier.evaluate((claim) => document.body.textContent?.includes(claim) ?? false, statement(CLAIM)),
      );
      await dossier.evaluate((label) => {
        const buttons = [...document.querySelectorAll('button')];
        buttons.find(({ textContent }) => textContent?.startsWith(label))?.click();
      }, words('dossierSetAsideBack'));
      await eventually('the mark to come back', () => isMarked(page));
      await dossier.close();
      expect(await markedTexts(page)).toHaveLength(before);
    },
  );
});
