import type { Stance } from './pack/pack.ts';
import type { Quantity } from './quantity.ts';

/** One ground on which a match rests, in a form that the card can put into words. */
export interface Reason {
  /** What was found: a name, a word of the claim, a figure, a speaker, or the lack of a contradiction. */
  readonly kind: 'name' | 'words' | 'figure' | 'speaker' | 'term' | 'negation' | 'context';
  /** The words of the page that it rests on. */
  readonly evidence: string;
}

/** A stretch of the page that states a claim. Offsets are UTF-16 units within the block's text. */
export interface Match {
  readonly claim: string;
  /** Index of the block in the article. */
  readonly block: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** How well the claim is supported, 0 to 1. Orders competing matches; it is not a probability. */
  readonly score: number;
  /** The figure that the page gives, where the claim is a figure and the page gives one. */
  readonly value: Quantity | null;
  /** Id of the person to whom the page ascribes it, null where it names nobody. */
  readonly speaker: string | null;
  readonly stance: Stance;
  readonly reasons: readonly Reason[];
}

export const RELATIONS = [
  'differs-denied',
  'differs-figure',
  'differs-term',
  'differs-certainty',
  'differs-speaker',
  'updated',
  'same',
  'only-here',
] as const;
/** How the page's version of a claim stands to the other sources'; listed in order of precedence. */
export type Relation = (typeof RELATIONS)[number];

/** A match together with its relation to the other sources. */
export interface RelatedMatch extends Match {
  readonly relation: Relation;
}

/** Whether a page is on a topic: `score` is 0 to 1, `covered` is the decision. */
export interface Coverage {
  /** Id of the pack that fits best, null where no pack fits at all. */
  readonly pack: string | null;
  readonly score: number;
  readonly covered: boolean;
}

/**
 * A limit that the reading or matching of a page has run into; what was read until then is covered. At a paywall the
 * page itself ends.
 */
export type ReachedLimit = 'blocks' | 'characters' | 'sentences' | 'matches' | 'paywall';

/** What the core has to say of one article. `matches` is empty where the page is not covered; ordered by position. */
export interface Analysis {
  readonly coverage: Coverage;
  readonly sentences: number;
  readonly matches: readonly RelatedMatch[];
  readonly limits: readonly ReachedLimit[];
}
