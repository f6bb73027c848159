import type { Transaction } from 'dexie';
import type { Report } from '../core/pack/pack.ts';
import { claimReportsRows } from './claim-reports-row.ts';

interface EarlierRow {
  readonly pack: string;
  readonly at: number;
  readonly key: string;
  readonly record: Report;
}

/** Puts the reports of an earlier version, which had a row each, together by claim. */
export async function gatherReports(transaction: Transaction): Promise<void> {
  const rows = await transaction.table<EarlierRow>('reports').toArray();
  const gathered = [...new Set(rows.map(({ pack }) => pack))].flatMap((pack) =>
    claimReportsRows(
      pack,
      rows.filter((row) => row.pack === pack),
    ),
  );
  await transaction.table('claimReports').bulkAdd(gathered);
}
