import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { type CrosslightInChromium, startChromiumWithCrosslight } from '../../../scripts/chromium.ts';
import { eventually } from '../../../scripts/eventually.ts';
import { kill } from './kill.ts';
import { type Network, startNetwork } from './network.ts';
import {
  type Command,
  commandLetter,
  newDownloads,
  type Popup,
  type Sent,
  type Session,
  VIEWPORT,
} from './session.ts';

const MANIFEST = fileURLToPath(new URL('../../../dist/chrome/manifest.json', import.meta.url));
const ALT_SHIFT = 1 | 8;

async function pressAltShift(page: Page, letter: string): Promise<void> {
  const number = letter.charCodeAt(0);
  const key = {
    key: letter,
    code: `Key${letter}`,
    windowsVirtualKeyCode: number,
    // The browser's own shortcuts listen to native key codes, which puppeteer's keyboard does not send.
    nativeVirtualKeyCode: number,
    modifiers: ALT_SHIFT,
  };
  const client = await page.createCDPSession();
  await client.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...key });
  await client.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key });
  await client.detach();
}

function popupIn(page: Page): Popup {
  return {
    read: (read, ...args) =>
      page.evaluate(`(${read})(document, ...${JSON.stringify(args)})`) as ReturnType<Popup['read']> as never,
    async screenshot(path) {
      await page.screenshot({ path: path as `${string}.png` });
    },
    close: () => page.close(),
  };
}

export class ChromiumSession implements Session {
  readonly browserName = 'chromium';

  readonly #opened: Page[] = [];
  #popup: Page | undefined;

  constructor(
    readonly network: Network,
    readonly downloads: string,
    readonly chromium: CrosslightInChromium,
  ) {}

  async open(address: string): Promise<Page> {
    this.network.expect(address);
    const page = await this.chromium.browser.newPage();
    await page.goto(address);
    await page.bringToFront();
    this.#opened.push(page);
    return page;
  }

  async openOwnPage(path: string): Promise<Page> {
    const page = await this.chromium.browser.newPage({ background: true });
    await page.goto(this.chromium.address(path));
    return page;
  }

  async inCard<Answer>(page: Page, read: Sent<ShadowRoot | null, Answer>, ...args: unknown[]) {
    return (await this.chromium.inCard(page, String(read), args)) as Answer;
  }

  async openPopup(page: Page): Promise<Popup> {
    const popup = await this.chromium.openPopup(page);
    this.#popup = popup;
    return popupIn(popup);
  }

  async press(page: Page, command: Command): Promise<void> {
    await page.bringToFront();
    await pressAltShift(page, commandLetter(MANIFEST, command));
  }

  async isBackgroundRunning(): Promise<boolean> {
    return this.chromium.worker() !== undefined;
  }

  async stopBackground(): Promise<void> {
    // A page that was waiting for its answer asks again, and so wakes it at once.
    await eventually('the worker to stop', async () => {
      const worker = await this.chromium.worker()?.worker();
      await worker?.close();
      return !(await this.isBackgroundRunning());
    });
  }

  async updateExtension(): Promise<void> {
    await this.chromium.reload();
  }

  /** Has the browser's own page of extensions do something. */
  async #inSettings(verb: string, ...args: unknown[]): Promise<void> {
    const page = await this.chromium.browser.newPage({ background: true });
    await page.goto('chrome://extensions');
    await page.evaluate(`chrome.developerPrivate.${verb}(${args.map((arg) => JSON.stringify(arg))})`);
    await page.close();
  }

  // The question is a native bubble that no driver reaches; it is not put where the answer is known.
  allowSite(pattern: string): Promise<void> {
    return this.#inSettings('addHostPermission', this.chromium.id, pattern);
  }

  withholdSite(): Promise<void> {
    const choice = { extensionId: this.chromium.id, hostAccess: 'ON_SPECIFIC_SITES' };
    return this.#inSettings('updateExtensionConfiguration', choice);
  }

  returnSite(domain: string): Promise<void> {
    return this.allowSite(`https://*.${domain}/*`);
  }

  async prefer(page: Page, scheme: 'light' | 'dark'): Promise<void> {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  }

  async tidy(): Promise<void> {
    // A popup closes by itself as soon as something else is in front, perhaps while it is being closed.
    await this.#popup?.close().catch(() => {});
    for (const page of this.#opened.splice(0)) await page.close();
  }

  async cutOff(): Promise<void> {
    await kill(this.chromium.browser);
    rmSync(this.downloads, { recursive: true, force: true });
    this.network.close();
  }

  async close(): Promise<void> {
    await this.chromium.browser.close();
    rmSync(this.downloads, { recursive: true, force: true });
    this.network.close();
  }
}

/** A fresh Chromium with the built extension in it, or with another copy of it, or with a profile that was used before. */
export async function startChromium(
  given: { readonly profile?: string; readonly extension?: string } = {},
): Promise<ChromiumSession> {
  const network = await startNetwork();
  const args = [
    '--lang=en-US',
    `--proxy-server=http://127.0.0.1:${network.port}`,
    '--proxy-bypass-list=<-loopback>',
  ];
  const options = { headless: true, viewport: VIEWPORT, args, ...given };
  const chromium = await startChromiumWithCrosslight(options);
  const downloads = newDownloads();
  const client = await chromium.browser.target().createCDPSession();
  await client.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: downloads });
  return new ChromiumSession(network, downloads, chromium);
}
