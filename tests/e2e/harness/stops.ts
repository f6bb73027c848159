/** Stops of the built extension while it writes: of its worker, and of a page of its own. */
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { Page } from 'puppeteer-core';
import { ADDRESS } from '../pages.ts';
import { marksAppear } from './reader.ts';
import type { Session } from './session.ts';

export interface Stopped {
  readonly stops: number;
  /** Works that were done before their page was stopped. */
  readonly acknowledged: number;
  /** What was lost or did not fit together afterwards: what must not be. */
  readonly faults: readonly string[];
}

/** What `dataset-in-page.ts` makes known to a page. */
export interface InPage {
  doLongWork(number: number): Promise<string>;
  ferriesNow(): Promise<string>;
  inconsistencies(): Promise<string[]>;
}

/** A moment in which a work of the built extension is likely to be under way, in milliseconds. */
const LATEST = 1_500;
const OWN_PAGE = 'popup/popup.html';

/** Source that makes the functions of `dataset-in-page.ts` known to a page. */
export async function inPageSource(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('dataset-in-page.ts', import.meta.url))],
    bundle: true,
    write: false,
    format: 'iife',
  });
  return outputFiles[0]?.text ?? '';
}

const within = (page: Page) => ({
  ferries: () => page.evaluate(() => (globalThis as unknown as InPage).ferriesNow()),
  faults: () => page.evaluate(() => (globalThis as unknown as InPage).inconsistencies()),
});

const after = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Numbers from 0 to 1 that the seed decides (a linear congruential generator, Numerical Recipes). */
export function chanceOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Stops the worker while it brings the starter pack in anew for an article. */
async function stopWorker(session: Session, checker: Page, delay: number): Promise<void> {
  await checker.evaluate(() => {
    const scope = globalThis as never as Record<
      'browser' | 'chrome',
      { storage: { local: { remove(key: string): Promise<void> } } }
    >;
    return (scope.browser ?? scope.chrome).storage.local.remove('starterRelease');
  });
  await session.stopBackground();
  await session.open(ADDRESS.article);
  await after(delay);
  await session.stopBackground();
}

/** Closes a page of the extension while it imports, undoes or removes; its answer, where it came in time. */
async function stopPage(
  session: Session,
  source: string,
  number: number,
  delay: number,
): Promise<string | null> {
  const page = await session.openOwnPage(OWN_PAGE);
  await page.evaluate(source);
  const work = page
    .evaluate((count) => (globalThis as unknown as InPage).doLongWork(count), number)
    .catch(() => null);
  await after(delay);
  await page.close();
  return work;
}

/** Stops the extension so many times, at moments that the seed decides, and looks at what is kept after each. */
export async function stopAgainAndAgain(session: Session, stops: number, seed: number): Promise<Stopped> {
  const source = await inPageSource();
  const chance = chanceOf(seed);
  const faults: string[] = [];
  let acknowledged = 0;
  const checker = await session.openOwnPage(OWN_PAGE);
  await checker.evaluate(source);
  for (let number = 1; number <= stops; number += 1) {
    const delay = chance() * LATEST;
    const answer =
      number % 2 === 0
        ? await stopWorker(session, checker, delay).then(() => null)
        : await stopPage(session, source, seed + number, delay);
    for (const fault of await within(checker).faults()) faults.push(`stop ${number}: ${fault}`);
    if (answer !== null) {
      acknowledged += 1;
      const kept = await within(checker).ferries();
      if (kept !== answer) faults.push(`stop ${number}: acknowledged ${answer}, kept ${kept}`);
    }
    await session.tidy();
  }
  await checker.close();
  await marksAppear(await session.open(ADDRESS.article));
  return { stops, acknowledged, faults };
}
