import type { Article } from './article.ts';
import type { PageOrigin } from './comparison/comparison.ts';
import { type Findings, relateFindings } from './findings.ts';
import type { Analysis, ReachedLimit } from './match.ts';
import { type Wording, wordingFrom } from './matching/concern.ts';
import { bestSurvey, searchTopics } from './matching/coverage.ts';
import type { Search } from './matching/match-article.ts';
import { ArticleMemory } from './matching/memory.ts';
import { type SentencePlace, sentencesOf } from './matching/read-article.ts';
import type { ClaimProfile, CompiledTopic, PackTopic, ProfileOf, Topic } from './matching/topic.ts';

/** Sentences past this many are not read: the length of a very long live page. */
const MOST_SENTENCES = 2_000;
/** Matches past this many are left out: no article states so many claims. */
const MOST_MATCHES = 500;

/** An article taken apart, before any topic is looked at. */
export interface SplitArticle {
  readonly article: Article;
  readonly places: readonly SentencePlace[];
  readonly limits: readonly ReachedLimit[];
  /** What tells which topics it may concern. */
  readonly wording: Wording;
}

/** An article searched for what it may state, before any claim is judged. */
export interface ClaimSearch extends SplitArticle {
  /** One for each topic that it names, with the claims whose profiles are needed now. */
  readonly searches: readonly Search[];
}

/** Answers with an article taken apart. */
export function splitArticle(article: Article): SplitArticle {
  const all = sentencesOf(article);
  const places = all.slice(0, MOST_SENTENCES);
  const wording = wordingFrom(places.flatMap(({ words }) => words));
  return { article, places, limits: all.length > places.length ? ['sentences'] : [], wording };
}

/**
 * Answers with the claims of some topics that an article may state. `memory` is what an earlier version of the same
 * article has left.
 */
export function searchClaims(
  split: SplitArticle,
  topics: readonly Topic[],
  memory: ArticleMemory,
): ClaimSearch {
  const { article, places, wording } = split;
  return { ...split, searches: searchTopics(article, places, wording, topics, memory) };
}

/** Answers with whether an article that was searched is on one of the topics, and which stretches state which claims. */
export function claimsFound(search: ClaimSearch, profileOf: ProfileOf): Findings {
  const limits = [...search.limits];
  const survey = bestSurvey(search.article, search.searches, profileOf);
  const sentences = search.places.length;
  if (!survey) return { coverage: { pack: null, score: 0, covered: false }, sentences, matches: [], limits };
  const { coverage, matches } = survey;
  if (!coverage.covered) return { coverage, sentences, matches: [], limits };
  if (matches.length > MOST_MATCHES) limits.push('matches');
  return { coverage, sentences, matches: matches.slice(0, MOST_MATCHES), limits };
}

/** Answers with the same for topics whose profiles are all at hand. */
export function findClaims(
  article: Article,
  topics: readonly CompiledTopic[],
  memory: ArticleMemory = new ArticleMemory(),
): Findings {
  const claims = new Map<Topic, readonly ClaimProfile[]>(topics.map((topic) => [topic, topic.claims]));
  const search = searchClaims(splitArticle(article), topics, memory);
  return claimsFound(search, (topic, claim) => claims.get(topic)?.[claim]);
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
