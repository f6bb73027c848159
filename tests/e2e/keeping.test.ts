/** Backup, wipe and restore as a reader does them, and what a damaged store says. */
import type { Page } from 'puppeteer-core';
import { beforeAll, expect, it } from 'vitest';
import { eventually } from '../../scripts/eventually.ts';
import { axeViolations } from './harness/axe.ts';
import { inBothBrowsers } from './harness/in-both-browsers.ts';
import { marksAppear } from './harness/reader.ts';
import { STARTER_PACK, words } from './harness/words.ts';
import { ADDRESS } from './pages.ts';

const textOf = (page: Page) => page.evaluate(() => document.body.textContent ?? '');
const shows = (page: Page, wanted: string) =>
  eventually(`“${wanted}”`, async () => {
    const text = await textOf(page);
    if (!text.includes(wanted)) throw new Error(text);
    return true;
  });

async function press(page: Page, label: string): Promise<void> {
  await eventually(`the button “${label}”`, () =>
    page.evaluate((wanted) => {
      const button = [...document.querySelectorAll<HTMLElement>('button:not(:disabled), label')].find(
        ({ textContent }) => textContent?.trim().startsWith(wanted),
      );
      button?.click();
      return button !== undefined;
    }, label),
  );
}

/** Does something to every table, as the store's owner could by hand. */
function inTables(page: Page, does: (table: IDBObjectStore) => void): Promise<void> {
  return page.evaluate(`(async () => {
    const database = await new Promise((resolve, reject) => {
      const request = indexedDB.open('crosslight');
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const names = [...database.objectStoreNames];
    const transaction = database.transaction(names, 'readwrite');
    for (const name of names) (${does})(transaction.objectStore(name));
    await new Promise((resolve) => { transaction.oncomplete = resolve; });
    database.close();
  })()`) as Promise<void>;
}

/** The text of the file that the page hands to the browser to be saved. */
async function savedBy(page: Page, label: string): Promise<string> {
  await page.evaluate(() => {
    const scope = globalThis as { saved?: Promise<string> };
    const make = URL.createObjectURL;
    URL.createObjectURL = (file: Blob) => {
      scope.saved = file.text();
      return make.call(URL, file);
    };
  });
  await press(page, label);
  return eventually('a file', () => page.evaluate(() => (globalThis as { saved?: Promise<string> }).saved));
}

function chooseFile(page: Page, content: string): Promise<void> {
  return page.evaluate((text) => {
    const input = document.querySelector<HTMLInputElement>('input[type=file]');
    const files = new DataTransfer();
    files.items.add(new File([text], 'backup.jsonl'));
    if (input) input.files = files.files;
    input?.dispatchEvent(new Event('change', { bubbles: true }));
  }, content);
}

const claims = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const request = indexedDB.open('crosslight');
        request.onsuccess = () => {
          const count = request.result.transaction('claims').objectStore('claims').count();
          count.onsuccess = () => {
            resolve(count.result);
            request.result.close();
          };
        };
      }),
  );

inBothBrowsers((session) => {
  let page: Page;
  let backup: string;

  const reload = async () => {
    await page.evaluate(() => {
      document.title = 'the page before';
      location.reload();
    });
    await eventually(
      'the page after',
      async () => (await page.title().catch(() => 'the page before')) !== 'the page before',
    );
    await shows(page, words('dossierKeepingLead'));
  };

  beforeAll(async () => {
    await marksAppear(await session().open(ADDRESS.article));
    page = await session().openOwnPage('dossier/dossier.html#/keeping');
    await page.bringToFront();
    await shows(page, words('dossierSound'));
  });

  it('saves everything in one file, and says when', async () => {
    await shows(page, words('dossierBackupNever'));
    await page.evaluate('chrome.storage.local.set({ marks: "tint" })');
    backup = await savedBy(page, words('dossierBackupNow'));
    const [head, pack] = backup.split('\n').map((line) => (line === '' ? null : JSON.parse(line)));
    expect(head).toMatchObject({ crosslight: 'backup', version: 1 });
    expect(pack.published.claims).toHaveLength(STARTER_PACK.claims.length);
    await eventually('the age', async () => !(await textOf(page)).includes(words('dossierBackupNever')));
    expect(await axeViolations(page)).toEqual([]);
  });

  it('brings it back after all was lost', async () => {
    await inTables(page, (table) => void table.clear());
    await page.evaluate('chrome.storage.local.set({ marks: "off" })');
    await reload();
    expect(await claims(page)).toBe(0);
    await chooseFile(page, backup);
    await shows(page, words('dossierRestoreNew'));
    expect(await axeViolations(page)).toEqual([]);
    await press(page, words('dossierRestoreAll'));
    await shows(page, words('dossierRestored'));
    expect(await claims(page)).toBe(STARTER_PACK.claims.length);
    expect(await page.evaluate('chrome.storage.local.get("marks")')).toEqual({ marks: 'tint' });
  });

  it('takes the restore back after a restart of the page', async () => {
    await reload();
    await press(page, words('dossierUnrestore', { moment: '' }).trim());
    await shows(page, words('dossierUnrestored'));
    expect(await claims(page)).toBe(0);
    expect(await page.evaluate('chrome.storage.local.get("marks")')).toEqual({ marks: 'off' });
    await chooseFile(page, backup);
    await press(page, words('dossierRestoreAll'));
    await shows(page, words('dossierRestored'));
  });

  it('refuses a file that was cut short, and changes nothing', async () => {
    await chooseFile(page, backup.slice(0, -100));
    await shows(page, words('dossierBackupDamaged'));
    expect(await claims(page)).toBe(STARTER_PACK.claims.length);
  });

  it('says what is damaged, and saves what can be read', async () => {
    await inTables(page, (table) => {
      if (table.name === 'reports') table.clear();
    });
    await press(page, words('dossierIntegrityNow'));
    await shows(page, words('dossierUnsound'));
    expect(await axeViolations(page)).toEqual([]);
    const saved = await savedBy(page, words('dossierRescue'));
    const rows = saved.split('\n').filter((line) => line.includes('"table":"claims"'));
    expect(rows).toHaveLength(STARTER_PACK.claims.length);
  });

  it('says that a newer release has written the store, and saves what can be read', async () => {
    await page.evaluate(`new Promise((resolve, reject) => {
      // Whoever holds the database lets go of it when another version is asked for.
      const request = indexedDB.open('crosslight', 990);
      request.onsuccess = () => { request.result.close(); resolve(); };
      request.onerror = () => reject(request.error);
    })`);
    await page.evaluate(() => location.reload());
    await shows(page, words('dossierStoreNewer'));
    const saved = await savedBy(page, words('dossierRescue'));
    expect(saved.split('\n').filter((line) => line.includes('"table":"claims"'))).toHaveLength(
      STARTER_PACK.claims.length,
    );
  });
});
