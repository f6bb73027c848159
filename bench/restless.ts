/** What we cost a page that never stops changing, beyond what the page costs itself. */
import type { Browser, CDPSession, Page } from 'puppeteer-core';
import { eventually } from '../scripts/eventually.ts';
import { starterPack } from '../tests/starter-pack.ts';
import { heapAfterCollection, type Installed, install } from './extension.ts';
import { longPage } from './long-page.ts';
import { median } from './median.ts';
import type { Row } from './row.ts';
import { BARE_ADDRESS, inChromium, open, READ_ADDRESS } from './tabs.ts';
import { renderingTimes, type Traced, taskTimes, traced } from './trace.ts';

const WORDS = 10_000;
const SECONDS = 10;
const NODES_A_SECOND = 1_000;
/** How long the page is left alone afterwards: the rest between two readings is then over. */
const SETTLING_MS = 12_000;

/**
 * Runs in the page: adds lines to the top of the article, an element and its text each, a few in every 20 milliseconds; an
 * expression that settles when all are there.
 */
const CHURN = `(async () => {
  const article = document.querySelector('article');
  const total = ${(SECONDS * NODES_A_SECOND) / 2};
  const began = performance.now();
  for (let added = 0; added < total; ) {
    const due = Math.min(total, ((performance.now() - began) / 1000) * ${NODES_A_SECOND / 2});
    for (; added < due; added += 1) {
      const line = document.createElement('p');
      line.className = 'bench-line';
      line.textContent = 'At this hour nothing new is known of line ' + added + '.';
      article.prepend(line);
    }
    await new Promise((next) => setTimeout(next, 20));
  }
  await new Promise((rest) => setTimeout(rest, Math.max(0, ${SECONDS * 1000} - (performance.now() - began))));
})()`;
const REMOVE = "document.querySelectorAll('.bench-line').forEach((line) => line.remove())";

interface Run {
  /** Milliseconds of the main thread's processor time, of each time that the page churned. */
  readonly busy: readonly number[];
  /** Of it, what went into styling, layout and painting. */
  readonly rendering: readonly number[];
  /** Bytes more after the churn than before it, with all that was added taken out again. */
  readonly growth: number;
  /** Nodes more, those that only a script holds among them. */
  readonly nodes: number;
}

const settle = () => new Promise((settled) => setTimeout(settled, SETTLING_MS));

async function churn(page: Page): Promise<Run> {
  const client = await page.createCDPSession();
  // The first time leaves what lasts (compiled code, caches of the browser); growth is what comes on top with the second.
  const first = await churnOnce(page);
  const before = await held(client);
  const second = await churnOnce(page);
  const after = await held(client);
  return {
    busy: [first, second].map((trace) => sumOf(taskTimes(trace))),
    rendering: [first, second].map((trace) => sumOf(renderingTimes(trace))),
    growth: after.bytes - before.bytes,
    nodes: after.nodes - before.nodes,
  };
}

async function churnOnce(page: Page): Promise<Traced> {
  const categories = ['disabled-by-default-devtools.timeline', 'devtools.timeline'];
  const trace = await traced(page, () => page.evaluate(CHURN), categories);
  await page.evaluate(REMOVE);
  await settle();
  return trace;
}

const middle = (runs: readonly Run[], times: (run: Run) => readonly number[]) => median(runs.flatMap(times));

const sumOf = (times: readonly number[]) => times.reduce((sum, time) => sum + time, 0);

async function held(client: CDPSession): Promise<{ bytes: number; nodes: number }> {
  const bytes = await heapAfterCollection(client);
  const { nodes } = (await client.send('Memory.getDOMCounters')) as { nodes: number };
  return { bytes, nodes };
}

async function run(browser: Browser, address: string, html: string, installed: Installed): Promise<Run> {
  const page = await open(browser, address, html);
  await page.bringToFront();
  if (address === READ_ADDRESS)
    await eventually('the marks', async () => (await installed.pageState()) === 'covered');
  const result = await churn(page);
  await page.close();
  return result;
}

export async function measureRestless(rounds: number): Promise<Row[]> {
  const html = longPage(WORDS, 'article', {
    phrases: starterPack().claims.map(({ statement }) => statement),
  });
  return inChromium(async (browser) => {
    const installed = await install(browser);
    const [bare, ours]: [Run[], Run[]] = [[], []];
    for (let round = 0; round < rounds; round += 1) {
      bare.push(await run(browser, BARE_ADDRESS, html, installed));
      ours.push(await run(browser, READ_ADDRESS, html, installed));
    }
    const [theirs, all] = [middle(bare, ({ busy }) => busy), middle(ours, ({ busy }) => busy)];
    const scripts = [bare, ours].map((runs) =>
      middle(runs, ({ busy, rendering }) => busy.map((time, at) => time - (rendering[at] ?? 0))).toFixed(0),
    );
    const [without, growth] = [bare, ours].map((runs) => median(runs.map((one) => one.growth)) / 1000);
    return [
      {
        key: 'restless',
        work: `${NODES_A_SECOND.toLocaleString('en')} nodes a second for ${SECONDS} s: our share of the main thread`,
        is: (100 * (all - theirs)) / (SECONDS * 1000),
        unit: '%',
        bar: { most: 3 },
        note: `the page itself took ${theirs.toFixed(0)} ms of the processor, with us ${all.toFixed(0)} ms; of that beside styling, layout and painting, which differ from run to run by more than we cost: ${scripts.join(' and ')} ms`,
      },
      {
        key: 'restless-growth',
        work: 'memory that a second such time leaves behind, beyond what it leaves without us',
        is: (growth ?? 0) - (without ?? 0),
        unit: 'kB',
        bar: { most: NOISE_KB },
        note: `after a collection: ${growth?.toFixed(0)} kB with us, ${without?.toFixed(0)} kB without; what collections leave differs by some tens`,
      },
      {
        key: 'restless-nodes',
        work: 'nodes that it leaves behind, in the page or held by a script',
        is: median(ours.map(({ nodes }) => nodes)),
        unit: 'nodes',
        bar: { most: 0 },
      },
    ];
  });
}

/** What collections differ by. One kept reading of the page, or its ten thousand new nodes, would be a megabyte. */
const NOISE_KB = 100;
