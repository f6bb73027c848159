/** The reader's own dataset in both browsers: edit, undo, export, import where nothing is left, and an import cut off. */
import type { Page } from 'puppeteer-core';
import { beforeAll, expect, it } from 'vitest';
import { eventually } from '../../scripts/eventually.ts';
import type { Pack } from '../../src/core/pack/pack.ts';
import { inBothBrowsers } from './harness/in-both-browsers.ts';
import { marksAppear } from './harness/reader.ts';
import { STARTER_PACK, statement, words } from './harness/words.ts';
import { ADDRESS } from './pages.ts';

const CLAIM = 'meeting-length';
const MINE = 'The talks took as long as an opera.';
/** Large enough that an import is still under way when the page has been told to go. */
const LARGE = 100_000;
const PATIENCE = { timeout: 60_000, interval: 50 };

const headingOf = (page: Page) => page.evaluate(() => document.querySelector('h1')?.textContent ?? '');
const textOf = (page: Page) => page.evaluate(() => document.querySelector('main')?.textContent ?? '');
/** Long work takes as long as it takes on a busy machine. */
const shows = (page: Page, text: string) => expect.poll(() => textOf(page), PATIENCE).toContain(text);

async function go(page: Page, place: string, heading: string): Promise<void> {
  await page.evaluate((to) => {
    location.hash = to;
  }, place);
  await eventually(`the view ${place}`, async () => (await headingOf(page)) === heading);
}

/** Clicks the button or link of that name within the view. */
async function click(page: Page, name: string): Promise<void> {
  await eventually(`the button ${name}`, () =>
    page.evaluate((wanted) => {
      const found = [...document.querySelectorAll<HTMLElement>('main button, main a')].find(
        ({ textContent }) => textContent?.trim() === wanted,
      );
      found?.click();
      return found !== undefined;
    }, name),
  );
}

async function type(page: Page, label: string, text: string): Promise<void> {
  await page.evaluate(
    (wanted, typed) => {
      const found = [...document.querySelectorAll('label')].find(({ textContent }) =>
        textContent?.startsWith(wanted),
      );
      const field = document.getElementById(found?.htmlFor ?? '') as HTMLTextAreaElement;
      field.value = typed;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    },
    label,
    text,
  );
}

/** Puts a file into the field that takes files, as a drop or the browser's dialogue does. */
const chooseFile = (page: Page, name: string, text: string) =>
  page.evaluate(
    (called, content) => {
      const input = document.querySelector<HTMLInputElement>('input[type=file]');
      const files = new DataTransfer();
      files.items.add(new File([content], called));
      if (!input) throw new Error('no choice of files');
      input.files = files.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    },
    name,
    text,
  );

/** Undoes the latest deed in the history, or does it again. */
const turnLatestDeed = (page: Page) =>
  eventually('the latest deed', () =>
    page.evaluate(() => {
      const button = document.querySelector<HTMLElement>('.deed button');
      button?.click();
      return button !== null;
    }),
  );

/** The text of the file that a click gives the reader. */
async function exported(page: Page, format: string): Promise<string> {
  await page.evaluate(() => {
    Object.assign(globalThis, { exportedText: '' });
    const create = URL.createObjectURL;
    URL.createObjectURL = (file) => {
      if (file instanceof Blob)
        void file.text().then((text) => Object.assign(globalThis, { exportedText: text }));
      return create(file);
    };
    // The driver's browser would ask where to put it.
    HTMLAnchorElement.prototype.click = () => {};
  });
  await click(page, format);
  return eventually('the exported file', () =>
    page.evaluate(() => (globalThis as { exportedText?: string }).exportedText ?? ''),
  );
}

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

const wipe = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise<void>((settle, fail) => {
        const deleted = indexedDB.deleteDatabase('crosslight');
        deleted.onsuccess = () => settle();
        deleted.onerror = () => fail(deleted.error);
      }),
  );

/** Whether records of an import are being written. */
const isWriting = (page: Page) => page.evaluate(() => document.querySelector('progress[max]') !== null);

/** Chooses a large topic and begins to import it. Settles when records are being written. */
async function beginLargeImport(page: Page): Promise<void> {
  await go(page, '#/import', words('dossierImport'));
  await page.evaluate((size) => {
    const claims = Array.from({ length: size }, (_, at) => ({
      id: `c${at}`,
      statement: `Boat ${at} left the harbour.`,
    }));
    const input = document.querySelector<HTMLInputElement>('input[type=file]');
    const files = new DataTransfer();
    files.items.add(
      new File([JSON.stringify({ version: 1, id: 'boats', title: 'Boats', claims })], 'boats.json'),
    );
    if (!input) throw new Error('no choice of files');
    input.files = files.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  }, LARGE);
  await shows(page, words('importIsNew'));
  await click(page, words('importBegin'));
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
    await eventually('the dossier', async () => (await headingOf(page)) !== '');
  }

  it('an edit is saved, marked, undone and done again, across a restart of the page', async () => {
    await openDossier();
    await go(page, `#/edit/${encodeURIComponent(`claims ${CLAIM}`)}`, words('editClaim'));
    await type(page, words('fieldStatement'), MINE);
    await click(page, words('editSave'));
    await shows(page, words('editSaved'));
    await go(page, `#/claim/${CLAIM}`, MINE);
    await shows(page, words('ownChanged'));
    await page.close();
    await openDossier();
    await go(page, '#/history', words('dossierHistory'));
    await shows(page, words('deedEdited', { title: MINE }));
    await turnLatestDeed(page);
    await shows(page, words('deedIsUndone'));
    await go(page, `#/claim/${CLAIM}`, statement(CLAIM));
    await go(page, '#/history', words('dossierHistory'));
    await turnLatestDeed(page);
    await eventually('the deed to be done again', () =>
      page.evaluate(() => document.querySelector('[data-undone=true]') === null),
    );
    await go(page, `#/claim/${CLAIM}`, MINE);
  });

  it('what is exported can be imported where nothing is left', async () => {
    await openDossier();
    await go(page, '#/import', words('dossierImport'));
    edited = await exported(page, words('formatJson'));
    const pack = JSON.parse(edited) as Pack;
    expect(pack.claims.find(({ id }) => id === CLAIM)?.statement).toBe(MINE);
    await session().stopBackground();
    await wipe(page);
    await page.close();
    await openWithoutTopic();
    await click(page, words('dossierImport'));
    await eventually('the import', async () => (await headingOf(page)) === words('dossierImport'));
    await chooseFile(page, 'topic.json', edited);
    await shows(page, words('importIsNew'));
    await click(page, words('importBegin'));
    await shows(page, words('importDone', { title: STARTER_PACK.title }));
    await go(page, `#/claim/${CLAIM}`, MINE);
    await go(page, '#/import', words('dossierImport'));
    await click(page, words('importOther'));
    expect(await exported(page, words('formatJson'))).toBe(edited);
  });

  async function openWithoutTopic(): Promise<void> {
    page = await session().openOwnPage('dossier/dossier.html');
    await shows(page, words('dossierNoPack'));
  }

  it('an import that is stopped leaves the store as it was', async () => {
    await openDossier();
    await beginLargeImport(page);
    await click(page, words('importStop'));
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
    await click(page, words('dossierUndo'));
    await shows(page, words('dossierUndone'));
    expect(await storedPacks(page)).toEqual([STARTER_PACK.id]);
  });
});
