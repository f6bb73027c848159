import type { Key } from './vocabulary.ts';

/** One thing that a stretch must hold to say what a phrasing says. */
export interface Element {
  readonly kind: 'name' | 'word';
  /** Any of these is the element itself. */
  readonly keys: readonly Key[];
  /** Any of these stands for it: a synonym, the noun of a term. */
  readonly near: readonly Key[];
  /** Its share of the evidence, 0 to 1: rare in the pack and specific in general. */
  readonly weight: number;
  /** So common in the pack that an article on the topic need not repeat it. */
  readonly wide: boolean;
  /** As the phrasing has it, for the reasons. */
  readonly label: string;
}

/** One way to put a claim. */
export interface Pattern {
  readonly elements: readonly Element[];
  /** The phrasing itself negates ("has not accepted"). */
  readonly negative: boolean;
  /** The phrasing gives the claim's figure, so that it says nothing without one. */
  readonly figure: boolean;
  /** The share of the elements' weight that must be found. */
  readonly threshold: number;
}

/**
 * The share that must be found, by the number of elements. A phrasing of one or two words says nothing if one is
 * missing; a long sentence is never repeated whole, and its third or fourth word is often put otherwise.
 */
export function thresholdFor(elements: number): number {
  if (elements <= 2) return 0.99;
  if (elements === 3) return 0.66;
  if (elements <= 5) return 0.6;
  return 0.5;
}
