/** The reader's own dataset in both browsers: edit, undo, export, import where nothing is left, and an import cut off. */
import type { Page } from 'puppeteer-core';
import { beforeAll, expect, it } from 'vitest';
import { eventually } from '../../scripts/eventually.ts';
import type { Pack } from '../../src/core/pack/pack.ts';
import {
  chooseFile,
  deleteDatabase,
  fillIn,
  go,
  PATIENCE,
  press,
  shows,
  turnDeed,
} from './harness/dossier.ts';
import { inBothBrowsers } from './harness/in-both-browsers.ts';
import { marksAppear } from './harness/reader.ts';
import { savedBy } from './harness/saved-files.ts';
import { STARTER_PACK, statement, words } from './harness/words.ts';
import { ADDRESS } from './pages.ts';

const CLAIM = 'meeting-length';
const MINE = 'The talks took as long as an opera.';
/** Large enough that an import is still under way when the page has been told to go. */
const LARGE = 100_000;

/** The names of the installed topics, as the store has them. */
const storedPacks = (page: Page): Promise<string[]> =>
  page.evaluate(
    () =>
      new Promise<string[]>((settle, fail) => {
        const opened = indexedDB.open('crosslight');
        opened.onerror = () => fail(opened.error);
        opened.onsuccess = () => {
          const database = opened.result;
          const keys = database.transaction('packs').objectStore('packs').getAllKeys();
          keys.onsuccess = () => {
            database.close();
            settle(keys.result.map(String));
          };
        };
      }),
  );

const countOf = (page: Page, table: string): Promise<number> =>
  page.evaluate(
    (name) =>
      new Promise<number>((settle, fail) => {
        const opened = indexedDB.open('crosslight');
        opened.onerror = () => fail(opened.error);
        opened.onsuccess = () => {
          const database = opened.result;
          const count = database.transaction(name).objectStore(name).count();
          count.onsuccess = () => {
            database.close();
            settle(count.result);
          };
        };
      }),
    table,
  );

/** Whether records of an import are being written. */
const isWriting = (page: Page) => page.evaluate(() => document.querySelector('progress[max]') !== null);

/** Chooses a large topic and begins to import it. Settles when records are being written. */
async function beginLargeImport(page: Page): Promise<void> {
  await go(page, '#/import', words('dossierImport'));
  const claims = Array.from({ length: LARGE }, (_, at) => ({
    id: `c${at}`,
    statement: `Boat ${at} left the harbour.`,
  }));
  await chooseFile(page, 'boats.json', JSON.stringify({ version: 1, id: 'boats', title: 'Boats', claims }));
  await shows(page, words('importIsNew'));
  await press(page, words('importBegin'));
  await expect.poll(() => isWriting(page), PATIENCE).toBe(true);
}

inBothBrowsers((session) => {
  let page: Page;
  let edited = '';

  beforeAll(async () => {
    await marksAppear(await session().open(ADDRESS.article));
  });

  async function openDossier(): Promise<void> {
    page = await session().openOwnPage('dossier/dossier.html');
    await eventually('the dossier', () =>
      page.evaluate(() => (document.querySelector('h1')?.textContent ?? '') !== ''),
    );
  }

  const exported = async () => (await savedBy(session(), () => press(page, words('formatJson')))).text;

  it('an edit is saved, marked, undone and done again, across a restart of the page', async () => {
    await openDossier();
    await go(page, `#/edit/${encodeURIComponent(`claims ${CLAIM}`)}`, words('editClaim'));
    await fillIn(page, words('fieldStatement'), MINE);
    await press(page, words('editSave'));
    await shows(page, words('editSaved'));
    await go(page, `#/claim/${CLAIM}`, MINE);
    await shows(page, words('ownChanged'));
    await page.close();
    await openDossier();
    await go(page, '#/history', words('dossierHistory'));
    await shows(page, words('deedEdited', { title: MINE }));
    await turnDeed(page);
    await shows(page, words('deedIsUndone'));
    await go(page, `#/claim/${CLAIM}`, statement(CLAIM));
    await go(page, '#/history', words('dossierHistory'));
    await turnDeed(page);
    await eventually('the deed to be done again', () =>
      page.evaluate(() => document.querySelector('[data-undone=true]') === null),
    );
    await go(page, `#/claim/${CLAIM}`, MINE);
  });

  it('what is exported can be imported where nothing is left', async () => {
    await openDossier();
    await go(page, '#/import', words('dossierImport'));
    edited = await exported();
    const pack = JSON.parse(edited) as Pack;
    expect(pack.claims.find(({ id }) => id === CLAIM)?.statement).toBe(MINE);
    await session().stopBackground();
    await deleteDatabase(page);
    await page.close();
    await openWithoutTopic();
    await press(page, words('dossierImport'));
    await chooseFile(page, 'topic.json', edited);
    await shows(page, words('importIsNew'));
    await press(page, words('importBegin'));
    await shows(page, words('importDone', { title: STARTER_PACK.title }));
    await go(page, `#/claim/${CLAIM}`, MINE);
    await go(page, '#/import', words('dossierImport'));
    await press(page, words('importOther'));
    expect(await exported()).toBe(edited);
  });

  async function openWithoutTopic(): Promise<void> {
    page = await session().openOwnPage('dossier/dossier.html');
    await shows(page, words('dossierNoPack'));
  }

  it('an import that is stopped leaves the store as it was', async () => {
    await openDossier();
    await beginLargeImport(page);
    await press(page, words('importStop'));
    await shows(page, words('importAborted'));
    expect(await storedPacks(page)).toEqual([STARTER_PACK.id]);
  });

  it('an import whose page is closed, and with it the thread, leaves the store as it was', async () => {
    await openDossier();
    const before = [await countOf(page, 'claims'), await countOf(page, 'deeds')];
    await beginLargeImport(page);
    await page.close();
    await openDossier();
    expect(await storedPacks(page)).toEqual([STARTER_PACK.id]);
    expect([await countOf(page, 'claims'), await countOf(page, 'deeds')]).toEqual(before);
  });

  it('the dossier can be read while an import goes on, which is not lost sight of', async () => {
    await openDossier();
    await beginLargeImport(page);
    await go(page, `#/claim/${CLAIM}`, MINE);
    await go(page, '#/import', words('dossierImport'));
    expect(await isWriting(page)).toBe(true);
    await shows(page, words('importDone', { title: 'Boats' }));
    await press(page, words('dossierUndo'));
    await shows(page, words('dossierUndone'));
    expect(await storedPacks(page)).toEqual([STARTER_PACK.id]);
  });
});
