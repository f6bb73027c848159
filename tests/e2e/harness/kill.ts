import type { Browser } from 'puppeteer-core';

/** Ends a browser without a word to it. Settles when its process is gone. */
export async function kill(browser: Browser): Promise<void> {
  const process = browser.process();
  if (!process || process.exitCode !== null || process.signalCode !== null) return;
  const ended = new Promise((resolve) => process.once('exit', resolve));
  process.kill('SIGKILL');
  await ended;
}
