import { findNames } from '../text/names.ts';
import { normalise } from '../text/normalise.ts';
import { tokenise } from '../text/tokens.ts';
import { type Word, wordsOf } from '../text/words.ts';
import type { Topic } from './topic.ts';

/** Claims without the topic's names are another story with the same words: less than this share of them is none. */
export const LEAST_NAMES = 0.04;

/** A text taken apart once, to be held against the names of any number of topics. */
export interface Wording {
  readonly words: readonly Word[];
  /** The different words and stems in it. */
  readonly plain: ReadonlySet<string>;
  readonly stems: ReadonlySet<string>;
}

/** The words of a text, which may be a whole page run together. `language` is its BCP 47 tag. */
export function wordingOf(text: string, language?: string): Wording {
  return wordingFrom(wordsOf(tokenise(normalise(text).text.replace(RUN_TOGETHER, '$1 '), language)));
}

/** The wording of a text that is taken apart already. */
export function wordingFrom(words: readonly Word[]): Wording {
  return {
    words,
    plain: new Set(words.map(({ word }) => word)),
    stems: new Set(words.map(({ stem }) => stem)),
  };
}

/** Between blocks that are run together, a small letter or a digit meets a capital. */
const RUN_TOGETHER = /([\p{Ll}\p{N}])(?=\p{Lu})/gu;

/** Whether a text may be that of an article on a topic: it holds enough of its names. Nearly all articles do not. */
export function mayConcern({ words }: Wording, { names, centrality }: Topic): boolean {
  const tables = [names.terms, names.table];
  const ids = tables.flatMap((table) => findNames(words, table).flatMap((mention) => mention.ids));
  const held = [...new Set(ids)].reduce((sum, id) => sum + (centrality.get(`n:${id}`) ?? 0), 0);
  return held >= LEAST_NAMES;
}
