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
  const byPack = new Map<string, EarlierRow[]>();
  for (const row of await transaction.table<EarlierRow>('reports').toArray()) {
    const known = byPack.get(row.pack);
    if (known) known.push(row);
    else byPack.set(row.pack, [row]);
  }
  for (const [pack, reports] of byPack) {
    await transaction.table('claimReports').bulkAdd(claimReportsRows(pack, reports));
  }
}
