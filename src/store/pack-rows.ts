import type { Name, Pack } from '../core/pack/pack.ts';
import {
  LISTS,
  type ListName,
  type NameRow,
  type PackRow,
  type RecordRow,
  type ReportRow,
} from './schema.ts';

/** The rows of one pack, by table. */
export interface PackRows {
  readonly pack: PackRow;
  readonly issues: RecordRow<Pack['issues'][number]>[];
  readonly claims: RecordRow<Pack['claims'][number]>[];
  readonly names: NameRow[];
  readonly outlets: RecordRow<Pack['outlets'][number]>[];
  readonly reports: ReportRow[];
}

const NAME_LISTS = ['people', 'places', 'terms'] as const;

/** A pack as rows. Records stay whole, so that fields unknown to this version are kept with them. */
export function toRows(pack: Pack, revision: number): PackRows {
  const { issues, claims, people, places, terms, outlets, reports, ...fields } = pack;
  const lists: Pick<Pack, ListName> = { issues, claims, people, places, terms, outlets, reports };
  const counts = Object.fromEntries(LISTS.map((list) => [list, lists[list].length])) as PackRow['counts'];
  const row = <T extends { readonly id: string }>(record: T, at: number): RecordRow<T> => {
    return { pack: pack.id, id: record.id, at, record };
  };
  return {
    pack: { id: pack.id, revision, counts, fields },
    issues: issues.map(row),
    claims: claims.map(row),
    names: NAME_LISTS.flatMap((list) => lists[list].map((record, at) => ({ ...row(record, at), list }))),
    outlets: outlets.map(row),
    reports: reports.map((record, at) => {
      return { pack: pack.id, at, claim: record.claim, outlet: record.outlet, record };
    }),
  };
}

/** The pack that `toRows` has made rows of. */
export function fromRows({ pack, issues, claims, names, outlets, reports }: PackRows): Pack {
  const named = (list: NameRow['list']): readonly Name[] => records(names.filter((row) => row.list === list));
  return {
    ...pack.fields,
    issues: records(issues),
    claims: records(claims),
    people: named('people'),
    places: named('places'),
    terms: named('terms'),
    outlets: records(outlets),
    reports: records(reports),
  };
}

/** The database gives rows by key; the pack's own order is part of it. */
function records<T>(rows: { readonly at: number; readonly record: T }[]): T[] {
  return rows.sort((a, b) => a.at - b.at).map(({ record }) => record);
}
