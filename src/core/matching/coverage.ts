import type { Article } from '../article.ts';
import type { Coverage, Match } from '../match.ts';
import { LEAST_NAMES, mayConcern, type Wording } from './concern.ts';
import { COVERAGE_SIGNS, coverageSigns } from './coverage-signs.ts';
import { COVERAGE_WEIGHTS } from './coverage-weights.ts';
import { matchesOf, type Search, searchSentences } from './match-article.ts';
import type { ArticleMemory } from './memory.ts';
import { type ArticleSentence, readArticle, type SentencePlace } from './read-article.ts';
import type { ProfileOf, Topic } from './topic.ts';

/** An article seen in the light of one topic. */
export interface Survey {
  readonly matches: readonly Match[];
  readonly coverage: Coverage;
}

/** Answers with what an article may state of the topics that it names, before any claim is judged. */
export function searchTopics(
  article: Article,
  places: readonly SentencePlace[],
  wording: Wording,
  topics: readonly Topic[],
  memory: ArticleMemory,
): Search[] {
  return topics
    .filter((topic) => mayConcern(wording, topic))
    .map((topic) => {
      const known = memory.of(topic, article);
      return searchSentences(readArticle(places, article, topic, known), topic, known);
    });
}

/** Answers with the survey of the topic that an article fits best; null where it was searched for none. */
export function bestSurvey(
  article: Article,
  searches: readonly Search[],
  profileOf: ProfileOf,
): Survey | null {
  const surveys = searches.map((search) => survey(article, search, profileOf));
  return surveys.sort((a, b) => b.coverage.score - a.coverage.score)[0] ?? null;
}

function survey(article: Article, search: Search, profileOf: ProfileOf): Survey {
  const { topic, searched } = search;
  const matches = matchesOf(search, article, profileOf);
  const sentences = searched.map(({ sentence }) => sentence);
  const score = scoreOf(sentences, matches, article, topic);
  return { matches, coverage: { pack: topic.id, score, covered: score >= COVERED } };
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
