import { LIGHT_WORDS } from '../text/lexicon/light-words.ts';
import { stemOf } from '../text/stem.ts';
import { isStopWord } from '../text/stop-words.ts';
import type { Word } from '../text/words.ts';
import type { Replacement } from './align.ts';
import { type ComparedSentence, hasMoreOf, wordsWithin } from './compared-sentence.ts';
import type { Contrast } from './contrast-kinds.ts';
import { excludeEachOther } from './exclusive.ts';
import { areOpposites } from './opposites.ts';

/** A rule looks at two stretches that stand in each other's place. */
type Rule = (a: ComparedSentence, b: ComparedSentence, gap: Replacement) => Contrast[];

const textOf = (words: readonly Word[]): string => words.map(({ text }) => text).join(' ');

const content = (words: readonly Word[]): Word[] =>
  words.filter(({ word }) => !isStopWord(word) && !NEGATOR.test(word));

const NUMERAL = /^\d/;

/** Two numbers answer each other only where little else was replaced with them. */
const LONGEST_WITH_NUMERAL = 4;

/** Numbers that are no figures by themselves (times, versions, marks) and stand in each other's place. */
export const numerals: Rule = (a, b, gap) => {
  if (Math.max(gap.a.to - gap.a.from, gap.b.to - gap.b.from) > LONGEST_WITH_NUMERAL) return [];
  const ours = wordsWithin(a, gap.a).filter((word) => isBareNumber(a, word) && hasMoreOf(a, b, word));
  const theirs = wordsWithin(b, gap.b).filter((word) => isBareNumber(b, word) && hasMoreOf(b, a, word));
  if (ours.length !== 1 || theirs.length !== 1) return [];
  return [{ kind: 'figure', a: textOf(ours), b: textOf(theirs) }];
};

const isBareNumber = ({ figures }: ComparedSentence, { word, start }: Word): boolean =>
  NUMERAL.test(word) && !figures.some((figure) => figure.start <= start && start < figure.end);

/** What may stand for a name: offices and other words that fit almost any person, place or body. */
const STANDS_FOR_NAMES: ReadonlySet<string> = new Set(
  LIGHT_WORDS.trim()
    .split(/\s+/)
    .map((word) => stemOf(word)),
);
/** A noun in the place of a name; a longer stretch tells who is meant in other words. */
const LONGEST_STAND_IN = 3;

/** A name in the place of another, or in that of a noun that is no mere office. */
export const names: Rule = (a, b, gap) => {
  const [ours, theirs] = [wordsWithin(a, gap.a), wordsWithin(b, gap.b)];
  const mine = ours.filter((word) => isName(a, word) && hasMoreOf(a, b, word));
  const yours = theirs.filter((word) => isName(b, word) && hasMoreOf(b, a, word));
  if (mine.length > 0 && yours.length > 0) return [{ kind: 'name', a: textOf(mine), b: textOf(yours) }];
  if (mine.length > 0 && isStandIn(theirs)) return [{ kind: 'name', a: textOf(mine), b: textOf(theirs) }];
  if (yours.length > 0 && isStandIn(ours)) return [{ kind: 'name', a: textOf(ours), b: textOf(yours) }];
  return [];
};

function isStandIn(words: readonly Word[]): boolean {
  const nouns = content(words);
  return (
    nouns.length > 0 &&
    nouns.length <= LONGEST_STAND_IN &&
    !nouns.some(({ stem }) => STANDS_FOR_NAMES.has(stem))
  );
}

const OPENS_SENTENCE = /(?:^|[.!?:]["')]?\s+)["'(]?$/;

/** A capital within a sentence; at its start a capital says nothing. */
const isName = ({ text }: ComparedSentence, word: Word): boolean =>
  /^\p{Lu}/u.test(word.text) && !isStopWord(word.word) && !OPENS_SENTENCE.test(text.slice(0, word.start));

const NEGATOR =
  /^(?:not|no|never|none|neither|nor|cannot|without|nobody|nothing|nowhere|lack|lacks|lacking|except|excluding)$|n't$/;
/** Words that deny by themselves: "no fee" is "free", "does not work" is "malfunctions". */
const DENIES_ITSELF =
  /^(?:free|fail(?:s|ed|ing)?|absen\p{L}+|mal\p{L}+|(?:un|non|dis)\p{L}{3,}|\p{L}+less|broken)$/u;
/** A longer stretch is put in other words altogether, and a "not" in it may deny something else. */
const LONGEST_NEGATED = 5;

/** A negation that one of two stretches has and the other has not, in any form. */
export const negations: Rule = (a, b, gap) => {
  const [ours, theirs] = [wordsWithin(a, gap.a), wordsWithin(b, gap.b)];
  if (isNegated(ours) === isNegated(theirs)) return [];
  if ([...ours, ...theirs].some(({ word }) => DENIES_ITSELF.test(word))) return [];
  if (Math.max(content(ours).length, content(theirs).length) > LONGEST_NEGATED) return [];
  return [{ kind: 'negation', a: textOf(ours), b: textOf(theirs) }];
};

const isNegated = (words: readonly Word[]): boolean =>
  words.filter(({ word }) => NEGATOR.test(word)).length % 2 === 1;

/** A word in the place of its opposite, or of another that excludes it, with no negation that would turn it round. */
export const opposites: Rule = (a, b, gap) => {
  const [ours, theirs] = [wordsWithin(a, gap.a), wordsWithin(b, gap.b)];
  if (isNegated(ours) !== isNegated(theirs)) return [];
  return ours.flatMap((one) =>
    theirs
      .filter((other) => hasMoreOf(a, b, one) && hasMoreOf(b, a, other))
      .filter((other) => !(EXTENT.test(one.word) && EXTENT.test(other.word)))
      .filter((other) => areOpposites(one, other) || excludeEachOther(one, other))
      .map((other): Contrast => ({ kind: 'opposite', a: one.text, b: other.text })),
  );
};

const EXTENT = /^(?:all|every|everyone|everything|most|many|some|few|half|several)$/;

/** "Only" where the other has none, or "all" in the place of "some". */
export const extents: Rule = (a, b, gap) => {
  const [ours, theirs] = [wordsWithin(a, gap.a), wordsWithin(b, gap.b)];
  const found = { kind: 'extent', a: textOf(ours), b: textOf(theirs) } as const;
  const isLimited = (words: readonly Word[]) =>
    words.some(({ word }) => /^(?:only|solely|exclusively)$/.test(word));
  if (isLimited(ours) !== isLimited(theirs)) return [found];
  const [mine, yours] = [ours, theirs].map((words) => words.find(({ word }) => EXTENT.test(word))?.word);
  const apart = [mine, yours].includes('all') || [mine, yours].includes('most');
  return mine !== undefined && yours !== undefined && mine !== yours && apart && !sameExtent(mine, yours)
    ? [found]
    : [];
};

const sameExtent = (one: string, other: string): boolean =>
  [one, other].every((word) => /^(?:all|every|everyone|everything)$/.test(word)) ||
  [one, other].every((word) => /^(?:most|many)$/.test(word));
