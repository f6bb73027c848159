import { isCalendarWord } from './implicit-names.ts';
import { isCapital } from './occasion.ts';
import type { Reading } from './reading.ts';
import type { Topic } from './topic.ts';
import type { Key } from './vocabulary.ts';

/** How much the words around a sentence speak for the topic. */
export interface Setting {
  /** How central the topic's names are that stand in the sentence, shortly before it or in the headline, 0 to 1. */
  readonly familiar: number;
  /** The share of the page's names that the pack does not know, 0 to 1. */
  readonly strange: number;
}

/** Answers with how central the names are that some sentences hold, each counted once, 0 to 1. */
export function familiarityOf(readings: readonly Reading[], { centrality }: Topic): number {
  const seen = new Set<Key>();
  let sum = 0;
  for (const { hits } of readings) {
    for (const key of hits.keys()) {
      const share = centrality.get(key);
      if (share === undefined || seen.has(key)) continue;
      seen.add(key);
      sum += share;
    }
  }
  return Math.min(1, sum);
}

/** What is around a sentence of an article on the topic is nearly always more familiar than this. */
const USUAL_FAMILIARITY = 0.2;
/** A page of fewer sentences tells little of what it is about. */
const FEW_SENTENCES = 4;

/** Answers with the least familiarity that a page of so many sentences is taken to have: a line by itself may be from anywhere. */
export const leastFamiliarity = (sentences: number): number =>
  USUAL_FAMILIARITY * Math.max(0, 1 - sentences / FEW_SENTENCES);

/** Where a page has few names, it is taken to have so many more, of which the usual share is strange. */
const PRIOR_NAMES = 10;
const USUAL_SHARE = 0.3;
/** The share is rounded, so that a page that grows by a sentence need not be judged anew. */
const STEPS = 20;

/** Answers with how strange the names of a page are to the pack, 0 to 1; a few names tell little. */
export function strangenessOf(readings: readonly Reading[], topic: Topic): number {
  const { known, strange } = countNames(readings, topic);
  const share = (strange + PRIOR_NAMES * USUAL_SHARE) / (strange + known + PRIOR_NAMES);
  return Math.round(share * STEPS) / STEPS;
}

/** Answers with the share of the different names in some sentences that the pack does not know, 0 to 1. */
export function shareOfStrangers(readings: readonly Reading[], topic: Topic): number {
  const { known, strange } = countNames(readings, topic);
  return strange / Math.max(1, strange + known);
}

/** Counts the different capitalised words within sentences that belong to a name or country of the pack, and the others. */
function countNames(readings: readonly Reading[], topic: Topic): { known: number; strange: number } {
  const known = new Set<string>();
  const strange = new Set<string>();
  for (const reading of readings) {
    reading.words.forEach((word, at) => {
      if (at === 0 || !isCapital(word) || isCalendarWord(word)) return;
      (isKnown(reading, at, topic) ? known : strange).add(word.word);
    });
  }
  return { known: known.size, strange: strange.size };
}

function isKnown({ words, mentions, hits }: Reading, at: number, topic: Topic): boolean {
  if (topic.knownWords.has(words[at]?.word ?? '')) return true;
  if (mentions.some(({ from, to }) => from <= at && at < to)) return true;
  for (const key of topic.knownCountries)
    if (hits.get(key)?.some(({ from, to }) => from <= at && at < to)) return true;
  return false;
}
