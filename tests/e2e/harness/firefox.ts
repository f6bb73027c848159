import { rmSync, writeFileSync } from 'node:fs';
import type { Browser, Page } from 'puppeteer-core';
import { cardRootSource } from '../../../scripts/chromium.ts';
import { eventually } from '../../../scripts/eventually.ts';
import { EXTENSION, type FirefoxWith, launchFirefox, OWN_HOST } from './firefox-launch.ts';
import { BrowserWindow } from './firefox-window.ts';
import { kill } from './kill.ts';
import { type Network, startNetwork } from './network.ts';
import { type Command, commandLetter, newDownloads, type Popup, type Sent, type Session } from './session.ts';

const SELECTED_TAB = 'gBrowser.selectedBrowser';
const POPUP = "document.querySelector('browser.webextension-popup-browser')";

/** About two seconds. */
const POLLS_BEFORE_ANOTHER_TAB = 40;

const withoutHash = (address: string): string => address.split('#')[0] ?? '';

export class FirefoxSession implements Session {
  readonly browserName = 'firefox';
  readonly #window: BrowserWindow;
  readonly #opened: Page[] = [];

  constructor(
    readonly network: Network,
    readonly downloads: string,
    readonly browser: Browser,
    readonly id: string,
  ) {
    this.#window = new BrowserWindow(browser);
  }

  async open(address: string): Promise<Page> {
    this.network.expect(address);
    const page = await this.browser.newPage();
    await page.goto(address);
    await page.bringToFront();
    this.#opened.push(page);
    return page;
  }

