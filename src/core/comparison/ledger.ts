import type { Claim, Pack } from '../pack/pack.ts';
import { tally, votes } from './agreement.ts';
import type { Agreement, DotStrip, SourceGroup } from './comparison.ts';
import { NOWHERE } from './comparison.ts';
import { groupSources } from './groups.ts';
import { independentSources } from './sources.ts';
import { dotStrip } from './strip.ts';
import { viewFrom } from './view.ts';

/** One measure over all sources. `low`, `high` and `median` are of the sources that state a closed value. */
export interface LedgerRow {
  readonly claim: Claim;
  readonly unit: string;
  readonly low: number;
  readonly high: number;
  readonly median: number;
  readonly sources: number;
  readonly agreement: Agreement;
  readonly strip: DotStrip | null;
  readonly groups: readonly SourceGroup[];
}

/** The figure ledger: one row for every claim of which at least one source states a figure, in the pack's order. */
export function figureLedger(pack: Pack): LedgerRow[] {
  const view = viewFrom(pack, NOWHERE);
  return pack.claims.flatMap((claim) => {
    const sources = independentSources(view, claim.id);
    const groups = groupSources(sources, claim, null, view.index);
    const strip = dotStrip(groups, null);
    const unit = strip?.unit ?? groups.find((group) => group.value)?.value?.unit;
    if (unit === undefined) return [];
    const middles = middleValues(groups, unit);
    if (middles.length === 0) return [];
    return {
      claim,
      unit,
      low: Math.min(...middles.map(({ low }) => low)),
      high: Math.max(...middles.map(({ high }) => high)),
      median: median(middles.map(({ low, high }) => (low + high) / 2)),
      sources: middles.length,
      agreement: tally(votes(sources, claim)),
      strip,
      groups,
    };
  });
}

/** One range for every source that states a closed value; dates have no middle, so theirs are their ends. */
function middleValues(groups: readonly SourceGroup[], unit: string): { low: number; high: number }[] {
  return groups.flatMap(({ value, stance, sources }) => {
    if (!value || value.unit !== unit || stance !== 'states') return [];
    const { low, high } = value;
    if (low === null || high === null) return [];
    return sources
      .filter((source) => source.reports.some((report) => report.doubt === null))
      .map(() => ({ low, high }));
  });
}

/** The middle value; of two middle values the lower one, so that it is always one that somebody stated. */
function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[(sorted.length - 1) >> 1] ?? 0;
}
