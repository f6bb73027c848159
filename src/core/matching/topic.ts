import type { Pack } from '../pack/pack.ts';
import type { FigureSlot } from './figure-slot.ts';
import type { Occasion } from './occasion.ts';
import type { Pattern } from './pattern.ts';
import type { Names } from './reading.ts';
import type { Key } from './vocabulary.ts';

/** What the matcher knows of one claim. All conditions are derived from the pack. */
export interface ClaimProfile {
  readonly id: string;
  readonly patterns: readonly Pattern[];
  /** The figure that the claim is about; null for a claim of another kind. */
  readonly slot: FigureSlot | null;
  /** Ids of those whose claim it is; empty where it is nobody's in particular. */
  readonly speakers: readonly string[];
  /** The claim is that somebody says it: on the page the same one must. */
  readonly spoken: boolean;
  /** The statement itself negates. */
  readonly negative: boolean;
  /** Keys of what the statement says is not so ("not settled", "still open"): who says the same agrees with it. */
  readonly denied: readonly Key[];
  /** Keys of what the statement or the measure says is lacked ("without power"). */
  readonly without: readonly Key[];
  /** The claim tells of something that took place, or of its measure. */
  readonly happened: boolean;
  /** … and that was still ahead when it was stated. */
  readonly ahead: boolean;
  /** Keys of the people who take part in what the statement tells. */
  readonly people: readonly Key[];
  /** … and of those whom its phrasings and reports name beside them. */
  readonly company: ReadonlySet<Key>;
  /** Keys of the places at which the claim counts people; empty for a claim of another kind. */
  readonly places: readonly Key[];
  /** Claims that answer the same question share it. */
  readonly question: string;
  /** Ids of those who answer the same question in other claims. */
  readonly rivals: readonly string[];
  /** Another claim of the question is for the same figure without a named source. */
  readonly hasUnnamedRival: boolean;
  /** Words by which reports of the claim put it, beyond its own phrasings, with how much each tells. */
  readonly reported: ReadonlyMap<Key, number>;
  /** Words by which its author describes what must not be taken for it. */
  readonly traps: ReadonlyMap<Key, number>;
  /** One key of every group must be in the sentence. */
  readonly requires: readonly (readonly Key[])[];
  /** None of these may be. */
  readonly excludes: readonly Key[];
}

/**
 * A pack ready to be searched, without the pack and without its claims' profiles, of which an article needs few. Plain
 * data: maps, lists and strings, so that it can be stored.
 */
export interface Topic {
  readonly id: string;
  readonly names: Names;
  /** How many claims it has. Everywhere else a claim is its place among them. */
  readonly size: number;
  /** Which claims a key speaks for, and how much it weighs in each. */
  readonly index: Postings;
  /** Values that only one question's claims give, and that hardly mean anything else. */
  readonly telling: ReadonlySet<Key>;
  /** What the figures of a unit are said of, in all claims together. */
  readonly unitNouns: ReadonlyMap<string, ReadonlySet<Key>>;
  readonly occasion: Occasion;
  /** Words of every name, and countries, that the pack knows: whoever is not among them is a stranger. */
  readonly knownWords: ReadonlySet<string>;
  readonly knownCountries: ReadonlySet<Key>;
  /** How central each name is: the share of the claims that hold it, over that of the commonest few. */
  readonly centrality: ReadonlyMap<Key, number>;
}

/** A topic with the profiles of all its claims. */
export interface CompiledTopic extends Topic {
  readonly claims: readonly ClaimProfile[];
}

/** Where the profiles of a topic's claims are found by their places; undefined where there is none. */
export type ProfileOf = (topic: Topic, claim: number) => ClaimProfile | undefined;

/** A compiled topic with the pack that it was compiled from. */
export interface PackTopic extends CompiledTopic {
  readonly pack: Pack;
}

/**
 * Which claims hold a key, and how much it weighs in each: of the key with number `n`, the entries from `starts[n]` to
 * `starts[n + 1]` (exclusive) of `claims` (indices, ascending) and `weights`. A few long arrays, since a large topic has
 * more keys than claims and an array for each would take more room than what is in it.
 */
export interface Postings {
  readonly keys: ReadonlyMap<Key, number>;
  readonly starts: Int32Array;
  readonly claims: Int32Array;
  readonly weights: Float32Array;
}
