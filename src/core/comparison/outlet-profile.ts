import type { Claim, Outlet, Pack } from '../pack/pack.ts';
import { NOWHERE } from './comparison.ts';
import { type Standing, standings } from './matrix.ts';
import { group, indexReports } from './report-index.ts';
import { independentSources } from './sources.ts';
import { viewFrom } from './view.ts';

/** What an outlet reports, and how it stands to the others. Claims are in the pack's order. */
export interface OutletProfile {
  readonly outlet: Outlet;
  readonly reports: number;
  readonly claims: readonly { readonly claim: Claim; readonly standing: Standing }[];
  /** The claims that no other independent source reports. */
  readonly alone: readonly Claim[];
  /** Whose text its articles carry, with the number of articles. */
  readonly carried: readonly { readonly name: string; readonly articles: number }[];
}

/** The profiles of all outlets of a pack, in its order. One walk over the reports. */
export function outletProfiles(pack: Pack): OutletProfile[] {
  const view = viewFrom(pack, NOWHERE);
  const claims = new Map<string, OutletProfile['claims'][number][]>();
  const alone = new Map<string, Claim[]>();
  for (const claim of pack.claims) {
    const sources = independentSources(view, claim.id);
    const standingOf = standings(sources, claim);
    // An outlet may stand in two sources: by its own article, and by one that carries an agency's text.
    const byOutlet = new Map<string, Standing>();
    for (const source of sources) {
      for (const { outlet } of source.current) {
        byOutlet.set(outlet, graver(standingOf(source), byOutlet.get(outlet)));
      }
    }
    for (const [outlet, standing] of byOutlet) {
      push(claims, outlet, { claim, standing });
      if (sources.length === 1) push(alone, outlet, claim);
    }
  }
  const reports = group(pack.reports, ({ outlet }) => outlet);
  return pack.outlets.map((outlet) => ({
    outlet,
    reports: reports.get(outlet.id)?.length ?? 0,
    claims: claims.get(outlet.id) ?? [],
    alone: alone.get(outlet.id) ?? [],
    carried: carriedTexts(reports.get(outlet.id) ?? []),
  }));
}

/** Of what an outlet says in two places, the one that matters more to a reader. */
function graver(a: Standing, b: Standing = 'aside'): Standing {
  if (a === 'against' || b === 'against') return 'against';
  return a === 'with' ? a : b;
}

/** An article of several reports counts once; one without an id or address, once for every report. */
function carriedTexts(reports: Pack['reports']): OutletProfile['carried'] {
  const articles = new Map<string, Set<unknown>>();
  for (const report of reports) {
    for (const name of report.carries) {
      const known = articles.get(name) ?? new Set();
      articles.set(name, known.add(report.article ?? report.url ?? report));
    }
  }
  return [...articles]
    .map(([name, of]) => ({ name, articles: of.size }))
    .sort((a, b) => b.articles - a.articles);
}

function push<T>(lists: Map<string, T[]>, key: string, item: T): void {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
}

/** The claims that an outlet leaves out although others report them, the most widely reported first. */
export function leftOutBy(pack: Pack, outlet: string): { claim: Claim; sources: number }[] {
  const view = viewFrom(pack, NOWHERE);
  const { reports } = indexReports(pack);
  return pack.claims
    .filter((claim) => !reports.get(claim.id)?.some((report) => report.outlet === outlet))
    .map((claim) => ({ claim, sources: independentSources(view, claim.id).length }))
    .filter(({ sources }) => sources > 0)
    .sort((a, b) => b.sources - a.sources);
}
