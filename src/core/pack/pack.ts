import type { Quantity } from '../quantity.ts';

/**
 * A pack: one topic as a file. These are the shapes that `parsePack` answers with; what it lets through is trusted
 * everywhere else. Fields that a file leaves out are absent or empty lists, never null. Fields unknown to this version
 * stay on the objects, so that writing a parsed pack loses nothing.
 */
export interface Pack {
  readonly version: 1;
  readonly id: string;
  readonly title: string;
  /** BCP 47 tag of the language that statements and gists are written in. */
  readonly language?: string;
  /** ISO date: the pack knows nothing that was published later. */
  readonly asOf?: string;
  readonly issues: readonly Issue[];
  readonly claims: readonly Claim[];
  readonly outlets: readonly Outlet[];
  readonly people: readonly Name[];
  readonly places: readonly Name[];
  readonly terms: readonly Name[];
  readonly reports: readonly Report[];
}

/** One open question area of the topic. Issues are shown in the order of the file. */
export interface Issue {
  readonly id: string;
  readonly title: string;
  readonly question?: string;
}

/** A figure; what somebody holds; what happened; what somebody judges; what is to happen. */
export const CLAIM_KINDS = ['figure', 'position', 'event', 'assessment', 'plan'] as const;
export type ClaimKind = (typeof CLAIM_KINDS)[number];

/** One proposition, in one neutral sentence. Claims that answer the same question name the same `question`. */
export interface Claim {
  readonly id: string;
  readonly statement: string;
  readonly issue?: string;
  readonly question?: string;
  /** Ids of the people whose claim it is; empty where outlets state it in their own words. */
  readonly speakers: readonly string[];
  readonly kind?: ClaimKind;
  /** For a figure: what is measured, in words, and in which canonical unit. */
  readonly measure?: string;
  readonly unit?: string;
  /** A count that grows with time (a toll): a later, higher figure updates an earlier one. */
  readonly accumulates?: boolean;
  /** Look-alikes that must not be matched, in words for people. */
  readonly notThis?: string;
  readonly cues?: Cues;
}

/** What an author may add to sharpen the matching of a claim. Nothing here is needed for a claim to match. */
export interface Cues {
  /** Other ways in which an outlet may put the claim; read like further statements. */
  readonly phrasings?: readonly string[];
  /** Groups of alternative words; a match has at least one of every group. */
  readonly requires?: readonly (readonly string[])[];
  /** Words whose presence in the sentence rules the match out. */
  readonly excludes?: readonly string[];
}

/** A source of reports. `domains` are hosts; sub-domains of them belong to the outlet too. */
export interface Outlet {
  readonly id: string;
  readonly name: string;
  readonly domains: readonly string[];
  readonly country?: string;
  readonly language?: string;
  readonly kind?: string;
  /** Whose texts it carries (agencies and other outlets), where that is known. */
  readonly carries: readonly string[];
}

/** A person, institution, place or term with all its spellings. An alias ending in `~` means it only in context. */
export interface Name {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  /** Aliases by language tag. */
  readonly translations: Readonly<Record<string, readonly string[]>>;
  /** For people: who they are. For an institution that speaks it begins with `institution:`. */
  readonly role?: string;
  /**
   * Wordings of this name between which a reader would see a difference ("free trade zone", "free economic zone"). Each
   * entry lists the spellings of one wording. Without it all aliases mean the same.
   */
  readonly distinct?: readonly (readonly string[])[];
}

export const STANCES = ['states', 'denies', 'doubts', 'not-yet'] as const;
/** What a text does with a claim: states it, says the opposite, doubts it, or says it has not happened so far. */
export type Stance = (typeof STANCES)[number];

export const BASES = ['full', 'digest'] as const;
/** What a report rests on: the article read in full, or a short digest of it. */
export type Basis = (typeof BASES)[number];

/** How one outlet put one claim in one article. */
export interface Report {
  readonly claim: string;
  readonly outlet: string;
  /** Id of the article; two reports of one article share it. */
  readonly article?: string;
  readonly url?: string;
  /** ISO date or date-time. */
  readonly published?: string;
  readonly language?: string;
  readonly value?: Quantity;
  /** Ids of the people to whom the outlet ascribes the claim. */
  readonly speakers: readonly string[];
  /** The outlet's own words, or a speaker's as it quotes them: shown in quotation marks. */
  readonly quote?: string;
  /** An editor's summary: never shown in quotation marks. */
  readonly gist?: string;
  readonly stance: Stance;
  readonly basis: Basis;
  /** Whose text this article carries, where that is known; independent sources are counted by it. */
  readonly carries: readonly string[];
  /** Why the report is doubtful: it is shown with this reason and left out of agreement. */
  readonly doubt?: string;
  /** Why the address is doubtful: it is shown as text and not linked. */
  readonly urlDoubt?: string;
}
