/** What goes wrong in a browser, and what it holds on to. */
import type { CDPSession, Page, Target } from 'puppeteer-core';
import type { ChromiumSession } from '../tests/e2e/harness/chromium.ts';

interface Thrown {
  readonly exceptionDetails: {
    readonly text: string;
    readonly exception?: { readonly description?: string };
  };
}

/** Collects what the extension's worker and the pages with its script throw. */
export function collectErrors({ chromium }: ChromiumSession, errors: string[]): void {
  const listen = (client: CDPSession, where: string) =>
    client.on('Runtime.exceptionThrown', ({ exceptionDetails: { text, exception } }: Thrown) =>
      errors.push(`${where}: ${exception?.description ?? text}`),
    );
  const watch = async (target: Target) => {
    if (target.type() === 'page')
      (await target.page())?.on('pageerror', (fault) => errors.push(`page: ${fault}`));
    if (target.type() !== 'service_worker') return;
    const worker = await target.worker();
    if (worker) listen(worker.client, 'worker');
  };
  // A target may be gone before it is looked at.
  chromium.browser.on('targetcreated', (target) => void watch(target).catch(() => {}));
  for (const target of chromium.browser.targets()) void watch(target).catch(() => {});
}

/** What is held on to after the garbage is gone: megabytes, elements, listeners. */
export interface Held {
  readonly worker: number;
  readonly page: number;
  readonly nodes: number;
  readonly listeners: number;
}

const MEGABYTE = 2 ** 20;
const inMegabytes = (bytes: number) => Math.round((bytes / MEGABYTE) * 10) / 10;

/** Garbage of pages that have just been closed, which may live in the same process, goes a little later. */
const LOOKS = 4;
const PAUSE = 1_000;

/** Of the worker and of one page that stays open: the least of some looks. */
export async function heldBy(session: ChromiumSession, page: Page): Promise<Held> {
  let least = await heldNow(session, page);
  for (let look = 1; look < LOOKS; look += 1) {
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
    const now = await heldNow(session, page);
    least = {
      worker: Math.min(least.worker, now.worker),
      page: Math.min(least.page, now.page),
      nodes: Math.min(least.nodes, now.nodes),
      listeners: Math.min(least.listeners, now.listeners),
    };
  }
  return least;
}

async function heldNow({ chromium }: ChromiumSession, page: Page): Promise<Held> {
  const client = await page.createCDPSession();
  await client.send('HeapProfiler.collectGarbage');
  const { nodes, jsEventListeners } = await client.send('Memory.getDOMCounters');
  const { usedSize } = await client.send('Runtime.getHeapUsage');
  await client.detach();
  const worker = await chromium.worker()?.worker();
  await worker?.client.send('HeapProfiler.collectGarbage');
  const usage = await worker?.client.send('Runtime.getHeapUsage');
  return {
    worker: inMegabytes(usage?.usedSize ?? 0),
    page: inMegabytes(usedSize),
    nodes,
    listeners: jsEventListeners,
  };
}
