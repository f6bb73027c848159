/** The pack that comes with the extension. */
import browser from '../browser.ts';
import { diffPacks } from '../core/pack/diff-packs.ts';
import type { Pack } from '../core/pack/pack.ts';
import type { Dataset } from '../store/dataset.ts';
import { settings } from '../store/settings.ts';
import { loadReader } from './load-reader.ts';

const FILE = 'packs/mar-a-lago-talks.json';

type Starter = Pick<Dataset, 'readPublished' | 'installPack' | 'replacePack' | 'listPacks' | 'readStamp'>;

async function install(store: Starter, release: string): Promise<void> {
  const [{ parsePackText }, response] = await Promise.all([
    loadReader(),
    fetch(browser.runtime.getURL(FILE)),
  ]);
  const parsed = parsePackText(await response.text());
  if (!parsed.ok) throw new Error(`${FILE}: ${JSON.stringify(parsed.faults[0])}`);
  await put(store, parsed.pack, (await settings.starterRelease.get()) === '');
  await settings.starterRelease.set(release);
}

/**
 * The first installation is nothing that the reader did. A later release is an update that can be undone, with own edits
 * above it; a pack that the reader has removed stays away.
 */
async function put(store: Starter, pack: Pack, first: boolean): Promise<void> {
  const published = await store.readPublished(pack.id);
  if (published === null) {
    if (first) await store.installPack(pack);
  } else if (!diffPacks(published, pack).same) {
    await store.replacePack(pack, 'update', { at: Date.now() });
  }
}

async function ensure(store: Starter): Promise<void> {
  const release = browser.runtime.getManifest().version;
  if ((await settings.starterRelease.get()) !== release) await install(store, release);
}

/**
 * The store, which says how its packs are only once the starter pack of this release has been installed, now or by an
 * earlier background. A failed attempt is tried again at the next call; until then the packs that are there are told of,
 * and without any the call rejects.
 */
export function withStarterPack<Given extends Starter>(store: Given): Given {
  let ready: Promise<{ readonly fault?: unknown }> | undefined;
  const failed = (fault: unknown) => {
    ready = undefined;
    console.error(fault);
    return { fault };
  };
  return {
    ...store,
    async readStamp() {
      ready ??= ensure(store).then(() => ({}), failed);
      const { fault } = await ready;
      if (fault !== undefined && (await store.listPacks()).length === 0) throw fault;
      return store.readStamp();
    },
  };
}
