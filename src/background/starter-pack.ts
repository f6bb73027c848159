/** The pack that comes with the extension. */
import browser from '../browser.ts';
import { parsePackText } from '../core/pack/parse-pack.ts';
import { settings } from '../store/settings.ts';
import type { Store } from '../store/store.ts';

const FILE = 'packs/mar-a-lago-talks.json';

async function install(store: Store, release: string): Promise<void> {
  const response = await fetch(browser.runtime.getURL(FILE));
  const parsed = parsePackText(await response.text());
  if (!parsed.ok) throw new Error(`${FILE}: ${JSON.stringify(parsed.faults[0])}`);
  await store.installPack(parsed.pack);
  await settings.starterRelease.set(release);
}

/** Settles when the starter pack of this release has been installed, now or by an earlier worker. */
export async function ensureStarterPack(store: Store): Promise<void> {
  const release = browser.runtime.getManifest().version;
  if ((await settings.starterRelease.get()) !== release) await install(store, release);
}
