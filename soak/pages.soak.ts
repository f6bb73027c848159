/** Random pages and random packs under a random reader, for so many minutes, in Chromium. */
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { eventually } from '../scripts/eventually.ts';
import { type ChromiumSession, startChromium } from '../tests/e2e/harness/chromium.ts';
import { cardShows, cardText, hoverMark, marksAppear } from '../tests/e2e/harness/reader.ts';
import { inPageSource, within } from '../tests/e2e/harness/stops.ts';
import { ADDRESS } from '../tests/e2e/pages.ts';
import { MINUTES, SEED, say } from './asked.ts';
import { type Chance, seeded } from './chance.ts';
import { rethrowUnlessClosed } from './closed.ts';
import { randomPage } from './random-page.ts';
import { ACTIONS } from './reader-actions.ts';
import { collectErrors, type Held, heldBy } from './watched.ts';

const MOST_ACTIONS = 12;
/** How often a card is asked for before it counts as one that does not open. */
const TRIES = 3;
const PAGES_PER_LOOK = 15;
/** A page that answers nothing for so many seconds is hung. */
const PATIENCE = 30;
const SECOND = 1_000;
const MINUTE = 60_000;
/** What the last look may find more than the first, before it counts as held on to: caches fill, garbage comes late. */
const ROOM: Held = { worker: 30, page: 10, nodes: 500, listeners: 50 };

/** One run, and what it has found so far. */
interface Run {
  readonly session: ChromiumSession;
  readonly chance: Chance;
  /** Stays open all the time: what it holds on to shows here. */
  readonly home: Page;
  readonly ownPage: Page;
  readonly inPage: string;
  readonly errors: string[];
  readonly inconsistencies: string[];
  readonly held: Held[];
  readonly done: { pages: number; actions: number; faults: number };
}

async function begin(): Promise<Run> {
  const session = await startChromium();
  const errors: string[] = [];
  collectErrors(session, errors);
  const home = await session.chromium.browser.newPage();
  session.network.expect(ADDRESS.article);
  await home.goto(ADDRESS.article);
  await marksAppear(home);
  const ownPage = await session.openOwnPage('popup/popup.html');
  const inPage = await inPageSource();
  await ownPage.evaluate(inPage);
  const found = { errors, inconsistencies: [], held: [], done: { pages: 0, actions: 0, faults: 0 } };
  return { session, chance: seeded(SEED), home, ownPage, inPage, ...found };
}

const HANG = Symbol('hang');

/** The seconds are counted one by one: a machine that sleeps meanwhile uses up one of them. */
async function inTime<T>(work: Promise<T>): Promise<T | typeof HANG> {
  let left = PATIENCE;
  let ticking: ReturnType<typeof setInterval> | undefined;
  const late = new Promise<typeof HANG>((resolve) => {
    ticking = setInterval(() => {
      left -= 1;
      if (left === 0) resolve(HANG);
    }, SECOND);
  });
  return Promise.race([work, late]).finally(() => clearInterval(ticking));
}

async function act(run: Run, page: Page): Promise<void> {
  const action = run.chance.pick(ACTIONS);
  run.done.actions += 1;
  if (action.isFault) run.done.faults += 1;
  const work = action.act({ ...run, page }).catch(rethrowUnlessClosed);
  if ((await inTime(work)) === HANG) throw new Error(`${action.name} hangs`);
}

async function onePage(run: Run): Promise<void> {
  const { session, chance, done } = run;
  const address = `https://www.reuters.com/soak/page-${done.pages}`;
  const html = randomPage(chance);
  session.network.serve(address, (_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(html);
  });
  done.pages += 1;
  const page = await session.open(address);
  for (let left = chance.below(MOST_ACTIONS); left > 0 && page.url() !== 'about:blank'; left -= 1) {
    await page.bringToFront();
    await act(run, page);
  }
  if ((await inTime(page.evaluate(() => 1 + 1))) === HANG) run.errors.push(`hung: ${address}`);
}

/** Closes what the actions have opened. */
async function tidy({ session, home, ownPage }: Run): Promise<void> {
  await session.tidy().catch(rethrowUnlessClosed);
  for (const page of await session.chromium.browser.pages()) {
    if (page !== home && page !== ownPage) await page.close().catch(rethrowUnlessClosed);
  }
}

/** Opens a card on the page that stays open, and closes it. A page that is read anew just then may take the first away. */
async function openAndClose(session: ChromiumSession, home: Page): Promise<void> {
  for (let left = TRIES; left > 0; left -= 1) {
    await hoverMark(home, '90 per cent of the 20-point peace plan');
    const shown = cardShows(session, home, 'il Giornale');
    if (left === 1) await shown;
    else if (await shown.catch(() => null)) break;
  }
  await home.keyboard.press('Escape');
  await eventually('the card to go', async () => (await cardText(session, home)) === '');
}

/** Whether the store holds together, and what is held on to. */
async function look({ session, home, ownPage, inconsistencies, held }: Run): Promise<void> {
  await ownPage.evaluate(() => {
    const { storage } = (
      globalThis as never as { chrome: { storage: { local: { set(kept: object): Promise<void> } } } }
    ).chrome;
    // A pause and its end have every page read anew.
    return storage.local
      .set({ paused: true, calm: false, marks: 'underline', setAside: [] })
      .then(() => storage.local.set({ paused: false }));
  });
  inconsistencies.push(...(await within(ownPage).inconsistencies()));
  await home.bringToFront();
  await marksAppear(home);
  await openAndClose(session, home);
  held.push(await heldBy(session, home));
}

function leaksIn(held: readonly Held[]): string[] {
  const [first, last] = [held[0], held.at(-1)];
  if (!first || !last) return [];
  return (Object.keys(ROOM) as (keyof Held)[])
    .filter((what) => last[what] > first[what] + ROOM[what])
    .map((what) => `${what}: ${first[what]} at first, ${last[what]} at last`);
}

test(`${MINUTES} minutes of random pages, packs and actions`, async () => {
  const run = await begin();
  await look(run);
  for (const end = Date.now() + MINUTES * MINUTE; Date.now() < end; ) {
    // One page that goes wrong is told of; the others go on.
    await onePage(run)
      .catch(rethrowUnlessClosed)
      .catch((fault) => run.errors.push(`page ${run.done.pages}: ${fault}`));
    await tidy(run);
    if (run.done.pages % PAGES_PER_LOOK === 0)
      await look(run).catch((fault) => run.errors.push(`look after ${run.done.pages} pages: ${fault}`));
  }
  await look(run);
  const { done, errors, inconsistencies, held } = run;
  const strangers = run.session.network.strangers();
  await run.session.chromium.browser.close();
  const leaks = leaksIn(held);
  say(
    `pages, Chromium, seed ${SEED}: ${MINUTES} minutes, ${done.pages} pages, ${done.actions} actions, ` +
      `${done.faults} faults injected, ${errors.length} errors, ${leaks.length} leaks, ` +
      `${inconsistencies.length} inconsistencies, ${strangers.length} requests of nobody's wish`,
  );
  say(`held at first ${JSON.stringify(held[0])}, at last ${JSON.stringify(held.at(-1))}`);
  expect({ errors, leaks, inconsistencies, strangers }).toEqual({
    errors: [],
    leaks: [],
    inconsistencies: [],
    strangers: [],
  });
});
