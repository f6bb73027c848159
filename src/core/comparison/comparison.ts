import type { Match, Relation } from '../match.ts';
import type { Basis, ClaimKind, Stance } from '../pack/pack.ts';
import type { Hedge, Quantity } from '../quantity.ts';

/** The shapes in which comparison answers: everything that card, popup and dossier show, without a word of prose. */

/** How one outlet put a claim, ready to be shown. Names are resolved; an address is present only if it may be linked. */
export interface SourceReport {
  readonly outlet: string;
  readonly outletName: string;
  readonly published: string | null;
  readonly url: string | null;
  readonly language: string | null;
  readonly value: Quantity | null;
  readonly stance: Stance;
  readonly speakers: readonly string[];
  readonly quote: string | null;
  readonly gist: string | null;
  readonly basis: Basis;
  readonly doubt: string | null;
}

/** One independent source: an outlet, or an agency with all the outlets that carry its text. */
export interface Source {
  /** The agency's or the outlet's name. */
  readonly name: string;
  /** True where several outlets carry the same text and are counted once. */
  readonly folded: boolean;
  readonly reports: readonly SourceReport[];
  /** What it said before and has since replaced, as far as the dates tell. */
  readonly earlier: readonly SourceReport[];
  /** True where it contradicts itself: it then stands in more than one group. */
  readonly contradictory: boolean;
}

/** Sources that say the same of a claim. Groups are ordered by the number of sources, largest first. */
export interface SourceGroup {
  readonly value: Quantity | null;
  readonly stance: Stance;
  readonly sources: readonly Source[];
  /** Open-ended hedge, no figure, or doubtful: shown, and counted neither for nor against agreement. */
  readonly aside: boolean;
  /** True where the page that is read says the same. */
  readonly here: boolean;
}

/**
 * How far independent sources agree on a claim. `share` is the part of the counted sources that is compatible with the
 * commonest value, 0 to 1; null where fewer than two sources count.
 */
export interface Agreement {
  readonly share: number | null;
  readonly agreeing: number;
  readonly counted: number;
  /** What they agree on is that the claim does not hold. */
  readonly denied?: true;
}

/** A dot on a figure's strip. Open ends: `low` or `high` is null. `hedge` is the commonest of the dot. */
export interface Dot {
  readonly low: number | null;
  readonly high: number | null;
  readonly hedge: Hedge;
  /** Number of independent sources at this value. */
  readonly sources: number;
  readonly outlets: readonly string[];
  readonly here: boolean;
}

/** A figure over all sources: the dots in one unit, ordered by value, and the ends of the axis. */
export interface DotStrip {
  readonly unit: string;
  readonly min: number;
  readonly max: number;
  readonly dots: readonly Dot[];
}

/** Another claim that answers the same question, usually another speaker's. */
export interface Sibling {
  readonly claim: string;
  readonly statement: string;
  readonly speakers: readonly string[];
  readonly groups: readonly SourceGroup[];
}

/** One plain sentence as data: a key of the locale files with its parameters. */
export interface Sentence {
  readonly key: string;
  readonly params: Readonly<Record<string, string | number | Quantity | null>>;
}

/** What is shown of a pack wherever something comes from it. `language` is that of its statements and gists. */
export interface PackHead {
  readonly id: string;
  readonly title: string;
  readonly asOf: string | null;
  readonly language: string | null;
}

/** Everything that the card shows for one claim. `here` and `relation` are null where no page is involved. */
export interface Comparison {
  readonly pack: PackHead;
  readonly claim: {
    readonly id: string;
    readonly statement: string;
    readonly kind: ClaimKind | null;
    readonly measure: string | null;
    readonly unit: string | null;
    readonly speakers: readonly string[];
  };
  readonly issue: { readonly id: string; readonly title: string } | null;
  readonly here: Match | null;
  /** Name of the speaker to whom the page ascribes it. */
  readonly hereSpeaker: string | null;
  readonly relation: Relation | null;
  readonly agreement: Agreement;
  readonly groups: readonly SourceGroup[];
  readonly siblings: readonly Sibling[];
  readonly strip: DotStrip | null;
  readonly difference: Sentence | null;
}

/** Where the page that is read comes from: its own outlet and article never count as other sources. */
export interface PageOrigin {
  readonly url?: string;
  readonly published?: string;
}

/** The origin of a comparison that no page takes part in. */
export const NOWHERE: PageOrigin = {};

/** One claim in the summary of an issue. */
export interface ClaimSummary {
  readonly claim: string;
  readonly statement: string;
  readonly speakers: readonly string[];
  readonly agreement: Agreement;
  readonly strip: DotStrip | null;
  /** Number of independent sources that report it. */
  readonly sources: number;
  /** Indices into the analysis' matches: what this page says of it. */
  readonly here: readonly number[];
}

/** One issue of the topic as the popup shows it. `missing` are claims that this page leaves out, widest reported first. */
export interface IssueSummary {
  readonly id: string;
  readonly title: string;
  readonly question: string | null;
  readonly agreement: Agreement;
  readonly claims: readonly ClaimSummary[];
  readonly missing: readonly ClaimSummary[];
}

/** The whole topic, issue by issue, seen from one page or (without one) by itself. */
export interface TopicSummary {
  readonly pack: PackHead;
  readonly outlets: number;
  readonly reports: number;
  readonly issues: readonly IssueSummary[];
}
