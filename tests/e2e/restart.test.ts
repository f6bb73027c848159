/**
 * A browser that dies in the middle of a long work, and starts again with the same profile. Firefox drops what was
 * loaded for a session when it ends: there the zip is installed for good, in the profile itself.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { startChromium } from './harness/chromium.ts';
import { startFirefox } from './harness/firefox.ts';
import { marksAppear } from './harness/reader.ts';
import type { Session } from './harness/session.ts';
import { type InPage, inPageSource, type LongWork, within } from './harness/stops.ts';
import { ADDRESS } from './pages.ts';

const BROWSERS = [
  ['Chromium', startChromium],
  ['Firefox', startFirefox],
] as const;
const WORKS: readonly LongWork[] = ['import', 'update', 'restore'];
/** Firefox takes some seconds for a start, and each of these tests starts it four times. */
const PATIENCE = 240_000;
/** How long after its beginning the work is cut off, as a share of what an import has just taken. */
const MOMENTS = [0.2, 0.9, 1.4];

async function knowing(session: Session): Promise<InPage> {
  const page = await session.openOwnPage('popup/popup.html');
  await page.evaluate(await inPageSource());
  return within(page);
}

const after = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

describe.each(BROWSERS)('%s', (name, start) => {
  const profile = mkdtempSync(join(tmpdir(), 'crosslight-profile-'));
  let running: Session | null = null;
  afterEach(async () => {
    await running?.cutOff();
    running = null;
  });
  afterAll(() => rmSync(profile, { recursive: true, force: true, maxRetries: 5 }));

  it.each(WORKS)(
    'that dies in the middle of “%s” keeps what was acknowledged, and all or nothing of what was not',
    async (kind) => {
      const first = 100 * (1 + WORKS.indexOf(kind));
      /** What may be there after the last cut. */
      let possible: RegExp | null = null;
      let acknowledged: string | null = null;
      const ends: string[] = [];
      for (const [index, moment] of [...MOMENTS, null].entries()) {
        const session: Session = await start({ profile });
        running = session;
        const page = await knowing(session);
        const now = await page.ferriesNow();
        expect(await page.inconsistencies()).toEqual([]);
        if (possible) expect(now).toMatch(possible);
        if (acknowledged !== null) expect(now).toBe(acknowledged);
        if (index > 0) ends.push(now.startsWith(`No ${first + 2 * index - 1},`) ? 'all' : 'nothing');
        if (moment === null) {
          await marksAppear(await session.open(ADDRESS.article));
          await session.close();
          break;
        }
        const before = first + 2 * index;
        await page.prepareWork('import', before);
        const began = performance.now();
        expect(await page.startWork()).toMatch(`No ${before}, `);
        const took = performance.now() - began;
        await page.prepareWork(kind, before + 1);
        const cut = page.startWork().catch(() => null);
        await after(moment * took);
        await session.cutOff();
        running = null;
        acknowledged = await cut;
        possible = new RegExp(`^No (${before}|${before + 1}), `);
      }
      console.log(`${name}, ${kind}: ${ends.join(', ')}`);
    },
    PATIENCE,
  );
});
