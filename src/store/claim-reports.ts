import type { Report } from '../core/pack/pack.ts';
import { type ClaimReportsRow, type KeptReport, reportsIn, rowWith } from './claim-reports-row.ts';
import { type Database, rowsOf } from './schema.ts';

/** Single reports in the rows of their claims. */

/** The reports of a claim, in the pack's order. */
export async function reportsOf(database: Database, pack: string, claim: string): Promise<KeptReport[]> {
  const row = await database.claimReports.get([pack, claim]);
  return row ? reportsIn([row]) : [];
}

/** All reports of a pack that pass, by no index: for what is seldom asked. */
export async function reportsThat(
  database: Database,
  pack: string,
  passes: (report: Report) => boolean,
): Promise<KeptReport[]> {
  const found: KeptReport[] = [];
  await rowsOf(database.claimReports, pack).each(({ reports }) => {
    found.push(...reports.filter(({ record }) => passes(record)));
  });
  return found;
}

/** The report of that key; undefined where the reader sees none. */
export async function getReport(
  database: Database,
  pack: string,
  key: string,
): Promise<KeptReport | undefined> {
  const row = await rowOfKey(database, pack, key);
  return row?.reports.find((report) => report.key === key);
}

/** Puts a report in the place of the one of that key, under the claim that it is of now; null takes that one away. */
export async function setReport(
  database: Database,
  pack: string,
  { key, at }: Pick<KeptReport, 'key' | 'at'>,
  record: Report | null,
): Promise<void> {
  const { claimReports } = database;
  const old = await rowOfKey(database, pack, key);
  if (old) {
    const left = old.reports.filter((report) => report.key !== key);
    if (left.length > 0) await claimReports.put(rowWith(pack, old.claim, left));
    else await claimReports.delete([pack, old.claim]);
  }
  if (record === null) return;
  const others = (await claimReports.get([pack, record.claim]))?.reports ?? [];
  await claimReports.put(rowWith(pack, record.claim, [...others, { key, at, record }]));
}

const rowOfKey = (database: Database, pack: string, key: string): PromiseLike<ClaimReportsRow | undefined> =>
  database.claimReports
    .where('keys')
    .equals(key)
    .filter((row) => row.pack === pack)
    .first();
