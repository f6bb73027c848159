/** Topics from their publishers' servers, from the click to the update, with the network watched all the while. */
import type { KeyObject } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import type { Page } from 'puppeteer-core';
import { beforeAll, expect, it } from 'vitest';
import { eventually } from '../../scripts/eventually.ts';
import type { Pack } from '../../src/core/pack/pack.ts';
import { FERRY, NEXT_FERRY, newKey, published } from '../keeping/ferry.ts';
import { file } from '../keeping/pack-server.ts';
import { largePack } from '../large-pack/large-pack.ts';
import { axeViolations } from './harness/axe.ts';
import { fillIn, go, shows } from './harness/dossier.ts';
import { inBothBrowsers } from './harness/in-both-browsers.ts';
import { marksAppear } from './harness/reader.ts';
import type { Session } from './harness/session.ts';
import { chanceOf } from './harness/stops.ts';
import { words } from './harness/words.ts';
import { ADDRESS } from './pages.ts';

const DESK = 'https://desk.example/packs/ferry.json';
const MOVED = 'https://moved.example/ferry.json';

/** What the publishers' servers were told with each request. */
const told: IncomingHttpHeaders[] = [];

function publish({ network }: Session, pack: Pack, key: KeyObject, address = DESK): void {
  const { text, signature } = published(pack, key);
  const serve = (at: string, content: string) =>
    network.serve(at, (request, response) => {
      told.push(request.headers);
      file(content)(request, response);
    });
  serve(address, text);
  serve(`${address}.sig`, signature);
}

/** Has a site leave a cookie that it would know its reader by. */
async function leaveCookie(session: Session, site: string): Promise<void> {
  const cookie = 'reader=known; Secure; SameSite=None; Path=/';
  session.network.serve(site, (_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html', 'set-cookie': cookie }).end('A desk');
  });
  const page = await session.open(site);
  expect(await page.evaluate(() => document.cookie)).toBe('reader=known');
}

function expectBoth({ network }: Session, address = DESK): void {
  network.expect(address);
  network.expect(`${address}.sig`);
}

/** Large enough that an update is still under way when its worker is stopped. */
const LARGE: Pack = { ...largePack({ claims: 2_000, outlets: 40, seed: 1 }), asOf: '2025-03-01' };
const NEXT_LARGE: Pack = {
  ...largePack({ claims: 2_300, outlets: 40, seed: 2 }),
  id: LARGE.id,
  asOf: '2025-03-02',
};
const LARGE_DESK = 'https://large.example/topic.json';
/** How often a worker is stopped in the middle of an update, and the latest of these moments in milliseconds. */
const STOPS = 8;
const LATEST = 1_500;

