import type { Page } from 'puppeteer-core';
import { eventually } from '../../../scripts/eventually.ts';

/**
 * The tab whose address holds `part`, as soon as there is one. Firefox tells the address of an extension's page to the
 * page alone; a tab that is about to close tells nothing.
 */
export function tabAt(page: Page, part: string): Promise<Page> {
  return eventually(`a tab at ${part}`, async () => {
    for (const tab of await page.browser().pages()) {
      const address = await tab.evaluate(() => location.href).catch(() => '');
      if (address.includes(part)) return tab;
    }
    return null;
  });
}
