import { liveQuery } from 'dexie';
import browser from '../src/browser.ts';
import { originPattern } from '../src/core/subscription/address.ts';
import { newSubscription } from '../src/core/subscription/subscription.ts';
import { workerAsker } from '../src/keeping/calls.ts';
import { openKeptNotes } from '../src/store/kept-notes.ts';
import { settings } from '../src/store/settings.ts';
import type { Subscriptions } from '../src/store/subscriptions.ts';
import type { Keeping } from './keeping.ts';
import { saveFile } from './saved-file.ts';

/** Keeping in a real browser. The worker starts with the first question to it. */
export function browserKeeping(): Keeping {
  const store = openKeptNotes();
  return {
    watchSubscriptions(listener, signal) {
      const watched = liveQuery(() => store.listSubscriptions()).subscribe(listener, () => listener(null));
      signal.addEventListener('abort', () => watched.unsubscribe(), { once: true });
    },
    watchDamage(listener, signal) {
      const tell = (damaged: boolean) => !signal.aborted && listener(damaged);
      const watched = liveQuery(() => store.readFindings()).subscribe(
        (findings) => tell(findings.length > 0),
        // A store that gives nothing is told of by the page as a whole.
        () => tell(false),
      );
      signal.addEventListener('abort', () => watched.unsubscribe(), { once: true });
    },
    allowHost,
    isAllowed: (address) => browser.permissions.contains({ origins: [originPattern(address)] }),
    addSubscription: (address) => store.addSubscription(newSubscription(address)),
    noteSubscription: (address, note) => store.noteSubscription(address, note),
    async removeSubscription(address) {
      await store.removeSubscription(address);
      await giveBack(store, originPattern(address));
    },
    release: browser.runtime.getManifest().version,
    save: saveFile,
    allowDownloads: () => browser.permissions.request({ permissions: ['downloads'] }).catch(() => false),
    maySave: () => browser.permissions.contains({ permissions: ['downloads'] }),
    ask: workerAsker(() => new Worker(browser.runtime.getURL('keeper/worker.js'))),
  };
}

/** No `await` before the request: the browser wants it within the click. */
async function allowHost(address: string): Promise<boolean> {
  const pattern = originPattern(address);
  const before = browser.permissions.contains({ origins: [pattern] });
  const allowed = await browser.permissions.request({ origins: [pattern] }).catch(() => false);
  // A site that was allowed for reading is read on.
  if (allowed && !(await before)) await settings.packHosts.change((known) => [...known, pattern]);
  return allowed;
}

async function giveBack(store: Subscriptions, pattern: string): Promise<void> {
  const hosts = await settings.packHosts.get();
  const needed = (await store.listSubscriptions()).some(({ address }) => originPattern(address) === pattern);
  if (needed || !hosts.includes(pattern)) return;
  await browser.permissions.remove({ origins: [pattern] }).catch(() => false);
  await settings.packHosts.change((known) => known.filter((host) => host !== pattern));
}
