import type { RecordName } from '../core/pack/record-key.ts';
import { reportsOf, reportsThat } from './claim-reports.ts';
import type { RecordEdit } from './edit-records.ts';
import type { Database } from './schema.ts';

/**
 * All that has to be done to take a record out: with a claim or an outlet its reports go, and the claims of an issue stand
 * under none afterwards. People, places and terms go alone: whatever names one of these people keeps it from going.
 */
export async function removalOf(
  database: Database,
  pack: string,
  { list, key }: RecordName,
): Promise<RecordEdit[]> {
  const itself: RecordEdit = { list, key, record: null };
  if (list === 'issues') {
    const rows = await database.claims.where('[pack+record.issue]').equals([pack, key]).toArray();
    const claims = rows.map(({ id, record: { issue, ...rest } }): RecordEdit => {
      return { list: 'claims', key: id, record: rest };
    });
    return [itself, ...claims];
  }
  if (list !== 'claims' && list !== 'outlets') return [itself];
  const reports =
    list === 'claims'
      ? await reportsOf(database, pack, key)
      : await reportsThat(database, pack, ({ outlet }) => outlet === key);
  return [
    itself,
    ...reports.map((report): RecordEdit => ({ list: 'reports', key: report.key, record: null })),
  ];
}
