import {
  DENIALS,
  DOUBTS,
  FALSE_NEGATIONS,
  FORWARD_DENIALS,
  NEGATORS,
  NOT_YET,
} from './lexicon/polarity-words.ts';
import { compilePhrases, findPhrases, type PhraseHit } from './phrases.ts';
import type { Word } from './words.ts';

/** What an expression does with the statement that it touches. */
export type PolarityKind = 'negated' | 'refused' | 'denied' | 'doubted' | 'not-yet';

/** An expression that takes a statement back, by word indices. */
export interface PolarityCue {
  readonly from: number;
  readonly to: number;
  readonly kind: PolarityKind;
}

type Listed = PolarityKind | 'none';

const entries = (list: string, value: Listed): { words: string[]; value: Listed }[] =>
  list
    .trim()
    .split(/\s+/)
    .map((phrase) => ({ words: phrase.split('_'), value }));

const CUES = compilePhrases([
  ...entries(NEGATORS, 'negated'),
  ...entries(DENIALS, 'denied'),
  ...entries(FORWARD_DENIALS, 'refused'),
  ...entries(DOUBTS, 'doubted'),
  ...entries(NOT_YET, 'not-yet'),
  ...entries(FALSE_NEGATIONS, 'none'),
]);

/**
 * Answers with the expressions of negation, denial, doubt and "not yet" in a sentence, in order. Longer expressions
 * hide the shorter ones within them, so "not only" and "no doubt" negate nothing.
 */
export function findPolarity(words: readonly Word[]): PolarityCue[] {
  const hits = findPhrases(words.map(splitContraction), CUES);
  if (hits.length === 0) return [];
  const longestFirst = [...hits].sort((a, b) => b.to - b.from - (a.to - a.from));
  const kept: PhraseHit<Listed>[] = [];
  for (const hit of longestFirst) {
    if (!kept.some((other) => hit.from < other.to && other.from < hit.to)) kept.push(hit);
  }
  return kept
    .filter((hit): hit is PhraseHit<PolarityKind> => hit.value !== 'none')
    .map(({ from, to, value }) => ({ from, to, kind: value }))
    .filter((cue) => !isHouseNumber(cue, words) && !isUndenied(cue, words))
    .filter((cue, _, all) => !isCancelled(cue, words, all))
    .sort((a, b) => a.from - b.from);
}

/** "No deal without a vote", "not until", "not unless": the second word takes the first one back. */
const EXCEPTION = /^(?:without|unless|until|except|but)$/;
/** How many words may stand between the two. */
const EXCEPTION_REACH = 12;

function isCancelled(cue: PolarityCue, words: readonly Word[], all: readonly PolarityCue[]): boolean {
  if (cue.kind !== 'negated') return false;
  const exceptional = EXCEPTION.test(words[cue.from]?.word ?? '');
  if (exceptional)
    return all.some(
      (other) => other.kind === 'negated' && other.to <= cue.from && cue.from - other.to <= EXCEPTION_REACH,
    );
  return words
    .slice(cue.to, cue.to + EXCEPTION_REACH)
    .some(({ word }) => word !== 'but' && EXCEPTION.test(word));
}

/** "No 10", "No. 3": a number of something, not a negation. */
const isHouseNumber = ({ from, to }: PolarityCue, words: readonly Word[]): boolean =>
  words[from]?.text === 'No' && /^\d/.test(words[to]?.word ?? '');

/** "Neither side hid that …", "did not deny", "no secret": two negations that state. */
const HIDING =
  /^(?:hides?|hid|hidden|hiding|conceal(?:s|ed|ing)?|den(?:y|ies|ied|ying)|disput(?:e[sd]?|ing)|secret)$/;
/** A pair of subjects may stand between "neither" and its verb ("neither Smith nor his guest hid"). */
const NEITHER_REACH = 7;
/** An adverb may stand between another negator and its verb. */
const NEGATOR_REACH = 2;
const NEGATORS_ALONE: ReadonlySet<string> = new Set(NEGATORS.trim().split(/\s+/));

function isUndenied({ from, kind }: PolarityCue, words: readonly Word[]): boolean {
  if (kind === 'negated') return hiddenBy(from, words) !== null;
  if (kind !== 'denied') return false;
  return words.some((word, at) => NEGATORS_ALONE.has(splitContraction(word)) && hiddenBy(at, words) === from);
}

/** Where the verb of hiding stands that a negator takes back; null where it negates something else. */
function hiddenBy(negator: number, words: readonly Word[]): number | null {
  const reach = /^(?:neither|nor)$/.test(words[negator]?.word ?? '') ? NEITHER_REACH : NEGATOR_REACH;
  const at = words.slice(negator + 1, negator + 1 + reach).findIndex(({ word }) => HIDING.test(word));
  return at < 0 ? null : negator + 1 + at;
}

/** "won't" and its kin are one word; what counts is the negation at their end. */
const splitContraction = ({ word }: Word): string => (word.endsWith("n't") ? "n't" : word);
