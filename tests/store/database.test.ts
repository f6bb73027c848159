import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { openDatabase } from '../../src/store/database.ts';
import { SCHEMA, type SchemaVersion } from '../../src/store/schema.ts';
import { openStore } from '../../src/store/store.ts';
import { faultOf, StoreError } from '../../src/store/store-error.ts';

const NAME = 'database-test';

/** The next release's schema: a table more, and a field more on every row of another. */
const NEXT: readonly SchemaVersion[] = [
  ...SCHEMA,
  {
    version: SCHEMA.length + 1,
    tables: { notes: 'id' },
    upgrade: (transaction) => transaction.table('packs').toCollection().modify({ seen: true }),
  },
];

/** Resolves with a bare connection that does not let go when another wants to upgrade. */
const stubbornConnection = (version: number): Promise<IDBDatabase> =>
  new Promise((resolve, reject) => {
    const request = indexedDB.open(NAME, version);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

afterEach(async () => {
  vi.restoreAllMocks();
  await Dexie.delete(NAME);
});

describe('the schema', () => {
  it('numbers its versions from one without a gap', () => {
    expect(SCHEMA.map(({ version }) => version)).toEqual(SCHEMA.map((_, index) => index + 1));
  });

  it('takes the rows of an earlier version along', async () => {
    const [old] = openDatabase(NAME);
    await old.table('packs').add({ id: 'bridge', revision: 1, counts: {}, fields: {} });
    old.close();
    const [next] = openDatabase(NAME, NEXT);
    expect(await next.table('packs').get('bridge')).toMatchObject({ id: 'bridge', seen: true });
    expect(await next.table('notes').count()).toBe(0);
    next.close();
  });
});

describe('opening', () => {
  it('refuses a database that a newer version has written, every time', async () => {
    const [next] = openDatabase(NAME, NEXT);
    await next.open();
    next.close();
    const store = openStore(NAME);
    await expect(store.listPacks()).rejects.toMatchObject({ fault: 'newer-version' });
    await expect(store.readPack('bridge')).rejects.toMatchObject({ fault: 'newer-version' });
    store.close();
  });

  it('says so when an older copy holds the database, and goes on when it lets go', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    const old = await stubbornConnection(1);
    const store = openStore(NAME);
    const first = store.listPacks();
    await expect(first).rejects.toBeInstanceOf(StoreError);
    await expect(first).rejects.toMatchObject({ fault: 'blocked' });
    await expect(store.listPacks()).rejects.toMatchObject({ fault: 'blocked' });
    old.close();
    await vi.waitFor(async () => expect(await store.listPacks()).toEqual([]));
    store.close();
  });

  it('lets go of the database when a newer version wants to upgrade it', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    const store = openStore(NAME);
    await store.listPacks();
    const [next] = openDatabase(NAME, NEXT);
    expect(await next.table('notes').count()).toBe(0);
    await expect(store.listPacks()).rejects.toMatchObject({ fault: 'newer-version' });
    next.close();
    store.close();
  });

  it('says so where the browser has no database', async () => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('not here', 'SecurityError');
    });
    const store = openStore(NAME);
    await expect(store.listPacks()).rejects.toMatchObject({ fault: 'unavailable' });
    store.close();
  });
});

describe('faultOf', () => {
  const named = (name: string, more: object = {}): Error => Object.assign(new Error(name), { name, ...more });

  it.each([
    ['a full disk', named('QuotaExceededError'), 'quota'],
    [
      'a full disk within an aborted transaction',
      named('AbortError', { inner: named('QuotaExceededError') }),
      'quota',
    ],
    [
      'a full disk within a bulk write',
      named('BulkError', { failures: [named('QuotaExceededError')] }),
      'quota',
    ],
    ['a newer database', named('VersionError'), 'newer-version'],
    ['no database', named('MissingAPIError'), 'unavailable'],
    ['our own error', new StoreError('blocked'), 'blocked'],
    [
      'our own error within',
      named('DatabaseClosedError', { inner: new StoreError('newer-version') }),
      'newer-version',
    ],
    ['a bug', new TypeError('x is not a function'), null],
    ['a row that exists', named('ConstraintError'), null],
    ['no error at all', null, null],
  ])('knows %s', (_what, error, fault) => {
    expect(faultOf(error)).toBe(fault);
  });

  it('survives an error that is its own cause', () => {
    const circle = named('AbortError');
    Object.assign(circle, { inner: circle });
    expect(faultOf(circle)).toBeNull();
  });
});
