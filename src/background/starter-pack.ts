/** The pack that comes with the extension. */
import browser from '../browser.ts';
import { settings } from '../store/settings.ts';
import type { Store } from '../store/store.ts';
import { loadReader } from './load-reader.ts';

const FILE = 'packs/mar-a-lago-talks.json';

async function install(store: Store, release: string): Promise<void> {
  const [{ parsePackText }, response] = await Promise.all([
    loadReader(),
    fetch(browser.runtime.getURL(FILE)),
  ]);
  const parsed = parsePackText(await response.text());
  if (!parsed.ok) throw new Error(`${FILE}: ${JSON.stringify(parsed.faults[0])}`);
  await store.installPack(parsed.pack);
  await settings.starterRelease.set(release);
}

async function ensure(store: Store): Promise<void> {
  const release = browser.runtime.getManifest().version;
  if ((await settings.starterRelease.get()) !== release) await install(store, release);
}

/**
 * The store, which lists its packs only once the starter pack of this release has been installed, now or by an earlier
 * background. A failed attempt is tried again at the next call.
 */
export function withStarterPack(store: Store): Store {
  let ready: Promise<void> | undefined;
  return {
    ...store,
    async listPacks() {
      ready ??= ensure(store).catch((fault: unknown) => {
        ready = undefined;
        throw fault;
      });
      await ready;
      return store.listPacks();
    },
  };
}
