/**
 * What reading and painting a long article cost, as times of the floor (one pass that joins all text of the page) and
 * against mark.js. The bars are for the first time on a page, as a reader meets it: code and nodes are then new to the
 * browser.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser } from 'puppeteer-core';
import { starterPack } from '../tests/starter-pack.ts';
import { longPage } from './long-page.ts';
import { median, spread } from './median.ts';
import type { Row } from './row.ts';
import { call, inChromium, openBench, pageWork } from './tabs.ts';

const WORDS = 10_000;
const WARM_RUNS = 20;
/** mark.js takes seconds for a page. */
const MARKED_SHARE = 1 / 3;

type Stages = Record<string, number>;

interface Costs {
  readonly floor: number[];
  readonly stages: Stages[];
}

const OFF_TOPIC = ['metadata', 'check', 'words'];
const ON_TOPIC = [...OFF_TOPIC, 'read', 'article', 'paint', 'style'];

const sumOf = (stages: Stages, names: readonly string[]) =>
  names.reduce((sum, name) => sum + (stages[name] ?? 0), 0);

function stagesText(runs: readonly Stages[]): string {
  return Object.keys(runs[0] ?? {})
    .map((name) => `${name} ${median(runs.map((run) => run[name] ?? 0)).toFixed(2)}`)
    .join(', ');
}

interface Bench {
  readonly browser: Browser;
  readonly html: string;
  readonly work: string;
}

/** One load of the page each for the floor and for our work: what comes second in a page would find it warm. */
async function load({ browser, html, work }: Bench, first: Costs, warm: Costs): Promise<void> {
  const bare = await openBench(browser, html, work);
  first.floor.push(await call(bare, 'floor()'));
  await bare.close();
  const page = await openBench(browser, html, work);
  first.stages.push(await call(page, 'stages()'));
  for (let run = 0; run < WARM_RUNS; run += 1) {
    warm.floor.push(await call(page, 'floor()'));
    warm.stages.push(await call(page, 'stages()'));
  }
  await page.close();
}

/** Every wording by which the pack knows its claims: what a marker of phrases would be given. */
function phrasesOfPack(): string[] {
  return starterPack().claims.flatMap(({ cues }) => cues?.phrasings ?? []);
}

interface Marked {
  readonly time: number;
  readonly marks: number;
}

async function markedByMarkJs(
  { browser, html }: Bench,
  library: string,
  phrases: readonly string[],
): Promise<Marked> {
  const page = await openBench(browser, html, library);
  const marked = await page.evaluate((wanted) => {
    const { Mark } = globalThis as unknown as {
      Mark: new (root: Element) => { mark(phrases: readonly string[], options: object): void };
    };
    const began = performance.now();
    new Mark(document.body).mark(wanted, { separateWordSearch: false, acrossElements: true });
    document.body.offsetHeight;
    return { time: performance.now() - began, marks: document.querySelectorAll('mark').length };
  }, phrases);
  await page.close();
  return marked;
}

export async function measureArticle(rounds: number): Promise<Row[]> {
  const sheet = readFileSync(new URL('../content-scripts/marks.css', import.meta.url), 'utf8');
  const library = readFileSync(createRequire(import.meta.url).resolve('mark.js/dist/mark.min.js'), 'utf8');
  const phrases = phrasesOfPack();
  const html = longPage(WORDS, 'article', { sheet, phrases });
  return inChromium(async (browser) => {
    const bench = { browser, html, work: await pageWork() };
    const first: Costs = { floor: [], stages: [] };
    const warm: Costs = { floor: [], stages: [] };
    const marked: Marked[] = [];
    for (let round = 0; round < rounds; round += 1) {
      await load(bench, first, warm);
      if (marked.length < rounds * MARKED_SHARE) marked.push(await markedByMarkJs(bench, library, phrases));
    }
    return [...rowsOf(first, warm), markRow(first, marked, phrases.length)];
  });
}

const onTopic = ({ stages }: Costs) => stages.map((run) => sumOf(run, ON_TOPIC));

function rowsOf(first: Costs, warm: Costs): Row[] {
  const floor = median(first.floor);
  const off = first.stages.map((run) => sumOf(run, OFF_TOPIC));
  const row = (key: string, work: string, times: number[], most: number): Row => ({
    key,
    work: `${WORDS.toLocaleString('en')}-word article, ${work}`,
    is: median(times) / floor,
    unit: '× the floor',
    bar: { most },
    note: `${median(times).toFixed(2)} ms (${spread(times)}), the floor ${floor.toFixed(2)} ms (${spread(first.floor)})`,
  });
  const stages = `stages in ms: ${stagesText(first.stages)}`;
  const on = row('article', 'everything until painted', onTopic(first), 6);
  return [
    { ...on, note: `${on.note}; ${stages}` },
    row('off-topic', 'off topic', off, 2),
    {
      key: 'article-warm',
      work: 'the same when its code is warm',
      is: median(onTopic(warm)) / median(warm.floor),
      unit: '× the floor',
      note: `${median(onTopic(warm)).toFixed(2)} ms, the floor ${median(warm.floor).toFixed(2)} ms`,
    },
  ];
}

function markRow(first: Costs, marked: readonly Marked[], phrases: number): Row {
  const [theirs, ours] = [median(marked.map(({ time }) => time)), median(onTopic(first))];
  return {
    key: 'mark.js',
    work: `mark.js marking ${phrases} phrasings of the starter pack on that page`,
    is: theirs / ours,
    unit: '× our time',
    bar: { least: 100 },
    note: `${theirs.toFixed(0)} ms for ${marked[0]?.marks} marks, ours ${ours.toFixed(2)} ms`,
  };
}
