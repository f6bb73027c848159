/** Tells every open page that the reader has changed what Crosslight may do. */
import browser from '../browser.ts';
import { askTab } from '../messenger.ts';

/** Settles when every tab has been told; tabs without our script are passed over. */
export async function restartTabs(): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.all(tabs.map(({ id }) => (id === undefined ? null : askTab(id, 'restart'))));
}
