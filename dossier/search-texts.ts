import { indexReports } from '../src/core/comparison/report-index.ts';
import type { Claim, Name, Outlet, Pack, Report } from '../src/core/pack/pack.ts';

/** The words of a pack that are searched: one text for every claim and every report, in the pack's order. */
export interface SearchTexts {
  readonly language?: string;
  readonly claims: readonly string[];
  readonly reports: readonly string[];
}

/** What was found: places in the pack's lists, best first. */
export interface Found {
  readonly claims: readonly number[];
  readonly reports: readonly number[];
}

/** The searched words of a pack. */
export function searchTexts(pack: Pack): SearchTexts {
  const { people, outlets } = indexReports(pack);
  return {
    ...(pack.language === undefined ? {} : { language: pack.language }),
    claims: pack.claims.map((claim) => claimText(claim, people)),
    reports: pack.reports.map((report) => reportText(report, outlets)),
  };
}

function claimText(claim: Claim, people: ReadonlyMap<string, Name>): string {
  return [
    claim.statement,
    claim.measure ?? '',
    ...claim.speakers.flatMap((id) => spellings(id, people)),
  ].join(' ');
}

function reportText(report: Report, outlets: ReadonlyMap<string, Outlet>): string {
  return [outlets.get(report.outlet)?.name ?? '', report.quote ?? '', report.gist ?? ''].join(' ');
}

/** A person is found under every spelling. */
function spellings(id: string, people: ReadonlyMap<string, Name>): string[] {
  const person = people.get(id);
  return person ? [person.name, ...person.aliases, ...Object.values(person.translations).flat()] : [id];
}
