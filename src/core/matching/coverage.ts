import type { Article } from '../article.ts';
import type { Coverage, Match } from '../match.ts';
import { matchSentences } from './match-article.ts';
import { isOtherPlace, isOtherTime, type Occasion, occasionFor } from './occasion.ts';
import { partiesOf } from './parties.ts';
import { type ArticleSentence, readArticle, type SentencePlace, sentencesOf } from './read-article.ts';
import type { Reading } from './reading.ts';
import type { Topic } from './topic.ts';
import type { Key } from './vocabulary.ts';

/** An article seen in the light of one topic. */
export interface Survey {
  readonly topic: Topic;
  readonly sentences: readonly ArticleSentence[];
  readonly matches: readonly Match[];
  readonly coverage: Coverage;
}

/** Answers with the topic that an article fits best, and whether it is about it. */
export function coverageOf(
  article: Article,
  topics: readonly Topic[],
): { topic: Topic | null; coverage: Coverage; sentences: number } {
  const places = sentencesOf(article);
  const best = bestSurvey(article, places, topics);
  return best
    ? { topic: best.topic, coverage: best.coverage, sentences: places.length }
    : { topic: null, coverage: { pack: null, score: 0, covered: false }, sentences: places.length };
}

/** Answers with the survey of the topic that an article fits best; null where it names nothing of any. */
export function bestSurvey(
  article: Article,
  places: readonly SentencePlace[],
  topics: readonly Topic[],
): Survey | null {
  const surveys = topics
    .filter((topic) => probe(places, topic))
    .map((topic) => survey(article, places, topic));
  return surveys.sort((a, b) => b.coverage.score - a.coverage.score)[0] ?? null;
}

/** Whether an article shares any two words of names with a topic: almost every page ends here. */
function probe(places: readonly SentencePlace[], topic: Topic): boolean {
  let shared = 0;
  const seen = new Set<string>();
  for (const { text } of places) {
    for (const word of text.toLowerCase().split(/[^\p{L}\p{N}]+/u)) {
      if (seen.has(word) || !topic.knownWords.has(word)) continue;
      seen.add(word);
      if (++shared >= 2) return true;
    }
  }
  return false;
}

function survey(article: Article, places: readonly SentencePlace[], topic: Topic): Survey {
  const sentences = readArticle(places, article, topic);
  const matches = matchSentences(sentences, article, topic);
  const score = scoreOf(sentences, matches, article, topic);
  return { topic, sentences, matches, coverage: { pack: topic.id, score, covered: score >= COVERED } };
}

/** From this score on a page counts as one on the topic. */
const COVERED = 0.5;
/** What the topic's central names add, all of them together. */
const NAMES_WEIGHT = 0.5;
/** What each claim adds that the page states. One claim and half of the names are enough, or two claims. */
const CLAIM_WEIGHT = 0.25;
/** Claims without the topic's names are another story with the same words. */
const LEAST_NAMES = 0.04;
/** What a page loses whose opening speaks of other times, places and people altogether. */
const ELSEWHERE_WEIGHT = 0.5;
/** The sentences that tell what a page is about: headline, standfirst, lead. */
const OPENING = 4;

/** What tells whether a page is on a topic. */
export interface CoverageSigns {
  /** The page was published at another time. */
  readonly outside: boolean;
  /** The share of the topic's central names that it holds, 0 to 1. */
  readonly names: number;
  /** How many claims it states. */
  readonly claims: number;
  /** The share of its opening that speaks of another time, another place or people unknown to the pack, 0 to 1. */
  readonly elsewhere: number;
}

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
    claims: new Set(matches.map(({ claim }) => claim)).size,
    elsewhere: opening.length === 0 ? 0 : elsewhere.length / opening.length,
  };
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
    isOtherTime(reading.text, 0, reading.text.length, occasion, language) ||
    isOtherPlace(reading, 0, reading.words.length, topic.knownWords) ||
    partiesOf(reading, topic).some(({ keys }) => keys.length === 0)
  );
}

function scoreOf(
  sentences: readonly ArticleSentence[],
  matches: readonly Match[],
  article: Article,
  topic: Topic,
): number {
  const { outside, names, claims, elsewhere } = coverageSigns(sentences, matches, article, topic);
  if (outside || names < LEAST_NAMES) return 0;
  const score = NAMES_WEIGHT * names + CLAIM_WEIGHT * claims - ELSEWHERE_WEIGHT * elsewhere;
  return Math.max(0, Math.min(1, score));
}
