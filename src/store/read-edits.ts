import type { Edit } from '../core/pack/edits.ts';
import { type Database, type EditRow, rowsOf } from './schema.ts';

/** Own edits in the order of their places, so that records which the reader added stand in the order of adding. */
export const readEditRows = async (database: Database, id: string): Promise<EditRow[]> =>
  (await rowsOf(database.edits, id).toArray()).sort((a, b) => a.at - b.at);

/** The reader's own edits of a pack. */
export async function readEdits(database: Database, pack: string): Promise<Edit[]> {
  const rows = await readEditRows(database, pack);
  return rows.map(({ list, key, published, own }) => ({ list, key, published, own }));
}
