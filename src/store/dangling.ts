import { missingReference, stillNamed } from '../core/pack/check-edit.ts';
import type { Fault } from '../core/pack/reading.ts';
import type { RecordName } from '../core/pack/record-key.ts';
import { referencesOf } from '../core/pack/references-of.ts';
import { reportsOf, reportsThat } from './claim-reports.ts';
import { getRow } from './record-rows.ts';
import { type Database, rowsOf } from './schema.ts';

/** A record that names another one in vain, or that is gone while others name it. */
export interface Dangling {
  /** Which of the records that were asked about. */
  readonly index: number;
  /** The record that is not there. */
  readonly missing: RecordName;
  readonly fault: Fault;
}

/** All that does not hold together around some records, as the tables are now. */
export async function findDangling(
  database: Database,
  pack: string,
  names: readonly RecordName[],
): Promise<Dangling[]> {
  const found: Dangling[] = [];
  for (const [index, name] of names.entries()) {
    const row = await getRow(database, pack, name);
    if (row) {
      for (const { path, list, key } of referencesOf(row.record)) {
        if (await getRow(database, pack, { list, key })) continue;
        found.push({ index, missing: { list, key }, fault: missingReference(path, list, key) });
      }
    } else {
      const count = await countNaming(database, pack, name);
      if (count > 0) found.push({ index, missing: name, fault: stillNamed(count) });
    }
  }
  return found;
}

/** How many records name this one. */
async function countNaming(database: Database, pack: string, { list, key }: RecordName): Promise<number> {
  const { claims } = database;
  switch (list) {
    case 'issues':
      return claims.where('[pack+record.issue]').equals([pack, key]).count();
    case 'claims':
      return (await reportsOf(database, pack, key)).length;
    case 'outlets':
      return (await reportsThat(database, pack, ({ outlet }) => outlet === key)).length;
    case 'people': {
      const speaks = ({ speakers }: { speakers: readonly string[] }) => speakers.includes(key);
      const inClaims = await rowsOf(claims, pack)
        .filter(({ record }) => speaks(record))
        .count();
      return inClaims + (await reportsThat(database, pack, speaks)).length;
    }
    default:
      return 0;
  }
}