  /** WebDriver may not navigate to an extension's page; the window may. */
  async #openTab(address: string): Promise<void> {
    await this.#window.run(
      `(address) => { gBrowser.addTab(address, { triggeringPrincipal: Services.scriptSecurityManager.getSystemPrincipal() }); }`,
      address,
    );
  }

  async openOwnPage(path: string): Promise<Page> {
    const address = `moz-extension://${OWN_HOST}/${path}`;
    const before = new Set(await this.browser.pages());
    let polls = 0;
    return eventually(`a tab with ${path}`, async () => {
      // WebDriver now and then never tells of a tab: it is opened again then.
      if (polls % POLLS_BEFORE_ANOTHER_TAB === 0) await this.#openTab(address);
      polls += 1;
      // A page may have moved on within itself by the time that it is looked at.
      const isOpened = async (page: Page) =>
        withoutHash(String(await page.evaluate('location.href').catch(() => ''))) === withoutHash(address);
      for (const page of await this.browser.pages()) {
        if (!before.has(page) && (await isOpened(page))) return page;
      }
      return null;
    });
  }

  async inCard<Answer>(page: Page, read: Sent<ShadowRoot | null, Answer>, ...args: unknown[]) {
    await page.bringToFront();
    const root = cardRootSource('content.document', '(element) => element.openOrClosedShadowRoot');
    const expression = `(${read})(${root}, ...${JSON.stringify(args)})`;
    return (await this.#window.runInFrame(SELECTED_TAB, expression)) as Answer;
  }

  async openPopup(page: Page): Promise<Popup> {
    await page.bringToFront();
    await this.#window.run(
      `(id) => {
        const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
        const { extension } = WebExtensionPolicy.getByID(id);
        ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);
      }`,
      this.id,
    );
    await eventually('the popup', () =>
      this.#window.run(
        `() => ${POPUP}?.currentURI.spec.startsWith('moz-extension:') && ${POPUP}.closest('panel').state === 'open'`,
      ),
    );
    return this.#popup();
  }

  #popup(): Popup {
    const window = this.#window;
    return {
      read: (read, ...args) =>
        window.runInFrame(POPUP, `(${read})(content.document, ...${JSON.stringify(args)})`) as Promise<never>,
      async screenshot(path) {
        const png = (await window.run(`async () => {
          const image = await ${POPUP}.browsingContext.currentWindowGlobal.drawSnapshot(null, 1, 'white');
          const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
          [canvas.width, canvas.height] = [image.width, image.height];
          canvas.getContext('2d').drawImage(image, 0, 0);
          return canvas.toDataURL('image/png').split(',')[1];
        }`)) as string;
        writeFileSync(path, Buffer.from(png, 'base64'));
      },
      close: () => this.#closePopup(),
    };
  }

  async #closePopup(): Promise<void> {
    await this.#window.run(`() => { ${POPUP}?.closest('panel').hidePopup(); }`);
    await eventually('the popup to close', () => this.#window.run(`() => !${POPUP}`));
  }

  async press(page: Page, command: Command): Promise<void> {
    await page.bringToFront();
    await this.#window.run(
      `(letter) => {
        const keys = [...document.querySelectorAll('keyset[id^="ext-keyset-id-crosslight"] key')];
        keys.find((key) => key.getAttribute('key') === letter).doCommand();
      }`,
      commandLetter(`${EXTENSION}/manifest.json`, command),
    );
  }

  async isInstalled(): Promise<boolean> {
    return (await this.#window.run('(id) => WebExtensionPolicy.getByID(id)?.active', this.id)) === true;
  }

  async isBackgroundRunning(): Promise<boolean> {
    const state = await this.#window.run(
      '(id) => WebExtensionPolicy.getByID(id).extension.backgroundState',
      this.id,
    );
    return state !== 'stopped';
  }

  async stopBackground(): Promise<void> {
    // What has just happened in the browser may wake it again at once.
    await eventually('the worker to stop', async () => {
      await this.#window.run(
        '(id) => WebExtensionPolicy.getByID(id).extension.terminateBackground()',
        this.id,
      );
      return !(await this.isBackgroundRunning());
    });
  }

  async updateExtension(): Promise<void> {
    await this.#window.run(
      `async (id) => {
        const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
        await (await AddonManager.getAddonByID(id)).reload();
      }`,
      this.id,
    );
  }

  async allowSite(): Promise<void> {
    // A preference answers every question with yes.
  }

  withholdSite(domain: string): Promise<void> {
    return this.#changeSites('remove', domain);
  }

  returnSite(domain: string): Promise<void> {
    return this.#changeSites('add', domain);
  }

  /** Adds or removes the manifest's permission for a site. */
  async #changeSites(verb: 'add' | 'remove', domain: string): Promise<void> {
    await this.#window.run(
      `async (id, domain, verb) => {
        const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
        const { extension } = WebExtensionPolicy.getByID(id);
        const patterns = extension.manifest.content_scripts.flatMap(({ matches }) => matches);
        const origins = patterns.filter((pattern) => pattern.includes(domain));
        await ExtensionPermissions[verb](id, { permissions: [], origins }, extension);
      }`,
      this.id,
      domain,
      verb,
    );
  }

  async prefer(_page: Page, scheme: 'light' | 'dark'): Promise<void> {
    await this.#window.run(
      `(value) => Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', Number(value))`,
      scheme === 'dark' ? '0' : '1',
    );
  }

  async tidy(): Promise<void> {
    await this.#closePopup();
    for (const page of this.#opened.splice(0)) await page.close();
  }

  async cutOff(): Promise<void> {
    await kill(this.browser);
    rmSync(this.downloads, { recursive: true, force: true });
    this.network.close();
  }

  async close(): Promise<void> {
    await this.browser.close();
    rmSync(this.downloads, { recursive: true, force: true });
    this.network.close();
  }
}

/** A fresh Firefox with the built extension in it, or one with a profile that was used before. */
export async function startFirefox(given: FirefoxWith = {}): Promise<FirefoxSession> {
  const network = await startNetwork();
  const downloads = newDownloads();
  const { browser, id } = await launchFirefox(network, downloads, given);
  const session = new FirefoxSession(network, downloads, browser, id);
  await eventually('the extension to run', () => session.isInstalled());
  return session;
}
