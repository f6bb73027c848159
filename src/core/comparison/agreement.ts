import type { Claim, Report } from '../pack/pack.ts';
import type { Agreement } from './comparison.ts';
import { isOpenEnded, statedValue } from './compatible.ts';
import { type ClaimSource, independentSources } from './sources.ts';
import { bearing, conflict, measureDifferently } from './versions.ts';
import type { View } from './view.ts';

/** With fewer counted sources there is nothing to agree with. */
const FEWEST_SOURCES = 2;

/** A source as the formula counts it: whether all that it says is compatible with the commonest version. */
export interface Vote {
  readonly source: string;
  readonly agrees: boolean;
  /** The commonest version, by which it is counted, denies the claim. */
  readonly denied?: true;
}

/** Whether a claim turns on a figure: its author says so, or a report gives one. */
export function isFigure(claim: Claim, reports: readonly Report[]): boolean {
  return claim.kind === 'figure' || claim.unit !== undefined || reports.some((report) => report.value);
}

/**
 * Whether a report counts for or against agreement. Doubtful reports do not; nor, where the claim is a figure, do those
 * that state it with an open end or without a number.
 */
export function counts(report: Report, figure: boolean): boolean {
  if (report.doubt !== undefined) return false;
  if (!figure || bearing(report) === 'no') return true;
  return report.value !== undefined && !isOpenEnded(report.value);
}

/**
 * The votes of the sources of a claim that count. A source that contradicts itself does not agree; one that gives the
 * figure in another unit than the commonest does not count.
 */
export function votes(sources: readonly ClaimSource[], claim: Claim): Vote[] {
  const figure = isFigure(
    claim,
    sources.flatMap((source) => source.current),
  );
  const counted = sources
    .map((source) => ({
      key: source.key,
      reports: source.current.filter((report) => counts(report, figure)),
    }))
    .filter((source) => source.reports.length > 0);
  const commonest = commonestVersion(counted.map(({ reports }) => reports));
  if (commonest === null) return [];
  return counted
    .filter(({ reports }) => reports.some((report) => !measureDifferently(report, commonest)))
    .map(({ key, reports }) => ({
      source: key,
      agrees: reports.every((report) => !conflict(report, commonest)),
      ...(bearing(commonest) === 'no' && { denied: true as const }),
    }));
}

/** The agreement that votes come to: the share of sources that agree, null where fewer than two count. */
export function tally(all: readonly Vote[]): Agreement {
  const agrees = new Map<string, boolean>();
  for (const vote of all) agrees.set(vote.source, vote.agrees && (agrees.get(vote.source) ?? true));
  const counted = agrees.size;
  const agreeing = [...agrees.values()].filter(Boolean).length;
  const denied = all.length > 0 && all.every((vote) => vote.denied);
  const share = counted < FEWEST_SOURCES ? null : agreeing / counted;
  return { share, agreeing, counted, ...(denied && { denied }) };
}

/**
 * How far the independent sources of some claims (all of an issue, or of a question) agree: the share of them that
 * agree on every claim they report. A claim with a single source says nothing about agreement and is left out.
 */
export function agreementOn(claims: readonly Claim[], view: View): Agreement {
  return tallyClaims(claims.map((claim) => votes(independentSources(view, claim.id), claim)));
}

/** As `agreementOn`, from the votes on each of the claims. */
export function tallyClaims(perClaim: readonly (readonly Vote[])[]): Agreement {
  return tally(perClaim.filter((claimVotes) => claimVotes.length >= FEWEST_SOURCES).flat());
}

/** The version that most sources give; of equally common ones, the first of the pack. */
function commonestVersion(sources: readonly (readonly Report[])[]): Report | null {
  const versions = new Map<string, { readonly report: Report; times: number }>();
  for (const reports of sources) {
    for (const [key, report] of new Map(reports.map((each) => [versionKey(each), each]))) {
      const known = versions.get(key);
      if (known) known.times += 1;
      else versions.set(key, { report, times: 1 });
    }
  }
  const most = Math.max(0, ...[...versions.values()].map(({ times }) => times));
  return [...versions.values()].find(({ times }) => times === most)?.report ?? null;
}

/** Names what a report says: its bearing on the claim and the value it states. */
function versionKey(report: Report): string {
  return `${bearing(report)} ${report.value ? statedValue(report.value) : ''}`;
}
