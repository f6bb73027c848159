import { Database, declareSchema, SCHEMA, type SchemaVersion } from './schema.ts';
import { faultOf, StoreError } from './store-error.ts';

/** IndexedDB counts Dexie's versions in tenths. */
const TENTHS = 10;

/** Does a piece of work with the database; an expected fault comes out as a `StoreError`, anything else as it is. */
export type Guard = <T>(work: () => PromiseLike<T>) => Promise<T>;

/**
 * The database of that name, opened by the first work, and the guard under which all work is done. Opening fails with
 * a `StoreError` where a newer version has written it (Dexie itself would go on and read what it does not know) and
 * where an older copy blocks the upgrade (Dexie itself would wait without end).
 */
export function openDatabase(name: string, versions: readonly SchemaVersion[] = SCHEMA): [Database, Guard] {
  const database = new Database(name);
  declareSchema(database, versions);
  const latest = versions.at(-1)?.version ?? 0;
  const checkVersion = (): void => {
    if (database.backendDB().version > latest * TENTHS) throw new StoreError('newer-version');
  };
  database.on('ready', checkVersion, true);
  return [database, guard(database)];
}

function guard(database: Database): Guard {
  const waiting = new Set<(fault: StoreError) => void>();
  let blocked = false;
  database.on('blocked', () => {
    blocked = true;
    for (const refuse of waiting) refuse(new StoreError('blocked'));
  });
  // A blocked database opens by itself once the other has let go.
  const opened = (): void => {
    blocked = false;
    waiting.clear();
  };
  database.on('ready', opened, true);
  const untilBlocked = (): Promise<never> =>
    new Promise((_, refuse) => {
      if (blocked) refuse(new StoreError('blocked'));
      else waiting.add(refuse);
    });
  return async (work) => {
    try {
      return await (database.isOpen() ? work() : Promise.race([work(), untilBlocked()]));
    } catch (error) {
      const fault = faultOf(error);
      throw fault === null || error instanceof StoreError ? error : new StoreError(fault, error);
    }
  };
}
