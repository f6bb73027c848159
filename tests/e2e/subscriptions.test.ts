/** Topics from their publishers' servers, from the click to the update, with the network watched all the while. */
import type { KeyObject } from 'node:crypto';
import type { Page } from 'puppeteer-core';
import { beforeAll, expect, it } from 'vitest';
import { eventually } from '../../scripts/eventually.ts';
import type { Pack } from '../../src/core/pack/pack.ts';
import { FERRY, NEXT_FERRY, newKey, published } from '../keeping/ferry.ts';
import { file } from '../keeping/pack-server.ts';
import { axeViolations } from './harness/axe.ts';
import { inBothBrowsers } from './harness/in-both-browsers.ts';
import { marksAppear } from './harness/reader.ts';
import type { Session } from './harness/session.ts';
import { words } from './harness/words.ts';
import { ADDRESS } from './pages.ts';

const DESK = 'https://desk.example/packs/ferry.json';
const MOVED = 'https://moved.example/ferry.json';

function publish({ network }: Session, pack: Pack, key: KeyObject): void {
  const { text, signature } = published(pack, key);
  network.serve(DESK, file(text));
  network.serve(`${DESK}.sig`, file(signature));
}

function expectBoth({ network }: Session): void {
  network.expect(DESK);
  network.expect(`${DESK}.sig`);
}

const textOf = (page: Page) => page.evaluate(() => document.querySelector('main')?.textContent ?? '');
const shows = (page: Page, wanted: string) =>
  eventually(`“${wanted}”`, async () => {
    const text = await textOf(page);
    if (!text.includes(wanted)) throw new Error(text);
    return true;
  });

async function press(page: Page, label: string): Promise<void> {
  const marked = await eventually(`the button “${label}”`, () =>
    page.evaluate((wanted) => {
      const buttons = [...document.querySelectorAll<HTMLButtonElement>('main button:not(:disabled)')];
      const button = buttons.find(({ textContent }) => textContent?.trim().startsWith(wanted));
      button?.setAttribute('data-pressed', wanted);
      return button !== undefined;
    }, label),
  );
  expect(marked).toBe(true);
  await page.bringToFront();
  // A real click: the browser asks for permissions within one only.
  await page.click(`[data-pressed="${label}"]`);
  await page.evaluate((wanted) => {
    document.querySelector(`[data-pressed="${wanted}"]`)?.removeAttribute('data-pressed');
  }, label);
}

async function subscribe(session: Session, page: Page, address: string): Promise<void> {
  await session.allowSite(`https://${new URL(address).hostname}/*`);
  await page.bringToFront();
  await page.focus('.subscribe input');
  await page.keyboard.type(address);
  await press(page, words('dossierSubAdd'));
}

/** Makes the store believe that a subscription was looked at long ago. */
function makeDue(page: Page, address: string): Promise<void> {
  return page.evaluate(async (wanted) => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await done(indexedDB.open('crosslight'));
    const rows = database.transaction('subscriptions', 'readwrite').objectStore('subscriptions');
    await done(rows.put({ ...(await done(rows.get(wanted))), checked: null }));
    database.close();
  }, address);
}

inBothBrowsers((session) => {
  const key = newKey();
  let page: Page;

  beforeAll(async () => {
    // The first article of a profile brings the starter pack in.
    await marksAppear(await session().open(ADDRESS.article));
    page = await session().openOwnPage('dossier/dossier.html#/subscriptions');
    // A browser draws a tab behind others when it likes.
    await page.bringToFront();
    await shows(page, words('dossierSubNone'));
  });

  it('fetches the topic and its signature when the reader subscribes, and nothing else', async () => {
    publish(session(), FERRY, key);
    expectBoth(session());
    await subscribe(session(), page, DESK);
    await shows(page, words('dossierSubApplied'));
    await shows(page, FERRY.title);
    expect(session().network.strangers()).toEqual([]);
  });

  it('asks once where nothing is new', async () => {
    session().network.expect(DESK);
    await press(page, words('dossierSubCheck'));
    await shows(page, words('dossierSubCurrent'));
  });

  it('shows a new version before it is taken, and takes it as a whole', async () => {
    publish(session(), NEXT_FERRY, key);
    expectBoth(session());
    await press(page, words('dossierSubCheck'));
    await shows(page, 'A bow door was open.');
    expect(await axeViolations(page)).toEqual([]);
    await press(page, words('dossierSubApply'));
    await shows(page, words('dossierSubApplied'));
  });

  it('stops where another key has signed, and goes on when the reader trusts it', async () => {
    const other = newKey();
    publish(session(), FERRY, other);
    expectBoth(session());
    await press(page, words('dossierSubCheck'));
    await shows(page, words('dossierSubStopped'));
    expect(await axeViolations(page)).toEqual([]);
    expectBoth(session());
    await press(page, words('dossierSubTrust', { key: '' }));
    await shows(page, words('dossierSubWaiting'));
  });

  it('follows no server to another host', async () => {
    session().network.serve(MOVED, (_, response) => response.writeHead(302, { location: DESK }).end());
    session().network.expect(MOVED);
    await subscribe(session(), page, MOVED);
    await shows(page, words('dossierSubSentOn'));
    expect(session().network.strangers()).toEqual([]);
  });

  it('looks by itself at its alarm, in a page that nobody sees', async () => {
    const late = 'https://late.example/tunnel.json';
    session().network.serve(late, (_, response) => response.writeHead(503).end());
    session().network.expect(late);
    await subscribe(session(), page, late);
    await shows(page, words('dossierSubStatus', { status: 503 }));
    const { text } = published({ ...FERRY, id: 'tunnel', title: 'The tunnel' }, key);
    session().network.serve(late, file(text));
    session().network.expect(late);
    session().network.expect(`${late}.sig`);
    await makeDue(page, late);
    await page.evaluate('chrome.alarms.create("keeping", { when: Date.now() })');
    await shows(page, 'The tunnel');
    expect(session().network.strangers()).toEqual([]);
  });
});
