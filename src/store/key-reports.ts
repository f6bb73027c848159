import { Dexie, type Transaction } from 'dexie';
import type { Report } from '../core/pack/pack.ts';
import { keyedRecords } from '../core/pack/record-key.ts';

/** Gives the rows of an earlier version what names their reports, and their packs a base. */
export async function keyReports(transaction: Transaction): Promise<void> {
  const packs = transaction.table<{ id: string; revision: number; base?: number }>('packs');
  await packs.toCollection().modify((pack) => {
    pack.base = pack.revision;
  });
  const table = transaction.table<{ pack: string; record: Report }>('reports');
  for (const pack of await packs.toCollection().primaryKeys()) {
    const rows = await table.where(':id').between([pack, Dexie.minKey], [pack, Dexie.maxKey]).toArray();
    const keys = [...keyedRecords({ reports: rows.map(({ record }) => record) }, 'reports').keys()];
    await table.bulkPut(rows.map((row, index) => ({ ...row, key: keys[index] })));
  }
}
