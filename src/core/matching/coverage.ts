import type { Article } from '../article.ts';
import type { Coverage, Match } from '../match.ts';
import { findNames } from '../text/names.ts';
import { normalise } from '../text/normalise.ts';
import { tokenise } from '../text/tokens.ts';
import { wordsOf } from '../text/words.ts';
import { COVERAGE_SIGNS, coverageSigns } from './coverage-signs.ts';
import { COVERAGE_WEIGHTS } from './coverage-weights.ts';
import { matchSentences } from './match-article.ts';
import { ArticleMemory, type SentenceMemory } from './memory.ts';
import { type ArticleSentence, readArticle, type SentencePlace, sentencesOf } from './read-article.ts';
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
  memory: ArticleMemory = new ArticleMemory(),
): Survey | null {
  const text = places.map((place) => place.text).join(' ');
  const surveys = topics
    .filter((topic) => mayConcern(text, topic, article.language))
    .map((topic) => survey(article, places, topic, memory.of(topic, article)));
  return surveys.sort((a, b) => b.coverage.score - a.coverage.score)[0] ?? null;
}

/**
 * Whether a text may be that of an article on a topic: it holds enough of its names. Nearly all articles do not. The text
 * may be a whole page run together, with what stands around the article. `language` is its BCP 47 tag.
 */
export function mayConcern(text: string, topic: Topic, language?: string): boolean {
  const words = wordsOf(tokenise(normalise(text).text.replace(RUN_TOGETHER, '$1 '), language));
  const mentions = [...findNames(words, topic.names.terms), ...findNames(words, topic.names.table)];
  return namesHeld(new Set(mentions.flatMap(({ ids }) => ids.map((id) => `n:${id}`))), topic) >= LEAST_NAMES;
}

/** Between blocks that are run together, a small letter or a digit meets a capital. */
const RUN_TOGETHER = /([\p{Ll}\p{N}])(?=\p{Lu})/gu;

/** The share of the topic's central names, by their keys, 0 to 1 and beyond. */
function namesHeld(keys: Iterable<Key>, { centrality }: Topic): number {
  return [...keys].reduce((sum, key) => sum + (centrality.get(key) ?? 0), 0);
}

function survey(
  article: Article,
  places: readonly SentencePlace[],
  topic: Topic,
  memory: SentenceMemory,
): Survey {
  const sentences = readArticle(places, article, topic, memory);
  const matches = matchSentences(sentences, article, topic, memory);
  const score = scoreOf(sentences, matches, article, topic);
  return { topic, sentences, matches, coverage: { pack: topic.id, score, covered: score >= COVERED } };
}

/** From this score on a page counts as one on the topic. */
const COVERED = 0.5;
/** Claims without the topic's names are another story with the same words. */
const LEAST_NAMES = 0.04;

function scoreOf(
  sentences: readonly ArticleSentence[],
  matches: readonly Match[],
  article: Article,
  topic: Topic,
): number {
  const signs = coverageSigns(sentences, matches, article, topic);
  if (signs.outside || signs.density === 0 || signs.names < LEAST_NAMES) return 0;
  const odds = COVERAGE_SIGNS.reduce(
    (sum, sign) => sum + signs[sign] * COVERAGE_WEIGHTS[sign],
    COVERAGE_WEIGHTS.bias,
  );
  return 1 / (1 + Math.exp(-odds));
}
