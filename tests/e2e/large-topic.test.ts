/**
 * A topic of 10,000 claims as the browsers show it: in every view of the dossier and in the popup. The pack is made in a
 * page of the extension and stands alone in its store; it goes with the profile of this file's browsers.
 */
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { Page } from 'puppeteer-core';
import { beforeAll, expect, it } from 'vitest';
import { largePack } from '../large-pack/large-pack.ts';
import { inBothBrowsers } from './harness/in-both-browsers.ts';
import { issueTitles, popupShows } from './harness/popup.ts';
import { marksAppear } from './harness/reader.ts';
import { words } from './harness/words.ts';
import { ADDRESS } from './pages.ts';

const SIZE = { claims: 10_000, outlets: 300, seed: 1 };
const PACK = largePack(SIZE);
const ISSUES = PACK.issues.map(({ title }) => title);
const WINDOW = { width: 1200, height: 800 };
const INSTALL_MILLISECONDS = 120_000;
/** The first search takes seconds: its index is made then. On a busy machine it takes many. */
const PATIENCE = { timeout: 30_000, interval: 50 };

/** What the views are asked for: an issue far down, a claim of it, an outlet that reports that, and what it reports first. */
function sample() {
  const issue = PACK.issues[PACK.issues.length >> 1];
  const claims = PACK.claims.filter((known) => known.issue === issue?.id);
  const report = PACK.reports.find((known) => claims.some(({ id }) => id === known.claim));
  const claim = claims.find(({ id }) => id === report?.claim);
  const outlet = PACK.outlets.find(({ id }) => id === report?.outlet);
  const first = PACK.reports.find((known) => known.outlet === outlet?.id);
  const reported = PACK.claims.find(({ id }) => id === first?.claim);
  // The day is what a claim of the generated topic shares with no other.
  const day = claim && /day \d+/.exec(claim.statement)?.[0];
  if (!issue || !claim || !outlet || !reported || !day) throw new Error('The topic has nothing to ask for');
  return { issue, claim, outlet, reported, day };
}

const { issue, claim, outlet, reported, day } = sample();
const [firstIssue = ''] = ISSUES;
const OF_ALL_CLAIMS = words('dossierCellIssue_other', {
  reported: '',
  count: SIZE.claims.toLocaleString('en'),
});

/** Every view: its address and heading, and a part of it with what it must say. */
const VIEWS: readonly (readonly [place: string, heading: string, part: string, text: string])[] = [
  ['#/', PACK.title, '.glance a', issue.title],
  ['#/issues', words('dossierIssues'), '.issue-card h2', firstIssue],
  [`#/issue/${issue.id}`, issue.title, '.claim .statement', claim.statement],
  ['#/matrix', words('dossierMatrix'), '[role=rowheader]', firstIssue],
  ['#/ledger', words('dossierLedger'), '.ledger tbody th a', 'on day 1'],
  ['#/timeline', words('dossierTimeline'), '.movements li:has(svg) h3', 'on the evening of day'],
  ['#/outlets', words('dossierOutlets'), '.outlets tbody td', OF_ALL_CLAIMS],
  [`#/outlet/${outlet.id}`, outlet.name, '#reported ~ .plain-claims a', reported.statement],
  [`#/claim/${claim.id}`, claim.statement, '.beside .cl-outlet', outlet.name],
  [`#/search?q=${day}`, words('dossierSearch'), '.claim .statement', claim.statement],
  ['#/worksheet', words('dossierWorksheet'), '.sheet tbody th', PACK.claims[0]?.statement ?? ''],
  ['#/settings', words('dossierSettings'), 'legend', words('dossierSetMarksHow')],
];

/** Source that leaves the large topic alone in the store of the extension whose page it is run in. */
async function installer(): Promise<string> {
  const entry = fileURLToPath(new URL('./harness/large-topic-in-store.ts', import.meta.url));
  const { outputFiles } = await build({ entryPoints: [entry], bundle: true, write: false, format: 'iife' });
  return `${outputFiles[0]?.text};installOnly(${JSON.stringify(SIZE)})`;
}

const heading = (page: Page) => page.evaluate(() => document.querySelector('h1')?.textContent);

const toPlace = (page: Page, place: string) =>
  page.evaluate((to) => {
    location.hash = to;
  }, place);

/** What can be seen of the parts of a page that a selector names. */
const shown = (page: Page, selector: string) =>
  page.evaluate(
    (named) =>
      [...document.querySelectorAll(named)]
        .filter((part) => part.checkVisibility())
        .map((part) => part.textContent)
        .join('\n'),
    selector,
  );

inBothBrowsers((session) => {
  let page: Page;

  beforeAll(async () => {
    // The first article of a profile brings the starter pack in; later it would come beside the large one.
    await marksAppear(await session().open(ADDRESS.article));
    // The drivers lose a tab now and then, and what comes before the specs is not tried again by itself.
    const open = () => session().openOwnPage('dossier/dossier.html');
    page = await open().catch(open);
    await page.setViewport(WINDOW);
    expect(await page.evaluate(await installer())).toBe(SIZE.claims);
    // A running worker keeps the topics that it found when it woke.
    await session().stopBackground();
  }, INSTALL_MILLISECONDS);

  it.each(VIEWS)('shows %s, without a scroll sideways', async (place, title, part, text) => {
    await toPlace(page, place);
    await expect.poll(() => heading(page), PATIENCE).toBe(title);
    await expect.poll(() => shown(page, part), PATIENCE).toContain(text);
    const measured = await page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      return { width: innerWidth, sideways: scrollWidth - clientWidth };
    });
    expect(measured).toEqual({ width: WINDOW.width, sideways: 0 });
  });

  it('is walked through by arrow keys in the matrix', async () => {
    await toPlace(page, '#/matrix');
    await expect.poll(() => shown(page, '[role=rowheader]'), PATIENCE).toContain(firstIssue);
    await page.bringToFront();
    await page.focus('[data-cell="1:0"]');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowRight');
    const reached = () => page.evaluate(() => document.activeElement?.getAttribute('data-cell'));
    await expect.poll(reached, PATIENCE).toBe('2:1');
    await expect.poll(() => shown(page, '.detail'), PATIENCE).toContain(ISSUES[1]);
  });

  it('shows in the popup how things stand with a page, and every issue', async () => {
    const popup = await session().openPopup(await session().open(ADDRESS.offTopic));
    await popupShows(popup, words('stateOffTopic'), PACK.title, firstIssue);
    await expect.poll(() => issueTitles(popup), PATIENCE).toEqual(ISSUES);
  });
});
