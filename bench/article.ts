/**
 * What reading and painting a long article cost, as times of the floor (one pass that joins all text of the page) and
 * against mark.js. The bars are for the first time on a page, as a reader meets it: code and nodes are then new to the
 * browser. They are held against the processor's time of the main thread, in which other programs do not count.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser } from 'puppeteer-core';
import { starterPack } from '../tests/starter-pack.ts';
import { longPage } from './long-page.ts';
import { median, spread } from './median.ts';
import type { Row } from './row.ts';
import { call, inChromium, openBench, pageWork } from './tabs.ts';
import { traced, workTime } from './trace.ts';
import { WORK_MARKS } from './work-marks.ts';

const WORDS = 10_000;
const WARM_RUNS = 20;
/** mark.js takes seconds for a page. */
const MARKED_SHARE = 1 / 3;

type Stages = Readonly<Record<string, number>>;

/** Milliseconds, one for each round. */
interface Costs {
  /** Of the processor, for the first time on a page. */
  readonly floor: number[];
  readonly all: number[];
  readonly offTopic: number[];
  /** By the clock: of each stage of the first time, and of all of them when it is not the first. */
  readonly stages: Stages[];
  readonly warmFloor: number[];
  readonly warm: number[];
}

const sumOf = (stages: Stages) => Object.values(stages).reduce((sum, time) => sum + time, 0);

function stagesText(runs: readonly Stages[]): string {
  return Object.keys(runs[0] ?? {})
    .map((name) => `${name} ${median(runs.map((run) => run[name] ?? 0)).toFixed(2)}`)
    .join(', ');
}

interface Bench {
  readonly browser: Browser;
  readonly html: string;
  readonly work: string;
  /** What the background answers, as JSON. */
  readonly matches: string;
}

/** The processor's time for a work that is the first in its page: what comes second would find it warm. */
async function firstTime({ browser, html, work }: Bench, expression: string): Promise<number> {
  const page = await openBench(browser, html, work);
  const trace = await traced(page, () => call(page, expression));
  await page.close();
  return workTime(trace);
}

async function round(bench: Bench, costs: Costs): Promise<void> {
  costs.floor.push(await firstTime(bench, 'markedFloor()'));
  costs.all.push(await firstTime(bench, `markedEverything(${bench.matches})`));
  costs.offTopic.push(await firstTime(bench, 'markedOffTopic()'));
  const page = await openBench(bench.browser, bench.html, bench.work);
  const stages = () => call<Stages>(page, `stages(${bench.matches})`);
  costs.stages.push(await stages());
  for (let run = 0; run < WARM_RUNS; run += 1) {
    costs.warmFloor.push(await call(page, 'floor()'));
    costs.warm.push(sumOf(await stages()));
  }
  await page.close();
}

/** Where a background would find its claims on this page. */
async function matchesOf({ browser, html, work }: Omit<Bench, 'matches'>): Promise<string> {
  const page = await openBench(browser, html, work);
  const matches = JSON.stringify(await call(page, 'matches()'));
  await page.close();
  return matches;
}

/** Every wording by which the pack knows its claims: what a marker of phrases would be given. */
function phrasesOfPack(): string[] {
  return starterPack().claims.flatMap(({ cues }) => cues?.phrasings ?? []);
}

interface Marked {
  readonly time: number;
  readonly marks: number;
}

async function markedByMarkJs({ browser, html }: Bench, library: string, phrases: string[]): Promise<Marked> {
  const page = await openBench(browser, html, library);
  let marks = 0;
  const trace = await traced(page, async () => {
    marks = (await page.evaluate(markAll, WORK_MARKS, phrases)) as number;
  });
  await page.close();
  return { time: workTime(trace), marks };
}

/** Runs in the page. */
function markAll([idle, began, done]: typeof WORK_MARKS, phrases: readonly string[]): number {
  const { Mark } = globalThis as unknown as {
    Mark: new (root: Element) => { mark(phrases: readonly string[], options: object): void };
  };
  performance.mark(idle);
  performance.mark(began);
  new Mark(document.body).mark(phrases, { separateWordSearch: false, acrossElements: true });
  document.body.offsetHeight;
  performance.mark(done);
  return document.querySelectorAll('mark').length;
}

export async function measureArticle(rounds: number): Promise<Row[]> {
  const sheet = readFileSync(new URL('../content-scripts/marks.css', import.meta.url), 'utf8');
  const library = readFileSync(createRequire(import.meta.url).resolve('mark.js/dist/mark.min.js'), 'utf8');
  const phrases = phrasesOfPack();
  const html = longPage(WORDS, 'article', { sheet, phrases });
  return inChromium(async (browser) => {
    const own = { browser, html, work: await pageWork() };
    const bench = { ...own, matches: await matchesOf(own) };
    const costs: Costs = { floor: [], all: [], offTopic: [], stages: [], warmFloor: [], warm: [] };
    const marked: Marked[] = [];
    for (let count = 0; count < rounds; count += 1) {
      await round(bench, costs);
      if (marked.length < rounds * MARKED_SHARE) marked.push(await markedByMarkJs(bench, library, phrases));
    }
    return [...rowsOf(costs), markRow(costs, marked, phrases.length)];
  });
}

function rowsOf({ floor, all, offTopic, stages, warmFloor, warm }: Costs): Row[] {
  const row = (key: string, work: string, times: number[], most: number): Row => ({
    key,
    work: `${WORDS.toLocaleString('en')}-word article, ${work}`,
    is: median(times) / median(floor),
    unit: '× the floor',
    bar: { most },
    note: `${median(times).toFixed(2)} ms (${spread(times)}), the floor ${median(floor).toFixed(2)} ms (${spread(floor)})`,
  });
  const on = row('article', 'everything until painted', all, 6);
  return [
    { ...on, note: `${on.note}; its stages by the clock, in ms: ${stagesText(stages)}` },
    row('off-topic', 'off topic', offTopic, 2),
    {
      key: 'article-warm',
      work: 'the same when its code is warm',
      is: median(warm) / median(warmFloor),
      unit: '× the floor',
      note: `${median(warm).toFixed(2)} ms, the floor ${median(warmFloor).toFixed(2)} ms, by the clock`,
    },
  ];
}

function markRow({ all }: Costs, marked: readonly Marked[], phrases: number): Row {
  const [theirs, ours] = [median(marked.map(({ time }) => time)), median(all)];
  return {
    key: 'mark.js',
    work: `mark.js marking ${phrases} phrasings of the starter pack on that page`,
    is: theirs / ours,
    unit: '× our time',
    bar: { least: 100 },
    note: `${theirs.toFixed(0)} ms for ${marked[0]?.marks} marks, ours ${ours.toFixed(2)} ms`,
  };
}
