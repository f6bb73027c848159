/** How Firefox is started for the tests, and how the extension gets into it. */
import { copyFileSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import puppeteer, { type Browser } from 'puppeteer-core';
import { browserPath } from '../../../scripts/chromium.ts';
import type { Network } from './network.ts';
import { VIEWPORT } from './session.ts';

const DIST = fileURLToPath(new URL('../../../dist', import.meta.url));
export const EXTENSION = path.join(DIST, 'firefox');
/** Firefox draws the host of an extension's pages by lot; a preference fixes it. */
export const OWN_HOST = '11111111-2222-4333-8444-555555555555';

export interface FirefoxWith {
  /** The folder of a profile that outlives the browser, and has the extension installed for good; a fresh one without. */
  readonly profile?: string;
}

/** A profile's own add-ons are found at its start, and switched on, signed or not. */
const INSTALLED_FOR_GOOD = {
  // The extended support release honours this one; what is loaded for a session only needs no signature.
  'xpinstall.signatures.required': false,
  'extensions.autoDisableScopes': 0,
  'extensions.startupScanScopes': 1,
  // After a crash the tabs of before would come back, with requests that no test made.
  'browser.sessionstore.resume_from_crash': false,
};

const behindProxy = (port: number) => ({
  'network.proxy.type': 1,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': port,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': port,
  'network.proxy.no_proxies_on': '',
  'network.proxy.failover_direct': false,
  'network.trr.mode': 5,
});

/** Puts the built zip where Firefox looks for a profile's own add-ons. */
function installForGood(profile: string, id: string, version: string): void {
  const folder = path.join(profile, 'extensions');
  mkdirSync(folder, { recursive: true });
  copyFileSync(path.join(DIST, `crosslight-${version}-firefox.zip`), path.join(folder, `${id}.xpi`));
}

/**
 * When a browser ends, the driver puts back the preferences that the profile had before it, perhaps after the next one has
 * begun: it is to find nothing to put back.
 */
function keepPreferences(profile: string): void {
  for (const file of ['prefs.js', 'user.js'])
    rmSync(path.join(profile, `${file}.puppeteer`), { force: true });
}

/** A Firefox with the built extension in it, behind the test network, and the extension's id. */
export async function launchFirefox(
  network: Network,
  downloads: string,
  { profile }: FirefoxWith,
): Promise<{ readonly browser: Browser; readonly id: string }> {
  const manifest = JSON.parse(readFileSync(path.join(EXTENSION, 'manifest.json'), 'utf8'));
  const id: string = manifest.browser_specific_settings.gecko.id;
  if (profile !== undefined) installForGood(profile, id, manifest.version);
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: browserPath('firefox'),
    headless: true,
    ...(profile !== undefined && { userDataDir: profile }),
    acceptInsecureCerts: true,
    defaultViewport: VIEWPORT,
    // Lets a test reach the browser's own window: toolbar, shortcuts, the extension's process.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'intl.locale.requested': 'en-US',
      ...behindProxy(network.port),
      'extensions.webextOptionalPermissionPrompts': false,
      'extensions.webextensions.uuids': JSON.stringify({ [id]: OWN_HOST }),
      ...(profile !== undefined && INSTALLED_FOR_GOOD),
      // Files are saved there, and nobody is asked.
      'browser.download.folderList': 2,
      'browser.download.dir': downloads,
    },
  });
  if (profile === undefined) await browser.installExtension(EXTENSION);
  else keepPreferences(profile);
  return { browser, id };
}
