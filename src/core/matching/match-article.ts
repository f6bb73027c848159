import type { Article } from '../article.ts';
import type { Match } from '../match.ts';
import { searchIn } from './candidates.ts';
import { compete } from './compete.ts';
import type { Surroundings } from './fit.ts';
import { isImplicit } from './implicit-names.ts';
import { occasionFor } from './occasion.ts';
import { partiesOf } from './parties.ts';
import { type ArticleSentence, readArticle, sentencesOf } from './read-article.ts';
import type { Reading } from './reading.ts';
import { reasonsFor } from './reasons.ts';
import type { Scene, Verified } from './scene.ts';
import { EMPTY_FLOOR, floorAfter } from './speaker.ts';
import type { Topic } from './topic.ts';
import { verify } from './verify.ts';
import type { Key } from './vocabulary.ts';

/** Answers with every stretch of an article that states a claim of a topic, ordered by position. */
export function matchArticle(article: Article, topic: Topic): Match[] {
  return matchSentences(readArticle(sentencesOf(article), article, topic), article, topic);
}

/** Answers with the matches of sentences that have been read. */
export function matchSentences(
  sentences: readonly ArticleSentence[],
  article: Article,
  topic: Topic,
): Match[] {
  const candidatesFor = searchIn(topic);
  return scenesOf(sentences, article, topic).flatMap((scene, at) => {
    const verified = candidatesFor(scene.reading).flatMap((index) => {
      const claim = topic.claims[index];
      const found = claim ? verify(claim, scene, topic) : null;
      return found ? [found] : [];
    });
    return compete(verified).map((winner) => matchOf(winner, sentences[at] as ArticleSentence, topic));
  });
}

/** How many sentences back a name may stand that a sentence leaves unsaid. */
const NEARBY = 3;

const isName = (key: Key): boolean => key.startsWith('n:') || key.startsWith('c:');
const NOTHING: ReadonlySet<Key> = new Set();

/** Answers with the sentences of an article as verification sees them, each with what stands around it. */
export function scenesOf(sentences: readonly ArticleSentence[], article: Article, topic: Topic): Scene[] {
  const isPerson = (id: string): boolean => topic.names.persons.has(id) || isImplicit(id);
  const occasion = occasionFor(topic.occasion, article.published);
  const language = article.language;
  const names = sentences.map(({ reading }) => [...reading.hits.keys()].filter(isName));
  let floor = EMPTY_FLOOR;
  return sentences.map(({ reading }, at) => {
    const around: Surroundings = {
      before: sentences[at - 1]?.reading.hits ?? NOTHING,
      nearby: new Set(names.slice(Math.max(0, at - NEARBY), at).flat()),
    };
    const parties = partiesOf(reading, topic);
    const scene: Scene = { reading, around, parties, floor, occasion, language };
    floor = floorAfter(reading, floor, isPerson);
    return scene;
  });
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
