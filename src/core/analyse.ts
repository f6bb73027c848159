import type { Article } from './article.ts';
import type { PageOrigin } from './comparison/comparison.ts';
import { relate } from './comparison/relation.ts';
import type { Analysis } from './match.ts';
import { coverageOf } from './matching/coverage.ts';
import { matchArticle } from './matching/match-article.ts';
import type { Topic } from './matching/topic.ts';

/**
 * Answers with what the core has to say of an article: whether it is on one of the topics, which stretches of it state
 * which claims, and how each stands to the other sources. `origin` tells the page's own outlet apart from the others.
 */
export function analyse(article: Article, topics: readonly Topic[], origin: PageOrigin): Analysis {
  const { topic, coverage, sentences } = coverageOf(article, topics);
  if (!topic || !coverage.covered) return { coverage, sentences, matches: [], limits: [] };
  const matches = matchArticle(article, topic).map((match) => ({
    ...match,
    relation: relate(match, topic.pack, origin),
  }));
  return { coverage, sentences, matches, limits: [] };
}
