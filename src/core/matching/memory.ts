import type { Article } from '../article.ts';
import type { Reading } from './reading.ts';
import type { Verified } from './scene.ts';
import type { Setting } from './setting.ts';
import type { Floor } from './speaker.ts';
import type { Topic } from './topic.ts';

/** All that the judgement of a sentence rests on, beside article and topic. */
export interface SentenceGround {
  readonly reading: Reading;
  /** The few sentences before it, nearest first. */
  readonly before: readonly Reading[];
  readonly floor: Floor;
  readonly setting: Setting;
}

interface Remembered {
  readonly reading: Reading;
  /** What it was found to state, and on which ground. */
  judged: { readonly ground: SentenceGround; readonly verified: readonly Verified[] } | null;
}

/** What was found out about the sentences of one article in the light of one topic. */
export class SentenceMemory {
  #before: ReadonlyMap<string, Remembered> = new Map();
  #now = new Map<string, Remembered>();

  /** A new version of the article begins: what it holds no more is forgotten with the next. */
  turn(): void {
    this.#before = this.#now;
    this.#now = new Map();
  }

  /** The reading of a sentence, made where this text was in neither version. */
  reading(text: string, read: () => Reading): Reading {
    const known = this.#now.get(text) ?? this.#before.get(text) ?? { reading: read(), judged: null };
    this.#now.set(text, known);
    return known.reading;
  }

  /** What a sentence was found to state; null where it is to be judged, its ground being new or another than last time. */
  judged(ground: SentenceGround): readonly Verified[] | null {
    const judged = this.#now.get(ground.reading.text)?.judged;
    return judged && isSame(judged.ground, ground) ? judged.verified : null;
  }

  /** Keeps what a sentence was found to state. */
  keep(ground: SentenceGround, verified: readonly Verified[]): void {
    const known = this.#now.get(ground.reading.text);
    if (known) known.judged = { ground, verified };
  }
}

function isSame(a: SentenceGround, b: SentenceGround): boolean {
  return (
    a.reading === b.reading &&
    a.setting.familiar === b.setting.familiar &&
    a.setting.strange === b.setting.strange &&
    a.floor.quoting === b.floor.quoting &&
    a.floor.person.join() === b.floor.person.join() &&
    a.before.length === b.before.length &&
    a.before.every((reading, at) => reading === b.before[at])
  );
}

/**
 * What was found out about one article, for its next version: sentences that have not changed, and stand where they
 * stood, are neither read nor matched again. The answers are the same as without it.
 */
export class ArticleMemory {
  /** Topics that are compiled anew are other topics. */
  readonly #topics = new WeakMap<Topic, SentenceMemory>();
  #light = '';

  /** The memory for a topic, ready for this version of the article. */
  of(topic: Topic, { language, published }: Article): SentenceMemory {
    const light = `${language} ${published}`;
    const known = light === this.#light ? this.#topics.get(topic) : undefined;
    const memory = known ?? new SentenceMemory();
    memory.turn();
    this.#light = light;
    this.#topics.set(topic, memory);
    return memory;
  }
}
