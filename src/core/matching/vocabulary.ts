import { COUNTRY_OF_DEMONYM } from '../text/demonyms.ts';
import { foldWord } from '../text/fold.ts';
import { EMPTY_WORDS, LIGHT_WORDS } from '../text/lexicon/light-words.ts';
import { SEATS_OF_GOVERNMENT } from '../text/lexicon/seats.ts';
import { ANTONYM_PAIRS, SYNONYM_GROUPS } from '../text/lexicon/synonyms.ts';
import { compilePhrases, findPhrases, type PhraseTable } from '../text/phrases.ts';
import { remembered } from '../text/remembered.ts';
import { stemOf } from '../text/stem.ts';
import type { Word } from '../text/words.ts';
import { comparedStem } from './compared-stem.ts';

/**
 * What a word or phrase may stand for, as a string with a prefix: `w:` a stem, `s:` a group of synonyms, `c:` a country
 * or its government, `o:` somebody who acts for a country, `n:` a name of the pack, `q:` a cue. Claims and sentences are compared by these.
 */
export type Key = string;

/** Where a key is found in a sentence, by word indices. */
export interface Hit {
  readonly key: Key;
  readonly from: number;
  readonly to: number;
}

const split = (list: string): string[] => list.trim().split(/\s+/);

const EMPTY: ReadonlySet<string> = new Set(split(EMPTY_WORDS).map(foldWord));
const LIGHT: ReadonlySet<string> = new Set(split(LIGHT_WORDS).map((word) => stemOf(foldWord(word))));

/** Whether a word is no evidence of anything. */
export const isEmpty = (word: Word): boolean => EMPTY.has(word.word);

/** Whether a word fits almost any news sentence. */
export const isLight = (stem: string): boolean => LIGHT.has(stem);

const phraseStems = (phrase: string): string[] =>
  phrase.split(/[_-]/).map((part) => {
    const word = foldWord(part);
    return comparedStem({ word, stem: stemOf(word) });
  });

const GROUPS = SYNONYM_GROUPS.trim()
  .split('\n')
  .map((line, at) => ({ key: `s:${at}` as Key, name: split(line)[0] ?? '', phrases: split(line) }));

const SYNONYMS: PhraseTable<Key> = compilePhrases(
  GROUPS.flatMap(({ key, phrases }) => phrases.map((phrase) => ({ words: phraseStems(phrase), value: key }))),
);

const COUNTRIES: PhraseTable<Key> = compilePhrases([
  ...[...new Set(COUNTRY_OF_DEMONYM.values())].map((country) => ({
    words: [country],
    value: `c:${country}`,
  })),
  ...SEATS_OF_GOVERNMENT.trim()
    .split('\n')
    .flatMap((line) => {
      const [country = '', seats = ''] = line.split(': ');
      return seats.split(' ').map((seat) => ({ words: phraseStems(seat), value: `c:${country}` }));
    }),
]);

/** The groups of synonyms that begin with a word. */
export const groupsNamed = (name: string): Key[] =>
  GROUPS.filter((group) => group.name === name).map(({ key }) => key);

const OPPOSITES: ReadonlyMap<Key, readonly Key[]> = (() => {
  const opposites = new Map<Key, Key[]>();
  const note = (of: string, opposite: string): void => {
    for (const key of groupsNamed(of))
      opposites.set(key, [...(opposites.get(key) ?? []), ...groupsNamed(opposite)]);
  };
  for (const line of ANTONYM_PAIRS.trim().split('\n')) {
    const [left = '', right = ''] = split(line);
    note(left, right);
    note(right, left);
  }
  return opposites;
})();

/** The groups that say the opposite of a group. */
export const oppositesOf = (key: Key): readonly Key[] => OPPOSITES.get(key) ?? [];

/** The key of a stem. */
const keyOfStem = remembered((stem): Key => `w:${stem}`);

/** Answers with every stem, synonym group and country in a sequence of words. `stems` are their compared stems. */
export function wordHits(words: readonly Word[], stems = words.map(comparedStem)): Hit[] {
  const empty = words.map(isEmpty);
  const hits: Hit[] = [];
  stems.forEach((stem, at) => {
    if (!empty[at]) hits.push({ key: keyOfStem(stem), from: at, to: at + 1 });
  });
  for (const table of [SYNONYMS, COUNTRIES]) {
    for (const { value, from, to } of findPhrases(stems, table)) {
      if (to - from > 1 || !empty[from]) hits.push({ key: value, from, to });
    }
  }
  return hits;
}
