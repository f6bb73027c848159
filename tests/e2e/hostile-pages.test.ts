/** Pages whose own scripts are against the reader: what they cannot learn, cannot make us do, and what we survive. */
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { eventually } from '../../scripts/eventually.ts';
import { inBothBrowsers } from './harness/in-both-browsers.ts';
import { popupShows, popupText } from './harness/popup.ts';
import { cardShows, cardText, hoverMark, markedTexts, marksAppear } from './harness/reader.ts';
import type { Session } from './harness/session.ts';
import { statement, words } from './harness/words.ts';
import type { Spied } from './hostile/page-scripts.ts';
import { ADDRESS, hostileAddress } from './pages.ts';

const PLAN_SHARE = '90 per cent of the 20-point peace plan';
/** Stands in the card of that mark and nowhere in the article. */
const ONLY_IN_CARD = 'il Giornale';

async function openCard(session: Session, address: string): Promise<Page> {
  const page = await session.open(address);
  await marksAppear(page);
  await hoverMark(page, PLAN_SHARE);
  await cardShows(session, page, ONLY_IN_CARD);
  return page;
}

/** What a page's own script can get hold of without looking into the card, as one text. */
const withinReach = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const root = document.documentElement;
    const markup = root.getHTML({ serializableShadowRoots: true });
    const selection = getSelection();
    selection?.selectAllChildren(root);
    const selected = String(selection);
    const hosts = [...document.querySelectorAll('html > *')].filter(
      ({ localName }) => !/^(head|body|style|img)$/.test(localName),
    );
    const extended = hosts.map((host) => {
      selection?.collapse(host, 0);
      for (let count = 0; count < 400; count += 1) selection?.modify('extend', 'forward', 'word');
      return String(selection);
    });
    selection?.removeAllRanges();
    const inner = hosts.map((host) => `${host.shadowRoot?.textContent} ${(host as HTMLElement).innerText}`);
    return [markup, root.innerText, selected, ...extended, ...inner].join('\n');
  });

inBothBrowsers((session) => {
  it('keeps the card’s root and its words from a page that has hooked every way to them', async () => {
    const page = await openCard(session(), hostileAddress('spy'));
    const spied = await page.evaluate(() => {
      const { roots, texts } = (globalThis as unknown as { spied: Spied }).spied;
      return { roots: roots.length, texts };
    });
    expect(spied).toEqual({ roots: 0, texts: [] });
    expect(await withinReach(page)).not.toContain(ONLY_IN_CARD);
  });
});
