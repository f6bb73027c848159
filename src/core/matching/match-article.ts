import type { Article } from '../article.ts';
import type { Match } from '../match.ts';
import { searchIn } from './candidates.ts';
import { compete } from './compete.ts';
import type { Surroundings } from './fit.ts';
import { isImplicit } from './implicit-names.ts';
import { type SentenceGround, SentenceMemory } from './memory.ts';
import { occasionFor } from './occasion.ts';
import { partiesOf } from './parties.ts';
import { type ArticleSentence, readArticle, sentencesOf } from './read-article.ts';
import type { Reading } from './reading.ts';
import { reasonsFor } from './reasons.ts';
import type { Scene, Verified } from './scene.ts';
import { familiarityOf, leastFamiliarity, strangenessOf } from './setting.ts';
import { EMPTY_FLOOR, floorAfter } from './speaker.ts';
import { ENOUGH_SUPPORT } from './support.ts';
import type { CompiledTopic, ProfileOf, Topic } from './topic.ts';
import { judgedOptions, supported } from './verify.ts';
import type { Key } from './vocabulary.ts';

/** A sentence before the claims that it may state are judged. */
interface Searched {
  readonly sentence: ArticleSentence;
  readonly ground: SentenceGround;
  /** What it was found to state in an earlier version of the article; null where it is to be judged. */
  readonly judged: readonly Verified[] | null;
  /** The claims that it may state, best first; empty where it is judged already. */
  readonly candidates: readonly number[];
}

/** The sentences of an article, searched for what they may state of a topic. */
export interface Search {
  readonly topic: Topic;
  readonly searched: readonly Searched[];
  /** The claims whose profiles are needed to judge it, each once. */
  readonly claims: readonly number[];
  readonly memory: SentenceMemory;
}

/** Answers with every stretch of an article that states a claim of a topic, ordered by position. */
export function matchArticle(article: Article, topic: CompiledTopic): Match[] {
  return matchSentences(readArticle(sentencesOf(article), article, topic), article, topic);
}

/** Answers with the matches of sentences that have been read. */
export function matchSentences(
  sentences: readonly ArticleSentence[],
  article: Article,
  topic: CompiledTopic,
): Match[] {
  return matchesOf(searchSentences(sentences, topic), article, (_, claim) => topic.claims[claim]);
}

/** Answers with what sentences that have been read may state; those that the memory knows are not searched again. */
export function searchSentences(
  sentences: readonly ArticleSentence[],
  topic: Topic,
  memory: SentenceMemory = new SentenceMemory(),
): Search {
  const candidatesFor = searchIn(topic);
  const grounds = groundsOf(sentences, topic);
  const searched = sentences.map((sentence, at): Searched => {
    const ground = grounds[at] as SentenceGround;
    const judged = memory.judged(ground);
    return { sentence, ground, judged, candidates: judged ? [] : candidatesFor(sentence.reading) };
  });
  const claims = [...new Set(searched.flatMap(({ candidates }) => candidates))];
  return { topic, searched, claims, memory };
}

/** Answers with the matches of what was found in a search, once the profiles of its claims are at hand. */
export function matchesOf(
  { topic, searched, memory }: Search,
  article: Article,
  profileOf: ProfileOf,
): Match[] {
  return searched.flatMap(({ sentence, ground, judged, candidates }) => {
    const winners = judged ?? judge(sceneOf(ground, article, topic), candidates, topic, profileOf);
    memory.keep(ground, winners);
    return winners.map((winner) => matchOf(winner, sentence, topic));
  });
}

/** Answers with the sentences of an article as verification sees them, each with what stands around it. */
export function scenesOf(sentences: readonly ArticleSentence[], article: Article, topic: Topic): Scene[] {
  return groundsOf(sentences, topic).map((ground) => sceneOf(ground, article, topic));
}

function judge(scene: Scene, candidates: readonly number[], topic: Topic, profileOf: ProfileOf): Verified[] {
  const options: Verified[] = [];
  for (const candidate of candidates) {
    const claim = profileOf(topic, candidate);
    if (claim) options.push(...judgedOptions(claim, scene, topic, ENOUGH_SUPPORT));
  }
  return compete(supported(options));
}

/** How many sentences back a name may stand that a sentence leaves unsaid. */
const NEARBY = 3;

const isName = (key: Key): boolean => key.startsWith('n:') || key.startsWith('c:');
const NOTHING: ReadonlySet<Key> = new Set();

/** What the judgement of each sentence rests on, beside article and topic. */
function groundsOf(sentences: readonly ArticleSentence[], topic: Topic): SentenceGround[] {
  const isPerson = (id: string): boolean => topic.names.persons.has(id) || isImplicit(id);
  const readings = sentences.map(({ reading }) => reading);
  const strange = strangenessOf(readings, topic);
  const least = leastFamiliarity(readings.length);
  const opening = readings.slice(0, 1);
  let next = EMPTY_FLOOR;
  return readings.map((reading, at) => {
    const floor = next;
    next = floorAfter(reading, floor, isPerson);
    const before = readings.slice(Math.max(0, at - NEARBY), at).reverse();
    const familiar = Math.max(least, familiarityOf([reading, ...before, ...opening], topic));
    return { reading, before, floor, setting: { familiar, strange } };
  });
}

function sceneOf({ reading, before, floor, setting }: SentenceGround, article: Article, topic: Topic): Scene {
  const names = before.flatMap(({ hits }) => [...hits.keys()].filter(isName));
  const around: Surroundings = { before: before[0]?.hits ?? NOTHING, nearby: new Set(names) };
  const occasion = occasionFor(topic.occasion, article.published);
  const parties = partiesOf(reading, topic);
  return { reading, around, parties, floor, occasion, setting, language: article.language };
}

function matchOf(verified: Verified, { block, reading, inBlock }: ArticleSentence, topic: Topic): Match {
  const { claim, fit, figure } = verified;
  const start = inBlock(reading.words[fit.from]?.start ?? 0);
  const end = inBlock(reading.words[fit.to - 1]?.end ?? 0);
  return {
    claim: claim.id,
    block,
    start,
    end,
    text: reading.text.slice(reading.words[fit.from]?.start, reading.words[fit.to - 1]?.end),
    score: 1 / (1 + Math.exp(-verified.support)),
    value: figure?.value ?? null,
    speaker: speakerIdOf(verified, reading, topic),
    stance: verified.stance,
    reasons: reasonsFor(reading, verified),
  };
}

/** The source that the page names; where it names none, the claim's own speaker if the sentence is about that one. */
function speakerIdOf({ claim, speaker }: Verified, reading: Reading, topic: Topic): string | null {
  const isOwn = (id: string): boolean => claim.speakers.includes(id);
  const known = [...speaker.ids, ...speaker.outerIds].filter(
    (id) => topic.names.speakers.has(id) && !isImplicit(id),
  );
  const mentioned = reading.mentions.flatMap(({ ids }) => ids).find(isOwn);
  return known.find(isOwn) ?? known[0] ?? mentioned ?? null;
}
