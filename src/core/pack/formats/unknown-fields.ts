import { isPlainObject } from '../described.ts';
import type { Pack } from '../pack.ts';
import { claim, cues } from '../records/claim.ts';
import { issue } from '../records/issue.ts';
import { name } from '../records/name.ts';
import { outlet } from '../records/outlet.ts';
import { pack as head } from '../records/pack.ts';
import { quantity } from '../records/quantity.ts';
import { report } from '../records/report.ts';

/** How many fields of the pack and its records no version of the format knows; `carried` ones do not count. */
export function countUnknownFields(pack: Pack, carried: readonly string[] = []): number {
  const strange = (record: unknown, known: readonly string[]): number =>
    isPlainObject(record)
      ? Object.keys(record).filter((key) => !known.includes(key) && !carried.includes(key)).length
      : 0;
  const all = (records: readonly object[], known: readonly string[]): number =>
    records.reduce((sum, record) => sum + strange(record, known), 0);
  const names = [...pack.people, ...pack.places, ...pack.terms];
  return (
    strange(pack, head.keys) +
    all(pack.issues, issue.keys) +
    all(pack.claims, claim.keys) +
    all(
      pack.claims.flatMap((one) => one.cues ?? []),
      cues.keys,
    ) +
    all(names, name.keys) +
    all(pack.outlets, outlet.keys) +
    all(pack.reports, report.keys) +
    all(
      pack.reports.flatMap(({ value }) => value ?? []),
      quantity.keys,
    )
  );
}
