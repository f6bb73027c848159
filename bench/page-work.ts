/** Runs in a bench page: all that the page script does there, stage by stage, and the floor to hold it against. */
import { marksOf } from '../content-scripts/marks.ts';
import { toneOf } from '../content-scripts/page-tone.ts';
import { Paint } from '../content-scripts/paint.ts';
import { type Background, Visit } from '../content-scripts/visit.ts';
import type { Article, Block } from '../src/core/article.ts';
import type { Analysis, RelatedMatch } from '../src/core/match.ts';
import { checkArticle } from '../src/page/article-check.ts';
import { atOnce } from '../src/page/at-once.ts';
import { allWords, treesOf } from '../src/page/flat-tree.ts';
import { type LinkedNode, linkedData } from '../src/page/linked-data.ts';
import { articleOf, READING_LIMITS, type Reading, readArticle } from '../src/page/read-article.ts';
import { readsOfText } from './reads-of-text.ts';
import { WORK_MARKS } from './work-marks.ts';

/** One pass over all text nodes that joins their text: less cannot be done by anybody who reads the page. */
function floor(): number {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let text = '';
  while (walker.nextNode()) text += (walker.currentNode as Text).data;
  return text.length;
}

/** As many marks as asked for, spread over the article. */
function matchesIn(blocks: readonly Block[], count: number): RelatedMatch[] {
  const relations = ['same', 'differs-figure', 'updated', 'only-here'] as const;
  return Array.from({ length: count }, (_, index) => {
    const block = Math.floor((index * blocks.length) / count);
    const end = Math.min(60, blocks[block]?.text.length ?? 0);
    return { block, start: 10, end, text: '', relation: relations[index % 4] } as unknown as RelatedMatch;
  });
}

function read(linked: readonly LinkedNode[]): Reading {
  const reading = atOnce(readArticle(document, READING_LIMITS, linked));
  if (!reading) throw new Error('The bench page has no article');
  return reading;
}

const MARKS = 100;

/** Does some work between marks from which a trace tells what processor time it took. */
function marked<T>(work: () => T): T {
  const [idle, began, done] = WORK_MARKS;
  performance.mark(idle);
  performance.mark(began);
  const result = work();
  performance.mark(done);
  return result;
}

/** All that the page script does on a page on a topic, once, with the matches that its background has found. */
function everything(matches: readonly RelatedMatch[]): void {
  const linked = linkedData(document);
  checkArticle(document, linked);
  allWords(treesOf(document));
  const reading = read(linked);
  JSON.stringify(articleOf(reading));
  paint(reading, matches);
  document.body.offsetHeight;
}

/** All that it does on a page that concerns no topic. */
function offTopic(): void {
  checkArticle(document, linkedData(document));
  allWords(treesOf(document));
}

function paint({ root, blocks }: Reading, matches: readonly RelatedMatch[]): void {
  const marks = marksOf(matches, blocks);
  const painted = new Paint();
  painted.setTone(toneOf(root));
  painted.show(marks, 'underline');
}

/** Milliseconds of every stage of it, each done once. */
function stages(matches: readonly RelatedMatch[]): Record<string, number> {
  const spent: Record<string, number> = {};
  const timed = <T>(name: string, work: () => T): T => {
    const began = performance.now();
    const result = work();
    spent[name] = performance.now() - began;
    return result;
  };
  const linked = timed('metadata', () => linkedData(document));
  timed('check', () => checkArticle(document, linked));
  timed('words', () => allWords(treesOf(document)));
  const reading = timed('read', () => read(linked));
  timed('message', () => JSON.stringify(articleOf(reading)));
  timed('paint', () => paint(reading, matches));
  timed('style', () => document.body.offsetHeight);
  return spent;
}

function timeOf(work: () => unknown): number {
  const began = performance.now();
  work();
  return performance.now() - began;
}

/** A whole visit as the page script pays it, with a background that answers at once; for a look at its tasks. */
async function visit(): Promise<number> {
  const answers = {
    mayConcern: () => true,
    begin: () => ({ state: 'go', messages: {}, locale: 'en' }),
    // The browser turns a message into text here, and back into an object elsewhere.
    analyse: (article: Article) => JSON.stringify(article) && analysisOf(article),
  };
  const ask = async (call: keyof typeof answers, article: Article) => {
    const answer = answers[call](article);
    // The answer comes in another task.
    await new Promise((answered) => setTimeout(answered));
    return answer;
  };
  const paint = new Paint();
  const shown = () => {
    if (visit.part) paint.setTone(toneOf(visit.part));
    paint.show(visit.marks, 'underline');
  };
  const background = { ask, isOrphaned: () => false } as unknown as Background;
  const visit = new Visit(background, shown, new AbortController().signal);
  await visit.update();
  await painted();
  return visit.marks.length;
}

/** Settles when what has changed is on the screen. */
function painted(): Promise<void> {
  return new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
}

/** What the browser does for one mark, put there without a look at the page. */
async function paintOne(): Promise<void> {
  const text = document.querySelector('article p')?.firstChild as Text;
  const range = new StaticRange({ startContainer: text, startOffset: 10, endContainer: text, endOffset: 40 });
  CSS.highlights.set('xl-a1', new Highlight(range));
  await painted();
}

function analysisOf({ blocks }: Article): Analysis {
  const coverage = { pack: 'bench', score: 1, covered: true };
  return { coverage, sentences: blocks.length, matches: matchesIn(blocks, MARKS), limits: [] };
}

/** Marks that stay, as of an article that states so many claims. */
function paintMarks(count: number): number {
  const { blocks } = read(linkedData(document));
  const marks = marksOf(matchesIn(blocks, count), blocks);
  new Paint().show(marks, 'underline');
  return marks.length;
}

Object.assign(globalThis, {
  bench: {
    floor: () => timeOf(floor),
    stages,
    markedFloor: () => void marked(floor),
    markedEverything: (matches: readonly RelatedMatch[]) => marked(() => everything(matches)),
    markedOffTopic: () => marked(offTopic),
    matches: () => matchesIn(read(linkedData(document)).blocks, MARKS),
    check: (repeats: number) =>
      timeOf(() => {
        for (let count = 0; count < repeats; count += 1) checkArticle(document);
      }) / repeats,
    visit,
    painted,
    paintOne,
    paintMarks,
    readsOfCheck: () => readsOfText(() => checkArticle(document)),
    readsOfReading: () => readsOfText(() => read(linkedData(document))),
  },
});
