/** Runs in a page of the extension: leaves a database of the first version, and holds it as a tab of that time does. */
import { openDatabase } from '../../../src/store/database.ts';
import { SCHEMA } from '../../../src/store/schema.ts';
import left from '../../faults/left-by-version-1.json';

/** Puts the rows that version 1 has left in the place of all that is kept; answers with the titles of the packs. */
async function beOfVersion1(): Promise<string[]> {
  const [database] = openDatabase('crosslight', SCHEMA.slice(0, 1));
  await database.delete({ disableAutoOpen: false });
  // A copy that does not let go when a newer one asks for it, nor when nobody names it any more.
  Object.assign(globalThis, { database });
  database.on('versionchange', () => false);
  await database.open();
  for (const [table, rows] of Object.entries(left.rows)) await database.table(table).bulkAdd(rows);
  return left.packs.map(({ title }) => title);
}

Object.assign(globalThis, { beOfVersion1 });
