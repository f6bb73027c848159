import type { Outlet, Pack } from '../pack/pack.ts';
import { indexReports } from './report-index.ts';
import { sourceOf } from './sources.ts';

/** One text that several outlets carry; they are counted as one source. */
export interface SharedText {
  /** The name of the agency or outlet whose text it is. */
  readonly name: string;
  readonly outlets: readonly Outlet[];
}

/** How many voices a topic really has. */
export interface Independence {
  readonly reports: number;
  /** The outlets that report anything. */
  readonly outlets: number;
  /** Independent sources: texts that several outlets carry are counted once. */
  readonly sources: number;
  /** Those texts, the widest carried first. */
  readonly shared: readonly SharedText[];
}

/** The voices of a pack. */
export function independence(pack: Pack): Independence {
  const index = indexReports(pack);
  const sources = new Map<string, { name: string; outlets: Set<string> }>();
  for (const report of pack.reports) {
    const key = sourceOf(report, index);
    const name = index.outlets.get(key)?.name ?? report.carries[0] ?? report.outlet;
    const source = sources.get(key) ?? { name, outlets: new Set() };
    source.outlets.add(report.outlet);
    sources.set(key, source);
  }
  return {
    reports: pack.reports.length,
    outlets: new Set(pack.reports.map(({ outlet }) => outlet)).size,
    sources: sources.size,
    shared: [...sources.values()]
      .filter(({ outlets }) => outlets.size > 1)
      .map(({ name, outlets }) => ({
        name,
        outlets: [...outlets].flatMap((id) => index.outlets.get(id) ?? []),
      }))
      .sort((a, b) => b.outlets.length - a.outlets.length),
  };
}
