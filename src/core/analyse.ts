import type { Article } from './article.ts';
import type { PageOrigin } from './comparison/comparison.ts';
import { relateIn } from './comparison/relation.ts';
import { viewFrom } from './comparison/view.ts';
import type { Analysis, ReachedLimit } from './match.ts';
import { bestSurvey } from './matching/coverage.ts';
import { sentencesOf } from './matching/read-article.ts';
import type { Topic } from './matching/topic.ts';

/** Sentences past this many are not read: the length of a very long live page. */
const MOST_SENTENCES = 2_000;
/** Matches past this many are left out: no article states so many claims. */
const MOST_MATCHES = 500;

/**
 * Answers with what the core has to say of an article: whether it is on one of the topics, which stretches of it state
 * which claims, and how each stands to the other sources. `origin` tells the page's own outlet apart from the others.
 */
export function analyse(article: Article, topics: readonly Topic[], origin: PageOrigin): Analysis {
  const all = sentencesOf(article);
  const places = all.slice(0, MOST_SENTENCES);
  const limits: ReachedLimit[] = all.length > places.length ? ['sentences'] : [];
  const survey = bestSurvey(article, places, topics);
  const sentences = places.length;
  if (!survey) return { coverage: { pack: null, score: 0, covered: false }, sentences, matches: [], limits };
  const { coverage, topic, matches } = survey;
  if (!coverage.covered) return { coverage, sentences, matches: [], limits };
  if (matches.length > MOST_MATCHES) limits.push('matches');
  const view = viewFrom(topic.pack, origin);
  const related = matches
    .slice(0, MOST_MATCHES)
    .map((match) => ({ ...match, relation: relateIn(view, match) }));
  return { coverage, sentences, matches: related, limits };
}
