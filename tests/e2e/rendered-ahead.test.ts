/** A page that Chromium renders ahead of a visit. Firefox does no such thing. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { eventually } from '../../scripts/eventually.ts';
import { startChromium } from './harness/chromium.ts';
import { marksAppear } from './harness/reader.ts';
import type { Session } from './harness/session.ts';
import { ADDRESS } from './pages.ts';

let session: Session;
beforeAll(async () => {
  session = await startChromium();
});
afterAll(() => session?.close());

it('is read when its reader comes', async () => {
  const page = await session.open(ADDRESS.front);
  await page.evaluate((address) => {
    const rules = document.createElement('script');
    rules.type = 'speculationrules';
    rules.textContent = JSON.stringify({ prerender: [{ urls: [address], eagerness: 'immediate' }] });
    document.head.append(rules);
  }, ADDRESS.article);
  // Nobody has opened it, but it has been asked for.
  const address = ADDRESS.article.replace('https://', '');
  await eventually('the page ahead', () => session.network.strangers().includes(address));
  await page.evaluate((address) => {
    location.href = address;
  }, ADDRESS.article);
  await marksAppear(page);
  const ahead = await page.evaluate(
    () => (performance.getEntriesByType('navigation')[0] as { activationStart?: number }).activationStart,
  );
  expect(ahead).toBeGreaterThan(0);
});
