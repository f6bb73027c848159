import type { Claim, Issue, Name, Outlet, Pack, Report } from '../pack/pack.ts';

/** A pack, looked up: everything that a comparison asks for more than once. */
export interface ReportIndex {
  readonly pack: Pack;
  readonly claims: ReadonlyMap<string, Claim>;
  readonly issues: ReadonlyMap<string, Issue>;
  readonly outlets: ReadonlyMap<string, Outlet>;
  readonly people: ReadonlyMap<string, Name>;
  readonly reports: ReadonlyMap<string, readonly Report[]>;
  /** Claims by the question that they answer. */
  readonly questions: ReadonlyMap<string, readonly Claim[]>;
  /** Names of which the pack keeps some wordings apart. */
  readonly distinctTerms: readonly Name[];
  /** Outlets by id and by lower-cased name, since `carries` may say either. */
  readonly sources: ReadonlyMap<string, Outlet>;
}

const indexes = new WeakMap<Pack, ReportIndex>();

/** The lookup of a pack, built on the first call and kept for as long as the pack object lives. */
export function indexReports(pack: Pack): ReportIndex {
  const known = indexes.get(pack);
  if (known) return known;
  const index = build(pack);
  indexes.set(pack, index);
  return index;
}

function build(pack: Pack): ReportIndex {
  return {
    pack,
    claims: byId(pack.claims),
    issues: byId(pack.issues),
    outlets: byId(pack.outlets),
    people: byId(pack.people),
    reports: group(pack.reports, (report) => report.claim),
    questions: group(pack.claims, (claim) => claim.question),
    distinctTerms: [...pack.terms, ...pack.places].filter((name) => (name.distinct?.length ?? 0) > 1),
    sources: new Map(
      pack.outlets.flatMap((outlet) => [
        [outlet.name.toLowerCase(), outlet],
        [outlet.id, outlet],
      ]),
    ),
  };
}

function byId<T extends { readonly id: string }>(items: readonly T[]): Map<string, T> {
  return new Map(items.map((item) => [item.id, item]));
}

/** Items by a key, in their order; those without one are left out. */
export function group<T>(items: readonly T[], keyOf: (item: T) => string | undefined): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    if (key === undefined) continue;
    const members = groups.get(key);
    if (members) members.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
