import type { Article } from './article.ts';
import type { PageOrigin } from './comparison/comparison.ts';
import { type Findings, relateFindings } from './findings.ts';
import type { Analysis, ReachedLimit } from './match.ts';
import { bestSurvey } from './matching/coverage.ts';
import { ArticleMemory } from './matching/memory.ts';
import { sentencesOf } from './matching/read-article.ts';
import type { PackTopic, Topic } from './matching/topic.ts';

/** Sentences past this many are not read: the length of a very long live page. */
const MOST_SENTENCES = 2_000;
/** Matches past this many are left out: no article states so many claims. */
const MOST_MATCHES = 500;

/**
 * Answers with whether an article is on one of the topics, and which stretches of it state which claims. `memory` is what
 * an earlier version of the same article has left.
 */
export function findClaims(
  article: Article,
  topics: readonly Topic[],
  memory: ArticleMemory = new ArticleMemory(),
): Findings {
  const all = sentencesOf(article);
  const places = all.slice(0, MOST_SENTENCES);
  const limits: ReachedLimit[] = all.length > places.length ? ['sentences'] : [];
  const survey = bestSurvey(article, places, topics, memory);
  const sentences = places.length;
  if (!survey) return { coverage: { pack: null, score: 0, covered: false }, sentences, matches: [], limits };
  const { coverage, matches } = survey;
  if (!coverage.covered) return { coverage, sentences, matches: [], limits };
  if (matches.length > MOST_MATCHES) limits.push('matches');
  return { coverage, sentences, matches: matches.slice(0, MOST_MATCHES), limits };
}

/**
 * Answers with what the core has to say of an article: what is found in it, and how each claim stands to the other
 * sources. `origin` tells the page's own outlet apart from the others.
 */
export function analyse(
  article: Article,
  topics: readonly PackTopic[],
  origin: PageOrigin,
  memory: ArticleMemory = new ArticleMemory(),
): Analysis {
  const findings = findClaims(article, topics, memory);
  const topic = topics.find(({ id }) => id === findings.coverage.pack);
  return topic && findings.matches.length > 0
    ? relateFindings(findings, topic.pack, origin)
    : { ...findings, matches: [] };
}
