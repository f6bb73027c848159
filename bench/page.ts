/**
 * `tsx bench/page.ts [LOADS]`: what the page script costs the page, in a real Chromium. Times are medians; what counts
 * are the ratios to the floor (one pass that joins all text of the page), measured in the same run on the same pages.
 * The bars are for the first time on a page, as a reader meets it: code and nodes are then new to the browser.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { browserPath } from '../scripts/chromium.ts';
import { longPage } from './long-page.ts';

const ADDRESS = 'https://bench.example/world/harbour-story';
/** Enough for the medians to stand still on a machine that does other things as well. */
const LOADS = 15;
/** Against the floor; tasks in milliseconds. */
const BARS = { onTopic: 6, offTopic: 2, noArticle: 0.1, longestTask: 50 };
const WARM_RUNS = 20;
const TRACED_LOADS = 7;
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

interface Bench {
  readonly browser: Browser;
  readonly script: string;
  readonly sheet: string;
  readonly loads: number;
}

/** Costs of the first time on a page, as in life, and of a page whose code is warm. Floor and work take turns. */
async function costs(
  { browser, script, loads }: Bench,
  html: string,
): Promise<{ first: Costs; warm: Costs }> {
  const first = { floor: [] as number[], stages: [] as Stages[] };
  const warm = { floor: [] as number[], stages: [] as Stages[] };
  for (let load = 0; load < loads; load += 1) {
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
async function longestTask({ browser, script }: Bench, html: string): Promise<number> {
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
    /** What the thread itself has spent: other programs on the machine do not count. */
    readonly tdur?: number;
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
  return Math.max(...tasks.map(({ dur = 0, tdur = dur }) => tdur)) / 1000;
}

const OFF_TOPIC = ['metadata', 'check', 'read', 'fingerprint', 'article'];
const ON_TOPIC = [...OFF_TOPIC, 'paint', 'style'];

/** Prints a row; true where its bar is met, or where it has none. */
function row(name: string, value: string, is?: number, bar?: number): boolean {
  const met = is === undefined || bar === undefined || is <= bar;
  const against = bar === undefined ? '' : `  (at most ${bar})  ${met ? 'met' : 'MISSED'}`;
  console.log(`  ${name.padEnd(38)}${value}${against}`);
  return met;
}

async function measureArticle(bench: Bench, words: number): Promise<boolean> {
  const html = longPage(words, 'article', bench.sheet);
  const { first, warm } = await costs(bench, html);
  const ratio = ({ floor, stages }: Costs, names: readonly string[]) => sumOf(stages, names) / floor;
  const times = (value: number) => `${value.toFixed(1)} × the floor`;
  const [on, off] = [ratio(first, ON_TOPIC), ratio(first, OFF_TOPIC)];
  row('the floor, first time', `${first.floor.toFixed(2)} ms`);
  const met = [row('on topic, first time', times(on), on, BARS.onTopic)];
  met.push(row('off topic, first time', times(off), off, BARS.offTopic));
  row('stages, first time', stagesText(first.stages));
  row('the floor, warm', `${warm.floor.toFixed(2)} ms`);
  row('on topic, warm', times(ratio(warm, ON_TOPIC)));
  row('stages, warm', stagesText(warm.stages));
  const tasks: number[] = [];
  for (let load = 0; load < TRACED_LOADS; load += 1) tasks.push(await longestTask(bench, html));
  const longest = median(tasks);
  const text = `${longest.toFixed(0)} ms, worst of ${TRACED_LOADS}: ${Math.max(...tasks).toFixed(0)} ms`;
  met.push(row(`longest task, processor ${THROTTLE} × slower`, text, longest, BARS.longestTask));
  return met.every(Boolean);
}

function stagesText(stages: Stages): string {
  return Object.entries(stages)
    .map(([name, time]) => `${name} ${time.toFixed(2)}`)
    .join(', ');
}

async function measureShop(bench: Bench, words: number): Promise<boolean> {
  const page = await open(bench.browser, longPage(words, 'shop', bench.sheet), bench.script);
  const floors: number[] = [];
  for (let run = 0; run < WARM_RUNS; run += 1) floors.push(await call<number>(page, 'floor()'));
  const check = await call<number>(page, `check(${CHECK_REPEATS})`);
  await page.close();
  const ratio = check / median(floors);
  const text = `${ratio.toFixed(3)} × the floor, mean of ${CHECK_REPEATS}`;
  return row('a shop: the check', text, ratio, BARS.noArticle);
}

async function run(loads: number): Promise<boolean> {
  const browser = await puppeteer.launch({
    executablePath: browserPath('chromium'),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  try {
    const sheet = readFileSync(at('../content-scripts/marks.css'), 'utf8');
    const bench = { browser, script: await bundled(), sheet, loads };
    const met: boolean[] = [];
    for (const words of [10_000, 100_000]) {
      console.log(`A page of ${words} words, median of ${loads} loads`);
      met.push(await measureArticle(bench, words), await measureShop(bench, words));
    }
    return met.every(Boolean);
  } finally {
    await browser.close();
  }
}

if (!(await run(Number(process.argv[2] ?? LOADS)))) process.exitCode = 1;
