import type { ClaimIndex } from './claim-index.ts';
import { kinOf } from './kin.ts';
import { rarity, type WeightedTerms } from './relevance.ts';
import { termsOf } from './terms.ts';

/** A text that claims are looked up for, made ready once for all of them. */
export interface Asked {
  /** Every word once, by its number; words that no claim has are below zero, one number for each. */
  readonly words: ReadonlyMap<number, AskedWord>;
  /** What may stand for one of its words, and how surely; the words themselves are not among them. */
  readonly kin: ReadonlyMap<number, Standing>;
  readonly totalRarity: number;
}

export interface AskedWord {
  readonly stem: string;
  readonly rarity: number;
}

/** A stem of some claim that stands for `word`. */
export interface Standing {
  readonly word: number;
  readonly strength: number;
}

/** Answers with a text in the form that claims are compared with. */
export function ask(index: ClaimIndex, text: string, language?: string): Asked {
  const unknown = new Map<string, number>();
  const words = new Map<number, AskedWord>();
  for (const { stem } of termsOf(text, language)) {
    const number = index.vocabulary.get(stem) ?? numberOfUnknown(stem, unknown);
    words.set(number, { stem, rarity: rarity(index, number < 0 ? undefined : number) });
  }
  return { words, kin: kinOfAll(index, words), totalRarity: totalOf(words) };
}

function numberOfUnknown(stem: string, unknown: Map<string, number>): number {
  const number = unknown.get(stem) ?? -1 - unknown.size;
  unknown.set(stem, number);
  return number;
}

const totalOf = (words: Asked['words']): number =>
  [...words.values()].reduce((total, word) => total + word.rarity, 0);

function kinOfAll(index: ClaimIndex, words: Asked['words']): Map<number, Standing> {
  const all = new Map<number, Standing>();
  for (const [word, { stem }] of words) {
    for (const [other, strength] of kinOf(index, stem)) {
      if (!words.has(other) && strength > (all.get(other)?.strength ?? 0)) all.set(other, { word, strength });
    }
  }
  return all;
}

/** What to look up in the index: the words themselves, and their kin for as much as they stand for them. */
export function lookedUp({ words, kin }: Asked): WeightedTerms {
  const known = [...words.keys()].filter((number) => number >= 0);
  return new Map([
    ...known.map((number): [number, number] => [number, 1]),
    ...[...kin].map(([number, { strength }]): [number, number] => [number, strength]),
  ]);
}
