import type { Article } from '../article.ts';
import type { Match } from '../match.ts';
import { candidatesFor } from './candidates.ts';
import { compete } from './compete.ts';
import type { Surroundings } from './fit.ts';
import { hasStranger, occasionFor } from './occasion.ts';
import { type ArticleSentence, readArticle, sentencesOf } from './read-article.ts';
import { EMPTY_FLOOR, floorAfter } from './speaker.ts';
import type { Topic } from './topic.ts';
import { type Scene, type Verified, verify } from './verify.ts';

/** Answers with every stretch of an article that states a claim of a topic, ordered by position. */
export function matchArticle(article: Article, topic: Topic): Match[] {
  return matchSentences(readArticle(sentencesOf(article), article.language, topic.names), article, topic);
}

/** Answers with the matches of sentences that have been read. */
export function matchSentences(
  sentences: readonly ArticleSentence[],
  article: Article,
  topic: Topic,
): Match[] {
  return scenesOf(sentences, article, topic).flatMap((scene, at) => {
    const verified = candidatesFor(scene.reading, topic).flatMap((index) => {
      const claim = topic.claims[index];
      const found = claim ? verify(claim, scene, topic) : null;
      return found ? [found] : [];
    });
    return compete(verified).map((winner) => matchOf(winner, sentences[at] as ArticleSentence, topic));
  });
}

function scenesOf(sentences: readonly ArticleSentence[], article: Article, topic: Topic): Scene[] {
  const people = new Set(
    topic.pack.people.filter(({ role }) => !role?.startsWith('institution:')).map(({ id }) => id),
  );
  const isPerson = (id: string): boolean => people.has(id) || id.startsWith('name:');
  const occasion = occasionFor(topic.occasion, article.published);
  let floor = EMPTY_FLOOR;
  return sentences.map(({ reading }, at) => {
    const previous = sentences[at - 1]?.reading;
    const around: Surroundings = {
      before: new Set(previous?.hits.keys() ?? []),
      foreign: hasStranger(reading, 0, reading.words.length, topic.knownWords, topic.knownCountries),
    };
    const scene: Scene = { reading, around, floor, occasion, language: article.language };
    floor = floorAfter(reading, floor, isPerson);
    return scene;
  });
}

function matchOf(verified: Verified, { block, reading, inBlock }: ArticleSentence, topic: Topic): Match {
  const { fit, figure, speaker } = verified;
  const start = inBlock(reading.words[fit.from]?.start ?? 0);
  const end = inBlock(reading.words[fit.to - 1]?.end ?? 0);
  const known = speaker.ids.filter((id) => topic.pack.people.some((person) => person.id === id));
  return {
    claim: verified.claim.id,
    block,
    start,
    end,
    text: reading.text.slice(reading.words[fit.from]?.start, reading.words[fit.to - 1]?.end),
    score: verified.score,
    value: figure?.mention.quantity ?? null,
    speaker: known.find((id) => verified.claim.speakers.includes(id)) ?? known[0] ?? null,
    stance: verified.stance,
    reasons: verified.reasons,
  };
}
