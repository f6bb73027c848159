/**
 * What can still be read of a database, whoever has written it and whatever has happened to it. Past all that knows how
 * it should look: a damaged table and a version from the future are read like any other.
 */
import { type BackupPart, lineOf } from '../core/backup/backup.ts';
import { fileOf, type Maker } from './backup-file.ts';
import type { Rescued } from './calls.ts';

/** Tables that hold nothing but what is made from the others. */
const MADE_AGAIN: ReadonlySet<string> = new Set(['topics', 'profiles', 'openings', 'findings']);

/** Everything that the database of a name still gives, row by row, with what the reader has chosen. */
export async function rescue(
  name: string,
  chosen: Readonly<Record<string, unknown>>,
  maker: Maker,
): Promise<Rescued> {
  const settings: BackupPart[] = Object.entries(chosen).map(([key, value]) => {
    return { part: 'setting', name: key, value };
  });
  const lines = settings.map(lineOf);
  const unreadable: string[] = [];
  // To open a database that is not there would make one.
  const known = (await indexedDB.databases()).some((database) => database.name === name);
  if (known) {
    const database = await asked(indexedDB.open(name));
    for (const table of [...database.objectStoreNames].filter((one) => !MADE_AGAIN.has(one))) {
      const whole = await readTable(database, table, (row) =>
        lines.push(lineOf({ part: 'row', table, row })),
      );
      if (!whole) unreadable.push(table);
    }
    database.close();
  }
  return { file: await fileOf('rescue', lines, maker), rows: lines.length - settings.length, unreadable };
}

/** Tells every row; false where the reading ends before the table does. */
function readTable(database: IDBDatabase, table: string, tell: (row: unknown) => void): Promise<boolean> {
  return new Promise((ended) => {
    const reading = database.transaction(table).objectStore(table).openCursor();
    reading.onerror = () => ended(false);
    reading.onsuccess = () => {
      const cursor = reading.result;
      if (cursor === null) return ended(true);
      tell(cursor.value);
      cursor.continue();
    };
  });
}

function asked<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
