/** Stops of the built extension while it writes: of its worker, and of a page of its own. */
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { Page } from 'puppeteer-core';
import { ADDRESS } from '../pages.ts';
import { marksAppear } from './reader.ts';
import type { Session } from './session.ts';

export interface Stopped {
  readonly stops: number;
  /** How many stops fell into which work; `worker`: the background, while it brought the starter pack in. */
  readonly tried: Readonly<Partial<Record<LongWork | 'worker', number>>>;
  /** Works that were done before their page was stopped. */
  readonly acknowledged: Readonly<Partial<Record<LongWork, number>>>;
  /** What was lost or did not fit together afterwards: what must not be. */
  readonly faults: readonly string[];
}

/** What is long: the extension's own dataset does it, or its worker for subscriptions and backups. */
export type LongWork = 'import' | 'remove' | 'undo' | 'edit' | 'update' | 'restore' | 'unrestore';

/** Which comes when in a long row of works: what brings something in comes most often, so that there is something to lose. */
export const LONG_WORKS: readonly LongWork[] = [
  'import',
  'update',
  'restore',
  'edit',
  'update',
  'undo',
  'restore',
  'unrestore',
  'import',
  'remove',
];

/** Those that put an edition in the place of another; stopped, each leaves the one or the other. */
const BRINGS_IN = new Set<LongWork | 'worker'>(['import', 'update', 'restore']);

/** What `dataset-in-page.ts` makes known to a page. */
export interface InPage {
  prepareWork(kind: LongWork, number: number): Promise<void>;
  startWork(): Promise<string>;
  ferriesNow(): Promise<string>;
  inconsistencies(): Promise<string[]>;
}

/** A moment in which a work of the built extension is likely to be under way, in milliseconds. */
const LATEST = 1_500;
/** Every so many stops, the background is stopped and no page. */
const WORKER_EVERY = 3;
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

/** The functions of `dataset-in-page.ts` in a page that knows them. */
export const within = (page: Page): InPage => ({
  prepareWork: (kind, number) =>
    page.evaluate((...args) => (globalThis as unknown as InPage).prepareWork(...args), kind, number),
  startWork: () => page.evaluate(() => (globalThis as unknown as InPage).startWork()),
  ferriesNow: () => page.evaluate(() => (globalThis as unknown as InPage).ferriesNow()),
  inconsistencies: () => page.evaluate(() => (globalThis as unknown as InPage).inconsistencies()),
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

/** Closes a page of the extension, and with it its worker, in the middle of a work; its answer, where it came in time. */
async function stopPage(
  session: Session,
  source: string,
  work: readonly [LongWork, number],
  delay: number,
): Promise<string | null> {
  const page = await session.openOwnPage(OWN_PAGE);
  await page.evaluate(source);
  await within(page).prepareWork(...work);
  const answer = within(page)
    .startWork()
    .catch(() => null);
  await after(delay);
  await page.close();
  return answer;
}

/** Stops the extension so many times, at moments that the seed decides, and looks at what is kept after each. */
export async function stopAgainAndAgain(session: Session, stops: number, seed: number): Promise<Stopped> {
  const source = await inPageSource();
  const chance = chanceOf(seed);
  const faults: string[] = [];
  const acknowledged: Partial<Record<LongWork, number>> = {};
  const tried: Partial<Record<LongWork | 'worker', number>> = {};
  const checker = await session.openOwnPage(OWN_PAGE);
  await checker.evaluate(source);
  for (let number = 1; number <= stops; number += 1) {
    const before = await within(checker).ferriesNow();
    const delay = chance() * LATEST;
    const kind =
      number % WORKER_EVERY === 0 ? 'worker' : (LONG_WORKS[number % LONG_WORKS.length] ?? 'import');
    const answer =
      kind === 'worker'
        ? await stopWorker(session, checker, delay).then(() => before)
        : await stopPage(session, source, [kind, seed + number], delay);
    tried[kind] = (tried[kind] ?? 0) + 1;
    for (const fault of await within(checker).inconsistencies()) faults.push(`stop ${number}: ${fault}`);
    const kept = await within(checker).ferriesNow();
    if (answer !== null && kept !== answer)
      faults.push(`stop ${number}: acknowledged ${answer}, kept ${kept}`);
    const isEither = kept === before || kept.startsWith(`No ${seed + number}, `);
    if (BRINGS_IN.has(kind) && !isEither) faults.push(`stop ${number}: from ${before} to ${kept}`);
    if (answer !== null && kind !== 'worker') acknowledged[kind] = (acknowledged[kind] ?? 0) + 1;
    await session.tidy();
  }
  await checker.close();
  await marksAppear(await session.open(ADDRESS.article));
  return { stops, tried, acknowledged, faults };
}
