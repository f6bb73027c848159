import type { Page } from 'puppeteer-core';

/** The calls that content scripts made to the background since an own page began to listen, by name. */
export interface Overheard {
  calls(): Promise<string[]>;
}

/** Listens to the extension's messages in one of its own pages: messages go to all of its pages and to the worker. */
export async function overhear(ownPage: Page): Promise<Overheard> {
  await ownPage.evaluate(() => {
    const scope = globalThis as unknown as {
      overheard: string[];
      chrome: {
        runtime: { onMessage: { addListener(listener: (message: { call: string }) => void): void } };
      };
    };
    scope.overheard = [];
    scope.chrome.runtime.onMessage.addListener(({ call }) => {
      scope.overheard.push(call);
    });
  });
  return {
    calls: () => ownPage.evaluate(() => (globalThis as unknown as { overheard: string[] }).overheard),
  };
}
