/**
 * The sites that the reader allowed beyond those of the manifest: the content script is registered on just these. A host
 * that was granted to fetch a pack from is not read.
 */
import browser from '../browser.ts';
import { settings } from '../store/settings.ts';

const SCRIPT_ID = 'allowed-sites';
const SCRIPT_FILE = 'content-scripts/main.js';
const STYLE_FILE = 'content-scripts/marks.css';

async function allowedOrigins(): Promise<string[]> {
  const granted = (await browser.permissions.getAll()).origins ?? [];
  const fixed = new Set(
    browser.runtime.getManifest().content_scripts?.flatMap(({ matches }) => matches) ?? [],
  );
  const packHosts = await settings.packHosts.get();
  return granted.filter((origin) => !fixed.has(origin) && !packHosts.includes(origin)).sort();
}

async function register(): Promise<void> {
  const matches = await allowedOrigins();
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [SCRIPT_ID] });
  if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [SCRIPT_ID] });
  if (matches.length === 0) return;
  await browser.scripting.registerContentScripts([
    {
      id: SCRIPT_ID,
      matches,
      js: [SCRIPT_FILE],
      css: [STYLE_FILE],
      runAt: 'document_idle',
      persistAcrossSessions: true,
    },
  ]);
}

let turn: Promise<void> = Promise.resolve();

/** Registers the content script on the sites that are granted now. Calls take their turn, so that none is lost. */
export function registerAllowedSites(): Promise<void> {
  turn = turn.then(register, register);
  return turn;
}
