/**
 * A database under a worker that the browser stops at a chosen operation: what was not committed by then is undone, and
 * nothing is answered any more. Or on a disk that is full from a chosen write on. Wraps the methods of IndexedDB that
 * ask for something; nothing of the product knows.
 */
import 'fake-indexeddb/auto';

/** Every method of IndexedDB that a program asks the database with. */
const OPERATIONS = [
  [
    IDBObjectStore,
    'add put get getAll getKey getAllKeys count delete clear openCursor openKeyCursor createIndex deleteIndex',
  ],
  [IDBIndex, 'get getAll getKey getAllKeys count openCursor openKeyCursor'],
  [IDBCursor, 'update delete continue advance'],
] as const;
/** Those that need room on the disk. */
const WRITES = new Set(['add', 'put', 'update']);

type Asked = IDBObjectStore | IDBIndex | IDBCursor;

/** The transactions that a stop undoes: all that were begun since the count began. */
const open = new Set<IDBTransaction>();
let left = Number.POSITIVE_INFINITY;
let room = Number.POSITIVE_INFINITY;
let counted = 0;

function transactionOf(asked: Asked): IDBTransaction {
  if (asked instanceof IDBObjectStore) return asked.transaction;
  return asked instanceof IDBIndex ? asked.objectStore.transaction : transactionOf(asked.source);
}

function stop(): void {
  for (const transaction of open) {
    try {
      transaction.abort();
    } catch {
      // It was committed before: that much is kept.
    }
    transaction.db.close();
  }
}

/** Counts an operation; throws at the one at which the worker is stopped or the disk is full, and at every one after it. */
function count(asked: Asked, name: string): void {
  open.add(transactionOf(asked));
  if (WRITES.has(name)) room -= 1;
  if (room < 0) throw new DOMException('the disk is full', 'QuotaExceededError');
  counted += 1;
  left -= 1;
  if (left === 0) stop();
  if (left <= 0) throw new DOMException('the worker was stopped', 'AbortError');
}

for (const [owner, names] of OPERATIONS) {
  for (const name of names.split(' ')) {
    const original: (...args: unknown[]) => unknown = Reflect.get(owner.prototype, name);
    Reflect.set(owner.prototype, name, function (this: Asked, ...args: unknown[]) {
      count(this, name);
      return original.apply(this, args);
    });
  }
}

/** What became of a piece of work: its answer, or nothing where the worker was stopped before it could answer. */
export type Outcome<T> =
  | { readonly acknowledged: true; readonly answer: T }
  | { readonly acknowledged: false };

/** Does the work until its `stopAt`th operation (from 1; infinity: to its end). `operations` is how many it asked for. */
export async function doUntil<T>(
  stopAt: number,
  work: () => Promise<T>,
): Promise<{ readonly outcome: Outcome<T>; readonly operations: number }> {
  open.clear();
  counted = 0;
  left = stopAt;
  try {
    const answer = await work();
    return { outcome: { acknowledged: true, answer }, operations: counted };
  } catch (fault) {
    // A fault before the stop is the work's own.
    if (left > 0) throw fault;
    return { outcome: { acknowledged: false }, operations: counted };
  } finally {
    left = Number.POSITIVE_INFINITY;
  }
}

/** Does the work on a disk that has room for so many writes; rejects as the work does. */
export async function doWithRoomFor<T>(writes: number, work: () => Promise<T>): Promise<T> {
  room = writes;
  try {
    return await work();
  } finally {
    room = Number.POSITIVE_INFINITY;
  }
}

/** All rows of a database by table, as they stand on the disk. */
export async function everythingIn(name: string): Promise<Record<string, unknown[]>> {
  const answered = <T>(request: IDBRequest<T>): Promise<T> =>
    new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const database = await answered(indexedDB.open(name));
  const rows: Record<string, unknown[]> = {};
  for (const table of database.objectStoreNames) {
    rows[table] = await answered(database.transaction(table).objectStore(table).getAll());
  }
  database.close();
  return rows;
}
