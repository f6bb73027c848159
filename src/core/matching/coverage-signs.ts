import type { Article } from '../article.ts';
import type { Match } from '../match.ts';
import { isOtherPlace, isOtherTime, type Occasion, occasionFor } from './occasion.ts';
import { partiesOf } from './parties.ts';
import type { ArticleSentence } from './read-article.ts';
import type { Reading } from './reading.ts';
import { familiarityOf, shareOfStrangers } from './setting.ts';
import type { Topic } from './topic.ts';

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
  const readings = sentences.map(({ reading }) => reading);
  const opening = sentences.slice(0, OPENING);
  const elsewhere = opening.filter(({ reading }) => isElsewhere(reading, occasion, article.language, topic));
  return {
    outside: isOutside(article.published, occasion),
    names: familiarityOf(readings, topic),
    density: densityOf(matches, sentences.length),
    elsewhere: opening.length === 0 ? 0 : elsewhere.length / opening.length,
    leadsElsewhere: Number(elsewhere.some((sentence) => opening.indexOf(sentence) < LEAD)),
    strange: shareOfStrangers(readings, topic),
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
