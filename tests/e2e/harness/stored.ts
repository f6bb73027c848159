import type { Page } from 'puppeteer-core';

/**
 * Everything that the extension keeps, as one text: all databases and its storage. To be asked in one of its own pages;
 * two equal answers mean that nothing was kept in between.
 */
export function storedData(ownPage: Page): Promise<string> {
  return ownPage.evaluate(async () => {
    const rows = (store: IDBObjectStore) =>
      new Promise((resolve, reject) => {
        const request = store.getAll();
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const open = (name: string) =>
      new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open(name);
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const kept: Record<string, unknown> = {};
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await open(name);
      for (const storeName of database.objectStoreNames) {
        const store = database.transaction(storeName).objectStore(storeName);
        kept[`${name}/${storeName}`] = await rows(store);
      }
      database.close();
    }
    const { storage } = (
      globalThis as never as { chrome: { storage: Record<string, { get(): Promise<object> }> } }
    ).chrome;
    for (const area of ['local', 'session', 'sync']) kept[area] = await storage[area]?.get();
    return JSON.stringify(kept);
  });
}

interface StoredRow {
  readonly pack: string;
  readonly at: number;
  readonly list?: string;
  readonly record?: unknown;
}

/** What a reader has of all topics, and what they changed: without what is true of one database alone, as revisions are. */
export interface StoredTopics {
  /** The records of each table as everything shows them, in their order. */
  readonly shown: Readonly<Record<string, readonly unknown[]>>;
  readonly edits: readonly unknown[];
  readonly packs: readonly unknown[];
}

/** All topics as they are kept now, to be asked in a page of the extension. */
export async function storedTopics(ownPage: Page): Promise<StoredTopics> {
  const kept = JSON.parse(await storedData(ownPage));
  const rows = (table: string): StoredRow[] =>
    kept[`crosslight/${table}`].sort((a: StoredRow, b: StoredRow) => a.at - b.at);
  const shown = ['issues', 'claims', 'names', 'outlets'].map((table) => [
    table,
    rows(table).map(({ pack, list, record }) => ({ pack, list, record })),
  ]);
  const reports: StoredRow[] = kept['crosslight/claimReports'].flatMap(
    (row: { pack: string; reports: StoredRow[] }) =>
      row.reports.map((report) => ({ ...report, pack: row.pack })),
  );
  return {
    shown: {
      ...Object.fromEntries(shown),
      reports: reports.sort((a, b) => a.at - b.at).map(({ pack, record }) => ({ pack, record })),
    },
    edits: rows('edits').map(({ at, ...edit }) => edit),
    packs: kept['crosslight/packs'].map(({ id, counts, fields }: Record<string, unknown>) => {
      return { id, counts, fields };
    }),
  };
}

/** What is kept, but for the count of refused messages, and that count. */
export async function keptBesides(ownPage: Page): Promise<{ rest: string; refused: number }> {
  const all = JSON.parse(await storedData(ownPage));
  const { refusedMessages = {}, ...session } = all.session ?? {};
  const counts = Object.values<number>(refusedMessages);
  return {
    rest: JSON.stringify({ ...all, session }),
    refused: counts.reduce((sum, count) => sum + count, 0),
  };
}

/** The number by which the extension knows the tab in front. */
export const tabInFront = (ownPage: Page): Promise<number> =>
  ownPage.evaluate(async () => {
    const scope = globalThis as never as Record<
      'browser' | 'chrome',
      { tabs: { query(about: object): Promise<{ id: number }[]> } }
    >;
    const [tab] = await (scope.browser ?? scope.chrome).tabs.query({ active: true });
    return tab?.id ?? -1;
  });
