import type { Article } from '../article.ts';
import type { Match } from '../match.ts';
import { isCalendarWord } from './implicit-names.ts';
import { isCapital, isOtherPlace, isOtherTime, type Occasion, occasionFor } from './occasion.ts';
import { partiesOf } from './parties.ts';
import type { ArticleSentence } from './read-article.ts';
import type { Reading } from './reading.ts';
import type { Topic } from './topic.ts';
import type { Key } from './vocabulary.ts';

/** The sentences that tell what a page is about: headline, standfirst, lead. */
const OPENING = 4;
/** … and of them the headline and the first sentence. */
const LEAD = 2;

/** What tells whether a page is on a topic. */
export interface CoverageSigns {
  /** The page was published at another time. */
  readonly outside: boolean;
  /** The share of the topic's central names that it holds, 0 to 1. */
  readonly names: number;
  /** How many claims it states for its length, each counted by its support, 0 to 1. */
  readonly density: number;
  /** The share of its opening that speaks of another time, another place or people unknown to the pack, 0 to 1. */
  readonly elsewhere: number;
  /** The headline or the first sentence does. */
  readonly leadsElsewhere: number;
  /** The share of its names that the pack does not know, 0 to 1. */
  readonly strange: number;
}

/** The signs that are weighed; a page of another time is on no topic. */
export const COVERAGE_SIGNS = ['names', 'density', 'elsewhere', 'leadsElsewhere', 'strange'] as const;
export type CoverageSign = (typeof COVERAGE_SIGNS)[number];

/** Answers with the signs by which coverage is decided. */
export function coverageSigns(
  sentences: readonly ArticleSentence[],
  matches: readonly Match[],
  article: Article,
  topic: Topic,
): CoverageSigns {
  const occasion = occasionFor(topic.occasion, article.published);
  const opening = sentences.slice(0, OPENING);
  const elsewhere = opening.filter(({ reading }) => isElsewhere(reading, occasion, article.language, topic));
  return {
    outside: isOutside(article.published, occasion),
    names: Math.min(1, centralityOf(sentences, topic)),
    density: densityOf(matches, sentences.length),
    elsewhere: opening.length === 0 ? 0 : elsewhere.length / opening.length,
    leadsElsewhere: Number(elsewhere.some((sentence) => opening.indexOf(sentence) < LEAD)),
    strange: strangeOf(sentences, topic),
  };
}

/** A claim in every second sentence is as much as a page on the topic ever has. */
const DENSE = 0.5;
/** Of two or three sentences one claim is no half. */
const FEWEST_SENTENCES = 6;

function densityOf(matches: readonly Match[], sentences: number): number {
  const best = new Map<string, number>();
  for (const { claim, score } of matches) best.set(claim, Math.max(score, best.get(claim) ?? 0));
  const sum = [...best.values()].reduce((total, score) => total + score, 0);
  return Math.min(1, sum / (DENSE * Math.max(FEWEST_SENTENCES, sentences)));
}

/** How central the names are that the sentences hold, each counted once. */
function centralityOf(sentences: readonly ArticleSentence[], { centrality }: Topic): number {
  const seen = new Set<Key>();
  let sum = 0;
  for (const { reading } of sentences) {
    for (const key of reading.hits.keys()) {
      const share = centrality.get(key);
      if (share === undefined || seen.has(key)) continue;
      seen.add(key);
      sum += share;
    }
  }
  return sum;
}

function isOutside(published: string | undefined, { first, last }: Occasion): boolean {
  if (published === undefined || first === null || last === null) return false;
  const day = Date.parse(published.slice(0, 10)) / 86_400_000;
  return day < first || day > last;
}

function isElsewhere(
  reading: Reading,
  occasion: Occasion,
  language: string | undefined,
  topic: Topic,
): boolean {
  return (
    isOtherTime(reading, 0, reading.text.length, occasion, language) ||
    isOtherPlace(reading, 0, reading.words.length, topic.knownWords) ||
    partiesOf(reading, topic).some(({ keys }) => keys.length === 0)
  );
}

/** The share of the different capitalised words within sentences that belong to no name or country of the pack. */
function strangeOf(sentences: readonly ArticleSentence[], topic: Topic): number {
  const known = new Set<string>();
  const strange = new Set<string>();
  for (const { reading } of sentences) {
    reading.words.forEach((word, at) => {
      if (at === 0 || !isCapital(word) || isCalendarWord(word)) return;
      (isKnown(reading, at, topic) ? known : strange).add(word.word);
    });
  }
  return strange.size / Math.max(1, strange.size + known.size);
}

function isKnown({ words, mentions, hits }: Reading, at: number, topic: Topic): boolean {
  if (topic.knownWords.has(words[at]?.word ?? '')) return true;
  if (mentions.some(({ from, to }) => from <= at && at < to)) return true;
  for (const key of topic.knownCountries)
    if (hits.get(key)?.some(({ from, to }) => from <= at && at < to)) return true;
  return false;
}
