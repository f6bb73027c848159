/** Backup, wipe and restore as a reader does them, and what a damaged store says. */
import type { Page } from 'puppeteer-core';
import { beforeAll, expect, it } from 'vitest';
import { eventually } from '../../scripts/eventually.ts';
import { axeViolations } from './harness/axe.ts';
import { chooseFile, press, shows, showsNoMore } from './harness/dossier.ts';
import { inBothBrowsers } from './harness/in-both-browsers.ts';
import { marksAppear } from './harness/reader.ts';
import { savedBy } from './harness/saved-files.ts';
import { STARTER_PACK, words } from './harness/words.ts';
import { ADDRESS } from './pages.ts';

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
    backup = (await savedBy(session(), () => press(page, words('dossierBackupNow')))).text;
    const [head, pack] = backup.split('\n').map((line) => (line === '' ? null : JSON.parse(line)));
    expect(head).toMatchObject({ crosslight: 'backup', version: 1 });
    expect(pack.published.claims).toHaveLength(STARTER_PACK.claims.length);
    await showsNoMore(page, words('dossierBackupNever'));
    expect(await axeViolations(page)).toEqual([]);
  });

  it('brings it back after all was lost', async () => {
    await inTables(page, (table) => void table.clear());
    await page.evaluate('chrome.storage.local.set({ marks: "off" })');
    await reload();
    expect(await claims(page)).toBe(0);
    await chooseFile(page, 'backup.jsonl', backup);
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
    await chooseFile(page, 'backup.jsonl', backup);
    await press(page, words('dossierRestoreAll'));
    await shows(page, words('dossierRestored'));
  });

  it('refuses a file that was cut short, and changes nothing', async () => {
    await chooseFile(page, 'backup.jsonl', backup.slice(0, -100));
    await shows(page, words('dossierBackupDamaged'));
    expect(await claims(page)).toBe(STARTER_PACK.claims.length);
  });

  it('says what is damaged, and saves what can be read', async () => {
    await inTables(page, (table) => {
      if (table.name === 'claimReports') table.clear();
    });
    await press(page, words('dossierIntegrityNow'));
    await shows(page, words('dossierUnsound'));
    expect(await axeViolations(page)).toEqual([]);
    const saved = (await savedBy(session(), () => press(page, words('dossierRescue')))).text;
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
    const saved = (await savedBy(session(), () => press(page, words('dossierRescue')))).text;
    expect(saved.split('\n').filter((line) => line.includes('"table":"claims"'))).toHaveLength(
      STARTER_PACK.claims.length,
    );
  });
});
