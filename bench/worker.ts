/**
 * How soon a stopped background answers again, by the size of the one installed pack: with the analysis of an article on
 * its topic, and with the comparison of one claim, as a hover asks for it; and what background and page script hold.
 */
import type { Browser } from 'puppeteer-core';
import { eventually } from '../scripts/eventually.ts';
import { articlePage } from './article-page.ts';
import { heapAfterCollection, type Installed, install } from './extension.ts';
import { generatedArticle, generatedPack } from './generated.ts';
import { median, spread } from './median.ts';
import type { Row } from './row.ts';
import { BARE_ADDRESS, inChromium, open, READ_ADDRESS } from './tabs.ts';

const SIZES = [70, 10_000, 100_000] as const;
const WORDS = 1_000;
/** Against the smallest pack; memory against the pack's own compact size. */
const BARS = { start: 5, memory: 3 };

const article = generatedArticle(WORDS);
const question = JSON.stringify([article]);

/** What was measured with a pack of one size. */
interface Case {
  readonly size: number;
  /** Megabytes of the pack as JSON without blanks. */
  readonly compact: number;
  /** Milliseconds of the very first analysis, which compiles the topic. */
  readonly first: number;
  readonly analysed: number[];
  readonly compared: number[];
  readonly worker: number;
  readonly page: number;
}

async function measureSize(browser: Browser, size: number, rounds: number): Promise<Case> {
  const installed = await install(browser);
  const pack = generatedPack(size);
  await installed.keepOnly([pack]);
  const { time: first, told: match } = await installed.ask<object>(
    'analyse',
    question,
    '({ matches }) => matches[0]',
  );
  if (!match) throw new Error(`Nothing was found with ${size} claims`);
  const hover = JSON.stringify([pack.id, match, {}]);
  const [analysed, compared]: [number[], number[]] = [[], []];
  for (let round = 0; round < rounds; round += 1) {
    await installed.stopWorker();
    compared.push((await installed.ask('compare', hover)).time);
    await installed.stopWorker();
    analysed.push((await installed.ask('analyse', question)).time);
  }
  const measured = {
    size,
    compact: JSON.stringify(pack).length / 1e6,
    first,
    analysed,
    compared,
    worker: await workerMemory(installed),
    page: await pageMemory(installed),
  };
  await installed.remove();
  return measured;
}

/** Megabytes of the background that has just answered. */
async function workerMemory(installed: Installed): Promise<number> {
  const client = await installed.worker()?.createCDPSession();
  if (!client) throw new Error('The background sleeps');
  const bytes = await heapAfterCollection(client);
  await client.detach();
  return bytes / 1e6;
}

/** Megabytes by which a page with its marks holds more than the same page where we do not run. */
async function pageMemory(installed: Installed): Promise<number> {
  const html = articlePage(article);
  const memory = async (address: string): Promise<number> => {
    const page = await open(installed.browser, address, html);
    if (address === READ_ADDRESS)
      await eventually('the marks', async () => (await installed.pageState()) === 'covered');
    const bytes = await heapAfterCollection(await page.createCDPSession());
    await page.close();
    return bytes / 1e6;
  };
  return (await memory(READ_ADDRESS)) - (await memory(BARE_ADDRESS));
}

export async function measureWorker(rounds: number): Promise<Row[]> {
  return inChromium(async (browser) => {
    const cases: Case[] = [];
    for (const size of SIZES) cases.push(await measureSize(browser, size, rounds));
    return cases.flatMap((one) => rowsOf(one, cases[0] as Case, one === cases.at(-1)));
  });
}

function rowsOf(measured: Case, smallest: Case, isLargest: boolean): Row[] {
  const { size, first, analysed, compared, worker, page, compact } = measured;
  const claims = size.toLocaleString('en');
  const times = (all: readonly number[]) => `${median(all).toFixed(0)} ms (${spread(all, 0)})`;
  const against = (
    key: string,
    work: string,
    own: readonly number[],
    least: readonly number[],
    note: string,
  ): Row => ({
    key: `${key}-${size}`,
    work: `${work}, ${claims} claims`,
    is: median(own) / median(least),
    unit: `× ${SIZES[0]} claims`,
    ...(isLargest && { bar: { most: BARS.start } }),
    note: `${times(own)}${note}`,
  });
  const once = `; the first time of all, when the topic is compiled, ${(first / 1000).toFixed(1)} s`;
  return [
    against('start', 'cold start to the first analysis', analysed, smallest.analysed, once),
    against('start-hover', 'cold start to the first comparison', compared, smallest.compared, ''),
    {
      key: `memory-${size}`,
      work: `memory of background and page script, ${claims} claims`,
      is: (worker + page) / compact,
      unit: '× the pack’s compact size',
      ...(isLargest && { bar: { most: BARS.memory } }),
      note: `background ${worker.toFixed(1)} MB, page script ${page.toFixed(2)} MB, pack ${compact.toFixed(2)} MB`,
    },
  ];
}
