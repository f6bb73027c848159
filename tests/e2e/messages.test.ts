/** Messages that no part of the extension would send, to the built extension. `npm run soak` sends a hundred thousand. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { eventually } from '../../scripts/eventually.ts';
import { type ChromiumSession, startChromium } from './harness/chromium.ts';
import { inBothBrowsers } from './harness/in-both-browsers.ts';
import { cardShows, hoverMark, markedTexts, marksAppear } from './harness/reader.ts';
import { keptBesides as kept, tabInFront } from './harness/stored.ts';
import { type Fuzzed, fuzzMessages } from './hostile/fuzz.ts';
import { ADDRESS } from './pages.ts';

const SEED = 1;
const MESSAGES = 2_000;

function expectSurvived({ sent, answered, refused, faults }: Fuzzed): void {
  expect(faults).toEqual([]);
  expect(answered + refused).toBe(sent);
  expect(answered).toBeGreaterThan(0);
  expect(refused).toBeGreaterThan(sent / 4);
}

inBothBrowsers((session) => {
  it('survives what a page of its own could send the background, and counts what it refuses', async () => {
    await marksAppear(await session().open(ADDRESS.article));
    const ownPage = await session().openOwnPage('dossier/dossier.html');
    const before = await kept(ownPage);
    const fuzzed = await ownPage.evaluate(fuzzMessages, SEED, MESSAGES, 'background' as const);
    console.log(`${session().browserName}, an own page to the background:`, JSON.stringify(fuzzed));
    expectSurvived(fuzzed);
    await eventually('all refusals to be counted', async () => {
      return (await kept(ownPage)).refused - before.refused === fuzzed.refused;
    });
    expect((await kept(ownPage)).rest).toBe(before.rest);
    await ownPage.close();
  });

  it('survives what could be sent to the script of a page, and shows its cards as before', async () => {
    const page = await session().open(ADDRESS.article);
    const marked = await marksAppear(page);
    const ownPage = await session().openOwnPage('dossier/dossier.html');
    await page.bringToFront();
    const tab = await tabInFront(ownPage);
    const fuzzed = await ownPage.evaluate(fuzzMessages, SEED, MESSAGES, tab);
    console.log(`${session().browserName}, an own page to a page script:`, JSON.stringify(fuzzed));
    expectSurvived(fuzzed);
    await page.bringToFront();
    expect(await markedTexts(page)).toEqual(expect.arrayContaining(marked));
    await page.keyboard.press('Escape');
    await hoverMark(page, 'frozen along the present front line');
    await cardShows(session(), page, 'Kyiv');
    await ownPage.close();
  });
});

/** No driver reaches the world of a content script in Firefox; there a page of its own in a tab stands in for it, above. */
describe('Chromium alone', () => {
  let session: ChromiumSession;
  beforeAll(async () => {
    session = await startChromium();
  });
  afterAll(() => session?.close());

  it('survives what a page script that a page has taken over could send', async () => {
    const page = await session.open(ADDRESS.article);
    await marksAppear(page);
    const ownPage = await session.openOwnPage('dossier/dossier.html');
    await page.bringToFront();
    const before = await kept(ownPage);
    const tabs = (await page.browser().pages()).length;
    const run = `(_root, ...args) => (${fuzzMessages})(...args)`;
    const fuzzed = (await session.chromium.inCard(page, run, [SEED + 1, MESSAGES, 'background'])) as Fuzzed;
    console.log('chromium, a page script to the background:', JSON.stringify(fuzzed));
    expectSurvived(fuzzed);
    expect((await kept(ownPage)).rest).toBe(before.rest);
    expect((await page.browser().pages()).length).toBe(tabs);
    await ownPage.close();
  });
});
