/**
 * A browser that dies in the middle of an import, and starts again with the same profile. In Chromium: Firefox drops
 * what was not installed for good when it ends, and with it the profile's link to what the extension had kept.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, expect, it } from 'vitest';
import { type ChromiumSession, startChromium } from './harness/chromium.ts';
import { type InPage, inPageSource } from './harness/stops.ts';

const profile = mkdtempSync(join(tmpdir(), 'crosslight-profile-'));
afterAll(() => rmSync(profile, { recursive: true, force: true, maxRetries: 5 }));

/** How long after its beginning the import is cut off, in milliseconds: from at once to about its end. */
const MOMENTS = [0, 60, 150, 300];

async function ownPage(session: ChromiumSession): Promise<Page> {
  const page = await session.openOwnPage('popup/popup.html');
  await page.evaluate(await inPageSource());
  return page;
}

const doWork = (page: Page, number: number) =>
  page.evaluate((count) => (globalThis as unknown as InPage).doLongWork(count), number);

/** Ends the browser as a power cut does. */
async function cutOff(session: ChromiumSession): Promise<void> {
  const process = session.chromium.browser.process();
  const ended = new Promise((resolve) => process?.once('exit', resolve));
  process?.kill('SIGKILL');
  await ended;
  session.network.close();
}

it('keeps what was acknowledged, and all or nothing of what was not', async () => {
  // Numbers that are no multiples of 3 and 7 import.
  let kept = '';
  for (const [index, moment] of MOMENTS.entries()) {
    const session = await startChromium({ profile });
    const page = await ownPage(session);
    expect(await page.evaluate(() => (globalThis as unknown as InPage).ferriesNow())).toBe(kept);
    kept = await doWork(page, 100 + index * 21);
    const cut = doWork(page, 101 + index * 21).catch(() => null);
    await new Promise((resolve) => setTimeout(resolve, moment));
    await cutOff(session);
    const acknowledged = await cut;

    const again = await startChromium({ profile });
    const looking = await ownPage(again);
    expect(await looking.evaluate(() => (globalThis as unknown as InPage).inconsistencies())).toEqual([]);
    const now = await looking.evaluate(() => (globalThis as unknown as InPage).ferriesNow());
    expect(now).toMatch(new RegExp(`^No ${100 + index * 21}, |^No ${101 + index * 21}, `));
    if (acknowledged !== null) expect(now).toBe(acknowledged);
    kept = now;
    await again.close();
  }
});
