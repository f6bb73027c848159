/** The way through the claims without a pointer: the browser's own shortcuts, and what screen readers are told. */
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { eventually } from '../../scripts/eventually.ts';
import { inBothBrowsers } from './harness/in-both-browsers.ts';
import { cardText, marksAppear } from './harness/reader.ts';
import type { Session } from './harness/session.ts';
import { words } from './harness/words.ts';
import { ADDRESS } from './pages.ts';

/** What a screen reader is told when it comes to a claim, up to the claim itself. */
const announced = (position: number, total: number) =>
  words('card_announce', { position, total, claim: '\n' }).split('\n')[0]?.trim() ?? '';

function hears(session: Session, page: Page, start: string): Promise<string> {
  return eventually(`the announcement “${start}”`, async () => {
    const said = await session.inCard(
      page,
      (root) => root?.querySelector('[role=status]')?.textContent ?? '',
    );
    return said.startsWith(start) && said;
  });
}

/** The number of claims that the first announcement names, null before it is made. */
async function announcedTotal(session: Session, page: Page): Promise<number | null> {
  const said = await session.inCard(page, (root) => root?.querySelector('[role=status]')?.textContent ?? '');
  const totals = Array.from({ length: 200 }, (_, at) => at + 1);
  return totals.find((total) => said.startsWith(announced(1, total))) ?? null;
}

inBothBrowsers((session) => {
  it('goes through all claims forwards, round the end, and backwards, and announces each', async () => {
    const page = await session().open(ADDRESS.strict);
    const painted = await marksAppear(page);
    await session().press(page, 'next-claim');
    const total = await eventually('how many claims there are', () => announcedTotal(session(), page));
    // Claims that overlap share their stretches of text, so there may be more or fewer stretches than claims.
    expect(total).toBeGreaterThan(painted.length / 2);
    const heard = [await hears(session(), page, announced(1, total))];
    for (let position = 2; position <= total; position += 1) {
      await session().press(page, 'next-claim');
      heard.push(await hears(session(), page, announced(position, total)));
      expect(await cardText(session(), page)).toContain(words('card_position', { position, total }));
    }
    expect(new Set(heard).size).toBe(total);
    await session().press(page, 'next-claim');
    await hears(session(), page, announced(1, total));
    await session().press(page, 'previous-claim');
    await hears(session(), page, announced(total, total));
  });

  it('brings the claim into view and moves into its card and out again by Tab and Escape', async () => {
    const page = await session().open(ADDRESS.article);
    await marksAppear(page);
    await session().press(page, 'previous-claim');
    await eventually('the last claim on screen', () => page.evaluate(() => scrollY > 0));
    await eventually('a card', () => cardText(session(), page));
    const focused = () =>
      session().inCard(
        page,
        (root) => root?.activeElement?.getAttribute('role') ?? root?.activeElement?.tagName,
      );
    await page.keyboard.press('Tab');
    await eventually('the focus in the card', async () => (await focused()) === 'dialog');
    await page.keyboard.press('Tab');
    await eventually('the focus on a button', async () => (await focused()) === 'BUTTON');
    await page.keyboard.press('Escape');
    await eventually('the card to close', async () => (await cardText(session(), page)) === '');
  });
});
