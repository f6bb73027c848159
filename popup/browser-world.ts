import { liveQuery } from 'dexie';
import { bareBrowser as browser } from '../src/bare-browser.ts';
import { askTab } from '../src/messenger.ts';
import { openShortcutSettings, readShortcuts } from '../src/shortcuts.ts';
import type { PackFrame } from '../src/store/pack-parts.ts';
import { popupPlace } from '../src/store/popup-place.ts';
import { settings } from '../src/store/settings.ts';
import { openStore } from '../src/store/store.ts';
import { matchesPattern, sitePattern } from './match-pattern.ts';
import type { TabFacts, World } from './world.ts';

/** From the root: Firefox takes other paths from the popup's own folder. */
const CONTENT_SCRIPT = '/content-scripts/main.js';
const MARKS_STYLE = '/content-scripts/marks.css';
const PAUSE = 400;

/** The popup's world in a real browser. The tab is the one under the popup when it opened. */
export async function browserWorld(): Promise<World> {
  const store = openStore();
  // Opening the database takes the longest of all that the first paint waits for: it begins before anything else.
  const listed = store.listPacks().catch(() => null);
  let ahead: Promise<PackFrame | null> | null = listed
    .then((packs) => (packs?.[0] ? store.readFrame(packs[0].id) : null))
    .catch(() => null);
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  const id = tab?.id ?? browser.tabs.TAB_ID_NONE;
  const address = tab?.url ?? null;
  const placeIn = (pack: string) => popupPlace(browser.storage, pack, tab?.incognito ?? false);
  return {
    tab: early(() => tabFacts(address)),
    choices: early(async () => {
      const [paused, sitesOff] = await Promise.all([settings.paused.get(), settings.sitesOff.get()]);
      return { paused, sitesOff };
    }),
    setPaused: (paused) => settings.paused.set(paused),
    setSiteOff,
    watchPacks(listener, signal) {
      void listed.then((packs) => signal.aborted || listener(packs));
      const subscription = liveQuery(() => store.listPacks()).subscribe(listener, () => listener(null));
      signal.addEventListener('abort', () => subscription.unsubscribe(), { once: true });
    },
    async readFrame(pack) {
      const frame = await ahead;
      ahead = null;
      return frame?.id === pack ? frame : store.readFrame(pack);
    },
    readIssue: (pack, issue) => store.readIssue(pack, issue),
    issuesOf: (pack, claims) => store.issuesOf(pack, claims),
    place: (pack) => placeIn(pack).get(),
    keepPlace: (pack, place) => placeIn(pack).set(place),
    breathe: () => scheduler.yield(),
    idle: () => new Promise((settle) => requestIdleCallback(() => settle(), { timeout: PAUSE })),
    pageState: early(() => askTab(id, 'pageState')),
    showMatch: async (index) => (await askTab(id, 'showMatch', index)) ?? false,
    checkPage: () => runScript(id),
    allowSite: async (facts) => (await requestSite(facts)) && (await runScript(id)),
    reloadPage: () => void browser.tabs.reload(id),
    shortcuts: readShortcuts,
    openShortcutSettings,
    openDossier: (pack) => openDossier('', pack),
    capturing: tab?.incognito
      ? null
      : {
          // Known after the first paint, and to few: it is not worth the wait of everybody else.
          drift: async (analysis, source) => (await import('./drift.ts')).drift(store, analysis, source),
          open: (pack) => openDossier(`capture/${id}`, pack),
        },
    pause: () => new Promise((settle) => setTimeout(settle, PAUSE)),
    close: () => window.close(),
  };
}

/** Asks at once, so that the answer is there when it is wanted; every later call asks anew. */
function early<T>(ask: () => Promise<T>): () => Promise<T> {
  let first: Promise<T> | null = ask();
  return () => {
    const answer = first ?? ask();
    first = null;
    return answer;
  };
}

async function tabFacts(url: string | null): Promise<TabFacts> {
  const host = url !== null && /^https?:/u.test(url) ? new URL(url).host : null;
  if (url === null || host === null) return { url, host, listed: false, granted: false };
  const patterns = browser.runtime.getManifest().content_scripts?.flatMap(({ matches }) => matches) ?? [];
  const listed = matchesPattern(url, patterns);
  const pattern = sitePattern(url);
  const fetchedOnly = (await settings.packHosts.get()).includes(pattern);
  const granted = !fetchedOnly && (await browser.permissions.contains({ origins: [pattern] }));
  return { url, host, listed, granted: granted || (listed && !canWithholdSites()) };
}

/**
 * Firefox alone asks its user before it lets an extension onto the manifest's own sites, and counts these among the
 * permissions. Other browsers answer that the permission is not there, and run the script all the same.
 */
function canWithholdSites(): boolean {
  return typeof browser.runtime.getBrowserInfo === 'function';
}

async function setSiteOff(host: string, off: boolean): Promise<void> {
  await settings.sitesOff.change((sites) => {
    const others = sites.filter((site) => site !== host);
    return off ? [...others, host].sort() : others;
  });
}

/** No `await` before the request: the browser wants it within the click. */
async function requestSite({ url }: TabFacts): Promise<boolean> {
  if (url === null) return false;
  const pattern = sitePattern(url);
  const granted = await browser.permissions.request({ origins: [pattern] }).catch(() => false);
  const packHosts = await settings.packHosts.get();
  // From now on it is read as well.
  if (granted && packHosts.includes(pattern)) {
    await settings.packHosts.set(packHosts.filter((host) => host !== pattern));
  }
  return granted;
}

/** Runs the content script in the tab. It does nothing where one is running already. */
async function runScript(tabId: number): Promise<boolean> {
  const target = { tabId };
  try {
    await browser.scripting.insertCSS({ target, files: [MARKS_STYLE] });
    await browser.scripting.executeScript({ target, files: [CONTENT_SCRIPT] });
    return true;
  } catch {
    return false;
  }
}

function openDossier(place: string, pack: string): void {
  const address = `dossier/dossier.html#/${place}?pack=${encodeURIComponent(pack)}`;
  // Firefox leaves the popup open over the new tab.
  void browser.tabs.create({ url: browser.runtime.getURL(address) }).then(() => window.close());
}
