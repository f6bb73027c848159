import type { Outlet, Pack } from '../pack/pack.ts';

/** By what a reader may group outlets. Nothing here judges them: facts of the pack, or the reader's own labels. */
export const GROUPINGS = ['none', 'country', 'language', 'agency', 'label'] as const;
export type GroupedBy = (typeof GROUPINGS)[number];

/** How the reader groups outlets. `labels` are the reader's own, by the id of the outlet; they outlive a change of `by`. */
export interface Grouping {
  readonly by: GroupedBy;
  readonly labels: Readonly<Record<string, string>>;
}

/** Every outlet stands for itself. */
export const UNGROUPED: Grouping = { by: 'none', labels: {} };

/** Outlets that the reader takes together. `key` is a country, a language, an agency's name or the reader's label. */
export interface OutletGroup {
  /** Empty for the outlets of which it is not known. */
  readonly key: string;
  readonly outlets: readonly Outlet[];
}

/** The groups of some outlets, the largest first and the unknown last; none where the reader does not group. */
export function groupOutlets(outlets: readonly Outlet[], grouping: Grouping): OutletGroup[] {
  if (grouping.by === 'none') return [];
  const groups = new Map<string, Outlet[]>();
  for (const outlet of outlets) {
    const key = groupOf(outlet, grouping);
    const members = groups.get(key);
    if (members) members.push(outlet);
    else groups.set(key, [outlet]);
  }
  return [...groups]
    .map(([key, members]) => ({ key, outlets: members }))
    .sort(
      (a, b) =>
        Number(a.key === '') - Number(b.key === '') ||
        b.outlets.length - a.outlets.length ||
        a.key.localeCompare(b.key),
    );
}

/** The group to which an outlet belongs; empty where nothing is known, or where the reader does not group. */
export function groupOf(outlet: Outlet, { by, labels }: Grouping): string {
  switch (by) {
    case 'none':
      return '';
    case 'country':
      return outlet.country ?? '';
    case 'language':
      return outlet.language ?? '';
    case 'agency':
      return outlet.carries[0] ?? '';
    case 'label':
      return Object.hasOwn(labels, outlet.id) ? (labels[outlet.id] ?? '') : '';
  }
}

/** The same grouping with one label on some outlets; an empty label takes theirs away. */
export function withLabel(grouping: Grouping, outlets: readonly string[], label: string): Grouping {
  const kept = Object.entries(grouping.labels).filter(([id]) => !outlets.includes(id));
  const added = label === '' ? [] : outlets.map((id): [string, string] => [id, label]);
  return { ...grouping, labels: Object.fromEntries([...kept, ...added]) };
}

/** A pack as it would be if only these outlets had reported. */
export function onlyOutlets(pack: Pack, outlets: readonly Outlet[]): Pack {
  const ids = new Set(outlets.map(({ id }) => id));
  return { ...pack, reports: pack.reports.filter(({ outlet }) => ids.has(outlet)) };
}
