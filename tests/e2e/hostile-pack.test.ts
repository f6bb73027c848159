/** A pack whose every text is markup that would run and call home: what a reader sees of it is text. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { Page } from 'puppeteer-core';
import { beforeAll, expect, it } from 'vitest';
import { eventually } from '../../scripts/eventually.ts';
import { inBothBrowsers } from './harness/in-both-browsers.ts';
import { issueTitles, popupText, unfoldIssues } from './harness/popup.ts';
import { cardShows, hoverMark, marksAppear } from './harness/reader.ts';
import { ADDRESS } from './pages.ts';

/** Would ask the test network for something, were it ever markup: the network would know. */
const MARKUP =
  '<img src="https://www.reuters.com/stolen.png" onerror="document.title=1"><script src="https://www.reuters.com/stolen.js"></script>';
/** What must not be made of it, in any document or shadow root. */
const MADE =
  'img, iframe, object, embed, [onerror], [style*="stolen"], script[src*="stolen"], a[href^="javascript"]';
const VIEWS = [
  '#/',
  '#/issues',
  '#/matrix',
  '#/ledger',
  '#/timeline',
  '#/outlets',
  '#/worksheet',
  '#/search?q=img',
];
const TEXTS = new Set(['title', 'question', 'gist', 'name', 'measure', 'doubt', 'role']);

/** The starter pack with markup behind every text that is shown; ids, questions and figures stay, so that it matches. */
function hostilePack(): string {
  const pack = readFileSync(new URL('../../packs/mar-a-lago-talks.json', import.meta.url), 'utf8');
  return JSON.stringify(JSON.parse(pack), function (this: object, key, value) {
    const isId = key === 'question' && 'statement' in this;
    return typeof value === 'string' && TEXTS.has(key) && !isId ? `${value} ${MARKUP}` : value;
  });
}

async function installer(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('harness/hostile-pack-in-page.ts', import.meta.url))],
    bundle: true,
    write: false,
    format: 'iife',
  });
  return outputFiles[0]?.text ?? '';
}

inBothBrowsers((session) => {
  let ownPage: Page;

  beforeAll(async () => {
    // The first article of a profile brings the starter pack in; what comes later takes its place.
    await marksAppear(await session().open(ADDRESS.article));
    ownPage = await session().openOwnPage('dossier/dossier.html');
    await ownPage.evaluate(await installer());
    const installed = await ownPage.evaluate(
      (text) => (globalThis as never as { installText(text: string): Promise<string> }).installText(text),
      hostilePack(),
    );
    expect(installed).toBe('installed');
    await session().stopBackground();
  });

  it('is text on the card', async () => {
    const page = await session().open(ADDRESS.article);
    await marksAppear(page);
    await hoverMark(page, '90 per cent of the 20-point peace plan');
    await cardShows(session(), page, '<img src=');
    const made = await session().inCard(page, (root, made) => root?.querySelectorAll(made).length, MADE);
    expect(made).toBe(0);
  });

  it('is text in the popup', async () => {
    const page = await session().open(ADDRESS.article);
    await marksAppear(page);
    const popup = await session().openPopup(page);
    await issueTitles(popup);
    await unfoldIssues(popup);
    expect(await popupText(popup)).toContain('<img src=');
    expect(await popup.read((document, made) => document.querySelectorAll(made).length, MADE)).toBe(0);
    await popup.close();
  });

  it.each(VIEWS)('is text in the dossier at %s', async (view) => {
    await ownPage.evaluate((place) => {
      location.hash = place;
    }, view);
    await eventually(`markup as text at ${view}`, () =>
      ownPage.evaluate(() => (document.querySelector('main')?.textContent ?? '').includes('<img src=')),
    );
    expect(await ownPage.evaluate((made) => document.querySelectorAll(made).length, MADE)).toBe(0);
    expect(await ownPage.title()).not.toBe('1');
  });
});
