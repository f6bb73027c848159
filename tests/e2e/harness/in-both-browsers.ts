import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { startChromium } from './chromium.ts';
import { startFirefox } from './firefox.ts';
import type { Session } from './session.ts';

const BROWSERS = [
  ['Chromium', () => startChromium()],
  ['Firefox', () => startFirefox()],
] as const;

/**
 * Runs the same specs in both browsers, each started once for the file; what a spec opens is closed after it. In the end nothing may have been asked of the
 * network but the pages that the specs opened.
 */
export function inBothBrowsers(specs: (session: () => Session) => void): void {
  describe.each(BROWSERS)('%s', (_name, start) => {
    let session: Session;
    beforeAll(async () => {
      session = await start();
    });
    afterEach(() => session.tidy());
    afterAll(() => session?.close());

    specs(() => session);

    it('has asked the network for the opened pages and nothing else', () => {
      expect(session.network.strangers()).toEqual([]);
    });
  });
}
