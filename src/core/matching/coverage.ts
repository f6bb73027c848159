import type { Article } from '../article.ts';
import type { Coverage, Match } from '../match.ts';
import { LEAST_NAMES, mayConcern, wordingOf } from './concern.ts';
import { COVERAGE_SIGNS, coverageSigns } from './coverage-signs.ts';
import { COVERAGE_WEIGHTS } from './coverage-weights.ts';
import { matchSentences } from './match-article.ts';
import { ArticleMemory, type SentenceMemory } from './memory.ts';
import { type ArticleSentence, readArticle, type SentencePlace, sentencesOf } from './read-article.ts';
import type { Topic } from './topic.ts';

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
  // All topics but a few end here, however many there are.
  const wording = wordingOf(places.map(({ text }) => text).join(' '), article.language);
  const surveys = topics
    .filter((topic) => mayConcern(wording, topic))
    .map((topic) => survey(article, places, topic, memory.of(topic, article)));
  return surveys.sort((a, b) => b.coverage.score - a.coverage.score)[0] ?? null;
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
