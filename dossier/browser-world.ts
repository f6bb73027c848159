import { liveQuery } from 'dexie';
import browser from '../src/browser.ts';
import { askTab } from '../src/messenger.ts';
import { openShortcutSettings, readShortcuts } from '../src/shortcuts.ts';
import { openDataset } from '../src/store/dataset.ts';
import { lastSelection } from '../src/store/selection.ts';
import { settings } from '../src/store/settings.ts';
import { StoreError } from '../src/store/store-error.ts';
import { readStrings } from '../src/store/strings.ts';
import { browserKeeping } from './browser-keeping.ts';
import type { DatasetTasks } from './dataset-tasks.ts';
import { searchThread } from './search-thread.ts';
import { taskThread } from './task-thread.ts';
import type { OpenPage, Sites, World } from './world.ts';

/** The dossier's world in a real browser. */
export function browserWorld(): World {
  const store = openDataset();
  return {
    watchPacks(listener, signal) {
      const failed = (error: unknown) =>
        listener(null, error instanceof StoreError ? error.fault : 'unavailable');
      const subscription = liveQuery(() => store.listPacks()).subscribe((packs) => listener(packs), failed);
      signal.addEventListener('abort', () => subscription.unsubscribe(), { once: true });
    },
    readPack: (id) => store.readPack(id),
    settings,
    keeping: browserKeeping(),
    strings: readStrings,
    shortcuts: readShortcuts,
    openShortcutSettings,
    watchSites,
    removeSite: (pattern) => browser.permissions.remove({ origins: [pattern] }).catch(() => false),
    copy: (text) =>
      navigator.clipboard.writeText(text).then(
        () => true,
        () => false,
      ),
    searcher: searchThread(() => new Worker(browser.runtime.getURL('dossier/search.js'))),
    print: () => window.print(),
    openPage,
    selection: () => lastSelection(browser.storage).get(),
    tasks: taskThread<DatasetTasks>(() => new Worker(browser.runtime.getURL('dossier/dataset.js'))),
    dataset: store,
    watchDeeds(listener, signal) {
      const subscription = liveQuery(() => store.listDeeds()).subscribe(listener, () => listener(null));
      signal.addEventListener('abort', () => subscription.unsubscribe(), { once: true });
    },
    address: browser.runtime.getURL('dossier/dossier.html'),
  };
}

async function openPage(tab: number): Promise<OpenPage | null> {
  const found = await browser.tabs.get(tab).catch(() => null);
  return found && { state: await askTab(tab, 'pageState'), private: found.incognito };
}

async function readSites(): Promise<Sites> {
  const listed = browser.runtime.getManifest().content_scripts?.flatMap(({ matches }) => matches) ?? [];
  const granted = (await browser.permissions.getAll()).origins ?? [];
  const others = [...listed, ...(await settings.packHosts.get())];
  return { listed, allowed: granted.filter((origin) => !others.includes(origin)).sort() };
}

function watchSites(listener: (sites: Sites) => void, signal: AbortSignal): void {
  const tell = (): void => void readSites().then((sites) => !signal.aborted && listener(sites));
  for (const event of [browser.permissions.onAdded, browser.permissions.onRemoved]) {
    event.addListener(tell);
    signal.addEventListener('abort', () => event.removeListener(tell), { once: true });
  }
  tell();
}
