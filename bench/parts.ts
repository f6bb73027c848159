/** The parts of the bench in the order of the report: what is measured, how, and what measures it. */
import type { Heading } from './report.ts';
import type { Row } from './row.ts';

export interface MeasuredPart extends Heading {
  /** Rounds of a full run: enough for the medians to stand still on a machine that does other things as well. */
  readonly rounds: number;
  readonly measure: (rounds: number) => Promise<readonly Row[]>;
}

export const PARTS: Readonly<Record<string, MeasuredPart>> = {
  article: {
    title: 'Reading and painting an article',
    how: 'What the page script does on a page that it sees for the first time, as readers do, in processor time of the main thread as the browser’s trace tells it; mark.js marks the starter pack’s phrasings on the same page.',
    rounds: 15,
    measure: async (rounds) => (await import('./article.ts')).measureArticle(rounds),
  },
  tasks: {
    title: 'The longest task',
    how: 'The longest task of the main thread while a page is read and painted, the processor slowed to a quarter; and the longest in which the browser paints a single mark there, with nothing read.',
    rounds: 7,
    measure: async (rounds) => (await import('./tasks.ts')).measureTasks(rounds),
  },
  'no-article': {
    title: 'A page that is no article',
    how: 'A shop with as much text. Every way to the text of a node is counted while the page is checked; the script that the browser loads is that of the built extension.',
    rounds: 15,
    measure: async (rounds) => (await import('./no-article.ts')).measureNoArticle(rounds),
  },
  restless: {
    title: 'A page that never stops changing',
    how: 'The built extension on an article of 10,000 words whose own script adds 1,000 nodes a second for ten seconds, against the same page where the extension does not run.',
    rounds: 3,
    measure: async (rounds) => (await import('./restless.ts')).measureRestless(rounds),
  },
  hover: {
    title: 'From hover to card',
    how: 'The built extension with the starter pack on an article of the sample newsroom: the first card of a page, from the pointer’s arrival to the frame that paints the card, less the delay by which a pointer must rest.',
    rounds: 15,
    measure: async (rounds) => (await import('./hover.ts')).measureHover(rounds),
  },
  scroll: {
    title: 'Scrolling past a thousand marks',
    how: 'A page of 10,000 words is scrolled through by one long gesture, with 1,000 painted marks and, twice, without: how far two runs of the same differ is the measure’s own noise.',
    rounds: 9,
    measure: async (rounds) => (await import('./scroll.ts')).measureScroll(rounds),
  },
  worker: {
    title: 'A background that was stopped',
    how: 'From the question of a page to the answer of a background that must be started first, by the size of the one installed pack; and what it then holds in memory after a collection.',
    rounds: 9,
    measure: async (rounds) => (await import('./worker.ts')).measureWorker(rounds),
  },
  topics: {
    title: 'Many topics',
    how: 'The analysis of an article of 1,000 words on one topic of 70 claims, alone and beside 199 others of the same size.',
    rounds: 15,
    measure: async (rounds) => (await import('./topics.ts')).measureTopics(rounds),
  },
  matching: {
    title: 'Matching and ranking',
    how: 'The core as it ships, in Node: an article of 1,000 words against generated packs.',
    rounds: 31,
    measure: async (rounds) => (await import('./matching.ts')).measureMatching(rounds),
  },
  popup: {
    title: 'The popup’s first useful paint',
    how: 'Until the state of the page and the issues of the topic are painted, against an empty popup made in the same way.',
    rounds: 15,
    measure: async (rounds) => (await import('./popup.ts')).measurePopup(rounds),
  },
  import: {
    title: 'Importing a large topic',
    how: 'The built extension with the starter pack; a file is chosen in the dossier, previewed, imported half-way and stopped, and then chosen again and imported, while cards of the starter pack are asked for.',
    rounds: 1,
    measure: async (rounds) => (await import('./import.ts')).measureImport(rounds),
  },
};
