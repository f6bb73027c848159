/** Backups that are made by themselves: asked for once, then a file on the disk at every alarm that is due. */
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { eventually } from '../../scripts/eventually.ts';
import { startChromium } from './harness/chromium.ts';
import { startFirefox } from './harness/firefox.ts';
import { marksAppear } from './harness/reader.ts';
import type { Session } from './harness/session.ts';
import { STARTER_PACK, words } from './harness/words.ts';
import { ADDRESS } from './pages.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'crosslight-with-downloads-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/**
 * The built extension with the permission that a reader would have granted: Chromium's question is a bubble of its own
 * that no driver reaches.
 */
function withDownloads(): string {
  const copy = path.join(folder, 'extension');
  cpSync(fileURLToPath(new URL('../../dist/chrome', import.meta.url)), copy, { recursive: true });
  const file = path.join(copy, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  manifest.permissions.push('downloads');
  manifest.optional_permissions = [];
  writeFileSync(file, JSON.stringify(manifest));
  return copy;
}

const BROWSERS = [
  ['Chromium', () => startChromium({ extension: withDownloads() })],
  ['Firefox', () => startFirefox()],
] as const;

interface Download {
  readonly filename: string;
  readonly state: string;
}

const downloads = (page: Page) =>
  page.evaluate('chrome.downloads.search({})') as Promise<readonly Download[]>;

describe.each(BROWSERS)('%s', (_name, start) => {
  let session: Session;
  let page: Page;

  beforeAll(async () => {
    session = await start();
    await marksAppear(await session.open(ADDRESS.article));
    page = await session.openOwnPage('dossier/dossier.html#/keeping');
    await page.bringToFront();
    await eventually('the view', () => page.$('input[name=backups]'));
  });
  afterAll(() => session?.close());

  it('makes none before the reader has asked for it', async () => {
    await page.evaluate('chrome.alarms.create("keeping", { when: Date.now() })');
    await eventually('the check of the keeper', async () =>
      page.evaluate(`new Promise((resolve) => {
        const request = indexedDB.open('crosslight');
        request.onsuccess = () => {
          const all = request.result.transaction('findings').objectStore('findings').getAll();
          all.onsuccess = () => { request.result.close(); resolve(all.result.length > 0); };
        };
      })`),
    );
    expect(await page.evaluate('chrome.storage.local.get("lastBackup")')).toEqual({});
  });

  it('saves a file at the alarm once the reader has asked for it', async () => {
    await page.click('input[name=backups][value=day]');
    await eventually('the choice', async () => {
      const kept = (await page.evaluate('chrome.storage.local.get("backups")')) as { backups?: string };
      return kept.backups === 'day';
    });
    await page.evaluate('chrome.alarms.create("keeping", { when: Date.now() })');
    const [download] = await eventually('a file', async () => {
      const all = await downloads(page);
      return all.some(({ state }) => state === 'complete') && all;
    });
    const file = download?.filename ?? '';
    expect(existsSync(file)).toBe(true);
    const [head = '', pack = ''] = readFileSync(file, 'utf8').split('\n');
    expect(JSON.parse(head)).toMatchObject({ crosslight: 'backup' });
    expect(JSON.parse(pack).published.claims).toHaveLength(STARTER_PACK.claims.length);
    await eventually('its age in the dossier', () =>
      page.evaluate((never) => !document.body.textContent?.includes(never), words('dossierBackupNever')),
    );
  });

  it('has asked the network for nothing', () => {
    expect(session.network.strangers()).toEqual([]);
  });
});
