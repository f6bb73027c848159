import type { Claim, Pack } from '../pack/pack.ts';
import { tally, votes } from './agreement.ts';
import type { Agreement, DotStrip, SourceGroup } from './comparison.ts';
import { NOWHERE } from './comparison.ts';
import { groupSources } from './groups.ts';
import { independentSources } from './sources.ts';
import { dotStrip } from './strip.ts';
import { viewFrom } from './view.ts';

/** The ends of a stated value; the same number twice where it is no range. */
export interface Stated {
  readonly low: number;
  readonly high: number;
}

/**
 * One measure over all sources. `low`, `high` and `median` are of the sources that state a closed value; `sources` are all
 * that report the claim, those that the agreement does not count among them.
 */
export interface LedgerRow {
  readonly claim: Claim;
  readonly unit: string;
  readonly low: number;
  readonly high: number;
  readonly median: Stated;
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
    const stated = closedValues(groups, unit);
    if (stated.length === 0) return [];
    return {
      claim,
      unit,
      low: Math.min(...stated.map(({ low }) => low)),
      high: Math.max(...stated.map(({ high }) => high)),
      median: median(stated),
      sources: sources.length,
      agreement: tally(votes(sources, claim)),
      strip,
      groups,
    };
  });
}

/** One range for every source that states a closed value. */
function closedValues(groups: readonly SourceGroup[], unit: string): Stated[] {
  return groups.flatMap(({ value, stance, sources }) => {
    if (!value || value.unit !== unit || stance !== 'states') return [];
    const { low, high } = value;
    if (low === null || high === null) return [];
    return sources
      .filter((source) => source.reports.some((report) => report.doubt === null))
      .map(() => ({ low, high }));
  });
}

/** The value in the middle; of two, the lower one, so that it is always one that somebody stated. */
function median(values: readonly Stated[]): Stated {
  const sorted = [...values].sort((a, b) => middleOf(a) - middleOf(b));
  return sorted[(sorted.length - 1) >> 1] ?? { low: 0, high: 0 };
}

/** The middle of a range, by which ranges are ordered. */
export function middleOf({ low, high }: Stated): number {
  return (low + high) / 2;
}
