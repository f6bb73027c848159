/**
 * What the page script costs the page, in a real Chromium. Times are medians; what counts are the ratios to the floor
 * (one pass that joins all text of the page), which is measured in the same run on the same pages.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { browserPath } from '../scripts/chromium.ts';
import { longPage } from './long-page.ts';

const ADDRESS = 'https://bench.example/world/harbour-story';
const LOADS = 15;
const WARM_RUNS = 20;
const CHECK_REPEATS = 1000;
const THROTTLE = 4;

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** The middle value. */
function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}

async function bundled(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [at('./page-work.ts')],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: 'chrome140',
  });
  return outputFiles[0]?.text ?? '';
}

/** Opens a bench page; its clock ticks in microseconds, as the browser grants to isolated pages only. */
async function open(browser: Browser, html: string, script: string): Promise<Page> {
  const page = await browser.newPage();
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const headers = {
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-embedder-policy': 'require-corp',
    };
    if (request.url() === ADDRESS)
      void request.respond({ headers, contentType: 'text/html; charset=utf-8', body: html });
    else void request.abort();
  });
  await page.goto(ADDRESS, { waitUntil: 'load' });
  await page.evaluate(script);
  return page;
}

const call = <T>(page: Page, expression: string) => page.evaluate(`bench.${expression}`) as Promise<T>;

type Stages = Record<string, number>;

interface Costs {
  readonly floor: number;
  readonly stages: Stages;
}

const sumOf = (stages: Stages, names: readonly string[]) =>
  names.reduce((sum, name) => sum + (stages[name] ?? 0), 0);

function medians(runs: readonly Stages[]): Stages {
  const names = Object.keys(runs[0] ?? {});
  return Object.fromEntries(names.map((name) => [name, median(runs.map((run) => run[name] ?? 0))]));
}

/** Costs of the first time on a page, as in life, and of a page whose code is warm. Floor and work take turns. */
async function costs(browser: Browser, html: string, script: string): Promise<{ first: Costs; warm: Costs }> {
  const first = { floor: [] as number[], stages: [] as Stages[] };
  const warm = { floor: [] as number[], stages: [] as Stages[] };
  for (let load = 0; load < LOADS; load += 1) {
    const bare = await open(browser, html, script);
    first.floor.push(await call(bare, 'floor()'));
    await bare.close();
    const page = await open(browser, html, script);
    first.stages.push(await call(page, 'stages()'));
    for (let run = 0; run < WARM_RUNS; run += 1) {
      warm.floor.push(await call(page, 'floor()'));
      warm.stages.push(await call(page, 'stages()'));
    }
    await page.close();
  }
  const result = ({ floor, stages }: typeof first): Costs => ({
    floor: median(floor),
    stages: medians(stages),
  });
  return { first: result(first), warm: result(warm) };
}

/** The longest task of the main thread while a page is read and painted, in milliseconds. */
async function longestTask(browser: Browser, html: string, script: string): Promise<number> {
  const page = await open(browser, html, script);
  await page.emulateCPUThrottling(THROTTLE);
  await page.tracing.start({ categories: ['disabled-by-default-devtools.timeline', 'blink.user_timing'] });
  await page.evaluate(
    'performance.mark("bench-began"); bench.visit().then(() => performance.mark("bench-ended"))',
  );
  const trace = JSON.parse(Buffer.from((await page.tracing.stop()) ?? []).toString());
  await page.close();
  interface TraceEvent {
    readonly name: string;
    readonly ts: number;
    readonly dur?: number;
    readonly pid: number;
    readonly tid: number;
  }
  const events = trace.traceEvents as TraceEvent[];
  const mark = (name: string) => events.find((event) => event.name === name);
  const [began, ended] = [mark('bench-began'), mark('bench-ended')];
  if (!began || !ended) throw new Error('The trace lacks the marks of the bench');
  const tasks = events.filter(
    ({ name, pid, tid, ts, dur = 0 }) =>
      name === 'RunTask' && pid === began.pid && tid === began.tid && ts + dur >= began.ts && ts <= ended.ts,
  );
  return Math.max(...tasks.map(({ dur = 0 }) => dur)) / 1000;
}

const ON_TOPIC = ['metadata', 'check', 'read', 'fingerprint', 'article', 'paint', 'style'];
const OFF_TOPIC = ['metadata', 'check', 'read', 'fingerprint', 'article'];

async function main(): Promise<void> {
  const script = await bundled();
  const sheet = readFileSync(at('../content-scripts/marks.css'), 'utf8');
  const browser = await puppeteer.launch({
    executablePath: browserPath('chromium'),
    headless: true,
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  try {
    for (const words of [10_000, 100_000]) {
      const html = longPage(words, 'article', sheet);
      const { first, warm } = await costs(browser, html, script);
      for (const [name, { floor, stages }] of Object.entries({ first, warm })) {
        console.log(
          `${words} words, ${name}: floor ${floor.toFixed(2)} ms; on topic ${(sumOf(stages, ON_TOPIC) / floor).toFixed(1)} x; off topic ${(sumOf(stages, OFF_TOPIC) / floor).toFixed(1)} x;`,
          Object.entries(stages)
            .map(([stage, time]) => `${stage} ${time.toFixed(2)}`)
            .join(', '),
        );
      }
      const tasks = [];
      for (let run = 0; run < 5; run += 1) tasks.push(await longestTask(browser, html, script));
      console.log(
        `${words} words, longest task at ${THROTTLE} x: median ${median(tasks).toFixed(1)} ms, worst ${Math.max(...tasks).toFixed(1)}`,
      );
      const shop = await open(browser, longPage(words, 'shop', sheet), script);
      const floors = [];
      for (let run = 0; run < 50; run += 1) floors.push(await call<number>(shop, 'floor()'));
      const check = await call<number>(shop, `check(${CHECK_REPEATS})`);
      console.log(
        `${words} words, no article: check ${check.toFixed(4)} ms, ${(check / median(floors)).toFixed(3)} x the floor`,
      );
      await shop.close();
    }
  } finally {
    await browser.close();
  }
}

await main();