async function press(page: Page, label: string): Promise<void> {
  const marked = await eventually(`the button “${label}”`, () =>
    page.evaluate((wanted) => {
      const buttons = [...document.querySelectorAll<HTMLElement>('main button:not(:disabled), main summary')];
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

interface LargeNow {
  readonly asOf: string;
  readonly counted: number;
  readonly claims: number;
}

/** Which version of the large pack is here, and how many claims it counts and has. */
const largeNow = (page: Page): Promise<LargeNow> =>
  page.evaluate(async (id) => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await done(indexedDB.open('crosslight'));
    const tables = database.transaction(['packs', 'claims']);
    const pack = await done(tables.objectStore('packs').get(id));
    const claims = await done(tables.objectStore('claims').count(IDBKeyRange.bound([id], [id, []])));
    database.close();
    return { asOf: pack?.fields.asOf ?? '', counted: pack?.counts.claims ?? 0, claims };
  }, LARGE.id);

/** The statement of a claim as everything shows it. */
const shownStatement = (page: Page, pack: string, claim: string) =>
  page.evaluate(
    async (key) => {
      const done = <T>(request: IDBRequest<T>) =>
        new Promise<T>((resolve, reject) => {
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => reject(request.error);
        });
      const database = await done(indexedDB.open('crosslight'));
      const row = await done(database.transaction('claims').objectStore('claims').get(key));
      database.close();
      return row.record.statement as string;
    },
    [pack, claim],
  );

/** Changes the statement of a claim in the dossier's form, and comes back. */
async function changeStatement(page: Page, pack: string, claim: string, statement: string): Promise<void> {
  await go(page, `#/edit/${encodeURIComponent(`claims ${claim}`)}?pack=${pack}`, words('editClaim'));
  await fillIn(page, words('fieldStatement'), statement);
  await press(page, words('editSave'));
  await shows(page, words('editSaved'));
  await go(page, '#/subscriptions', words('dossierSubscriptions'));
}

/** Has a worker of the keeper's take a new version, and stops it; whether it had answered by then. */
function stopInUpdate(page: Page, address: string, delay: number): Promise<boolean> {
  return page.evaluate(
    async (wanted, milliseconds) => {
      const worker = new Worker('/keeper/worker.js');
      const ask = (id: number, call: string, args: unknown[]) =>
        new Promise<boolean>((resolve) => {
          worker.addEventListener('message', ({ data }) => data.id === id && resolve(true));
          worker.postMessage({ id, call, args });
        });
      await ask(1, 'check', [wanted]);
      const stop = new Promise<boolean>((resolve) => setTimeout(() => resolve(false), milliseconds));
      const answered = await Promise.race([ask(2, 'apply', [wanted, []]), stop]);
      worker.terminate();
      return answered;
    },
    address,
    delay,
  );
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

  it('fetches the topic and its signature when the reader subscribes, and nothing else, and says nothing of the reader', async () => {
    told.length = 0;
    await leaveCookie(session(), 'https://desk.example/');
    await page.bringToFront();
    publish(session(), FERRY, key);
    expectBoth(session());
    await subscribe(session(), page, DESK);
    await shows(page, words('dossierSubApplied'));
    await shows(page, FERRY.title);
    expect(session().network.strangers()).toEqual([]);
    expect(told).toHaveLength(2);
    expect(
      told.map(({ cookie, referer, origin, authorization }) => [cookie, referer, origin, authorization]),
    ).toEqual(told.map(() => [undefined, undefined, undefined, undefined]));
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
    await shows(page, words('dossierSubShow'));
    await press(page, words('importWhich'));
    await shows(page, 'A bow door was open.');
    expect(await axeViolations(page)).toEqual([]);
    await press(page, words('dossierSubApply'));
    await shows(page, words('dossierSubApplied'));
  });

  it('keeps what the reader has changed, above the new version', async () => {
    const own = 'A bow door was open, says the inquiry.';
    await changeStatement(page, 'ferry', 'cause', own);
    const later: Pack = {
      ...NEXT_FERRY,
      asOf: '2025-03-03',
      claims: NEXT_FERRY.claims.map((claim) =>
        claim.id === 'cause' ? { ...claim, statement: 'A bow door was torn off.' } : claim,
      ),
    };
    publish(session(), later, key);
    expectBoth(session());
    await press(page, words('dossierSubCheck'));
    await shows(page, words('importConflictsLead'));
    await press(page, words('dossierSubApply'));
    await shows(page, words('dossierSubApplied'));
    expect(await shownStatement(page, 'ferry', 'cause')).toBe(own);
    publish(session(), NEXT_FERRY, key);
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

  it('leaves the old version or the new one, whenever its worker is stopped in the middle of an update', async () => {
    publish(session(), LARGE, key, LARGE_DESK);
    expectBoth(session(), LARGE_DESK);
    await subscribe(session(), page, LARGE_DESK);
    await eventually('the large topic', async () => (await largeNow(page)).claims === LARGE.claims.length);
    const chance = chanceOf(7);
    for (let stop = 0; stop < STOPS; stop += 1) {
      const before = await largeNow(page);
      const next = before.asOf === LARGE.asOf ? NEXT_LARGE : LARGE;
      publish(session(), next, key, LARGE_DESK);
      expectBoth(session(), LARGE_DESK);
      const answered = await stopInUpdate(page, LARGE_DESK, chance() * LATEST);
      const now = await largeNow(page);
      const whole = now.asOf === LARGE.asOf ? LARGE : NEXT_LARGE;
      expect([now.counted, now.claims]).toEqual([whole.claims.length, whole.claims.length]);
      if (answered) expect(now.asOf).toBe(next.asOf);
    }
  });
});
