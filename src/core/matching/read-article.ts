import type { Article } from '../article.ts';
import { normalise } from '../text/normalise.ts';
import { splitSentences } from '../text/sentences.ts';
import type { Span } from '../text/span.ts';
import { tokenise } from '../text/tokens.ts';
import { type Word, wordsOf } from '../text/words.ts';
import { SentenceMemory } from './memory.ts';
import { type Reading, readSentence } from './reading.ts';
import type { Topic } from './topic.ts';

/** A sentence of an article: where it stands, and what it says. */
export interface ArticleSentence {
  readonly block: number;
  readonly reading: Reading;
  /** Where an offset of the reading stands in the block's text. */
  readonly inBlock: (offset: number) => number;
}

/** A sentence that has been found and not yet read. */
export interface SentencePlace {
  readonly block: number;
  /** Canonical text of the sentence. */
  readonly text: string;
  readonly words: readonly Word[];
  readonly inBlock: (offset: number) => number;
}

/** What parts two blocks in the joined text; a blank line always ends a sentence. */
const BLOCK_GAP = '\n\n';

/** Answers with the sentences of an article in order. The text is split once, over all blocks. */
export function sentencesOf(article: Article): SentencePlace[] {
  const blocks = article.blocks.map(({ text }) => normalise(text));
  const starts: number[] = [];
  let length = 0;
  for (const { text } of blocks) {
    starts.push(length);
    length += text.length + BLOCK_GAP.length;
  }
  const joined = blocks.map(({ text }) => text).join(BLOCK_GAP);
  let block = 0;
  return splitSentences(joined, article.language).map((span: Span) => {
    while (block + 1 < starts.length && (starts[block + 1] ?? 0) <= span.start) block++;
    const shift = span.start - (starts[block] ?? 0);
    const own = blocks[block];
    const text = joined.slice(span.start, span.end);
    return {
      block,
      text,
      words: wordsOf(tokenise(text, article.language)),
      inBlock: (offset) => own?.original(offset + shift) ?? offset + shift,
    };
  });
}

/** Answers with the sentences read in the light of a topic; those that the memory knows are not read again. */
export function readArticle(
  places: readonly SentencePlace[],
  article: Article,
  topic: Pick<Topic, 'names' | 'occasion'>,
  memory: SentenceMemory = new SentenceMemory(),
): ArticleSentence[] {
  // Where the page gives no date, a day without a year is taken as one of the topic's.
  const published = article.published ?? topic.occasion.usual ?? undefined;
  const read = ({ text, words }: SentencePlace): Reading =>
    readSentence(text, article.language, topic.names, published, words);
  return places.map((place) => ({
    block: place.block,
    inBlock: place.inBlock,
    reading: memory.reading(place.text, () => read(place)),
  }));
}
