/** A real Chromium with the built extension in it, and the ways to what it shows. For `npm start` and the tests. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import puppeteer, {
  type Browser,
  type CDPSession,
  type Page,
  type Target,
  type Viewport,
} from 'puppeteer-core';
import { eventually } from './eventually.ts';

const EXTENSION = fileURLToPath(new URL('../dist/chrome', import.meta.url));

export interface ChromiumOptions {
  readonly headless: boolean;
  readonly args?: readonly string[];
  /** The folder of the extension; the built one if absent. */
  readonly extension?: string;
  /** In CSS pixels; null leaves it to the window. */
  readonly viewport: Viewport | null;
  /** The folder of a profile that outlives the browser; a fresh one without. */
  readonly profile?: string;
}

/** Where `ensure-browsers.mjs` found a browser. */
export function browserPath(name: 'chromium' | 'firefox'): string {
  const record = new URL('../.browsers.json', import.meta.url);
  const path = JSON.parse(readFileSync(record, 'utf8'))[name];
  if (!path)
    throw new Error(`No ${name} is recorded in .browsers.json: run node scripts/ensure-browsers.mjs`);
  return path;
}

/**
 * Source of an expression for the closed shadow root of the one element that the extension adds to a document, null
 * where there is none. `open` is the source of the function by which a browser opens closed roots to extensions.
 */
export function cardRootSource(document: string, open: string): string {
  return `([...${document}.querySelectorAll('html > *, body > *')]
    .filter((element) => element.shadowRoot === null)
    .map((element) => (${open})(element))
    .find((root) => root !== null && root !== undefined) ?? null)`;
}

/** The content script's own world in a page. Worlds are announced once `Runtime` is enabled. */
async function contentScriptWorld(client: CDPSession, origin: string): Promise<number> {
  const worlds = new Map<string, number>();
  client.on('Runtime.executionContextCreated', ({ context }) => worlds.set(context.origin, context.id));
  await client.send('Runtime.enable');
  return eventually('the content script in this page', () => worlds.get(origin));
}

async function evaluateIn(client: CDPSession, world: number, expression: string): Promise<unknown> {
  const { result, exceptionDetails } = await client.send('Runtime.evaluate', {
    contextId: world,
    expression,
    awaitPromise: true,
    returnByValue: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value;
}

export class CrosslightInChromium {
  readonly #origin: string;

  constructor(
    readonly browser: Browser,
    readonly id: string,
  ) {
    this.#origin = `chrome-extension://${id}`;
  }

  /** The address of a page of the extension. */
  address(path: string): string {
    return `${this.#origin}/${path}`;
  }

  /** Runs the source of a function with the card's shadow root, null where there is none, in the script's world. */
  async inCard(page: Page, read: string, args: readonly unknown[] = []): Promise<unknown> {
    const client = await page.createCDPSession();
    try {
      const world = await contentScriptWorld(client, this.#origin);
      const root = cardRootSource('document', '(element) => chrome.dom.openOrClosedShadowRoot(element)');
      return await evaluateIn(client, world, `(${read})(${root}, ...${JSON.stringify(args)})`);
    } finally {
      await client.detach();
    }
  }

  /** Clicks the toolbar button while the page is in front; answers with the popup. */
  async openPopup(page: Page): Promise<Page> {
    await page.bringToFront();
    const extension = (await this.browser.extensions()).get(this.id);
    if (!extension) throw new Error('The extension is gone');
    // The popup's page may be open in a tab as well, which is another target.
    const earlier = new Set(this.browser.targets());
    const isPopup = (target: Target) =>
      target.url().startsWith(this.address('popup/')) && !earlier.has(target);
    const opened = this.browser.waitForTarget(isPopup);
    await extension.triggerAction(page);
    return (await opened).asPage();
  }

  /** Loads the extension from its folder again, as an update does: pages that are open keep the old script. */
  async reload(): Promise<void> {
    await this.browser.installExtension(EXTENSION);
  }

  /** The running worker, undefined while it sleeps. */
  worker(): Target | undefined {
    return this.browser
      .targets()
      .find((target) => target.type() === 'service_worker' && target.url().startsWith(this.#origin));
  }
}

/** Starts Chromium, on a fresh profile unless one is given. Rejects with the browser's words where the manifest is wrong. */
export async function startChromiumWithCrosslight(options: ChromiumOptions): Promise<CrosslightInChromium> {
  const browser = await puppeteer.launch({
    executablePath: browserPath('chromium'),
    headless: options.headless,
    ...(options.profile !== undefined && { userDataDir: options.profile }),
    // Ctrl+C over a window that a reader looks at is an orderly end, not a failure.
    handleSIGINT: options.headless,
    // An extension can be loaded from a folder over a pipe only.
    pipe: true,
    enableExtensions: true,
    acceptInsecureCerts: true,
    defaultViewport: options.viewport,
    // Chromium's sandbox refuses to run as root, as in most containers.
    args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), ...(options.args ?? [])],
  });
  return new CrosslightInChromium(browser, await browser.installExtension(options.extension ?? EXTENSION));
}
