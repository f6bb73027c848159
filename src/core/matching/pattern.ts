import type { Key } from './vocabulary.ts';

/** One thing that a stretch must hold to say what a phrasing says. */
export interface Element {
  readonly kind: 'name' | 'word';
  /** What a name names; null for a word. A setting is a place where something happens ("at the palace"), not its object. */
  readonly role: 'person' | 'place' | 'setting' | 'speaker' | 'other' | null;
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
  /** An author wrote it as another way to put the claim: it is as short as it may be. */
  readonly given: boolean;
  /** The phrasing gives the claim's figure, so that it says nothing without one. */
  readonly figure: boolean;
}
