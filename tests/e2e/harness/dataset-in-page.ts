/** Runs in a page of the extension: the extension's own store and worker, and topics to put into it, for tests that stop it. */
import { newSubscription } from '../../../src/core/subscription/subscription.ts';
import { backupFile } from '../../../src/keeping/backup-file.ts';
import { type AskWorker, workerAsker } from '../../../src/keeping/calls.ts';
import { type Kept, openKept } from '../../../src/store/kept.ts';
import { largePack } from '../../large-pack/large-pack.ts';
import type { LongWork } from './stops.ts';

const TOPIC = 'ferries';
const DESK = 'https://desk.example/ferries.json';

/** The topic about ferries as it is published under that number. */
const edition = (number: number) => ({
  ...largePack({ claims: 300, outlets: 20, seed: number }),
  id: TOPIC,
  title: `No ${number}`,
});

/** Asks a worker of the built extension, as dossier and keeper start it; it ends with its answer, or with the page. */
const askKeeper: AskWorker = (call, ...args) => {
  const worker = new Worker('/keeper/worker.js');
  return workerAsker(() => worker)(call, ...args).finally(() => worker.terminate());
};

/** Does what goes before a work, if anything; answers with the work itself. */
type Prepare = (store: Kept, number: number) => Promise<() => Promise<unknown>>;

const WORKS: Readonly<Record<LongWork, Prepare>> = {
  import: async (store, number) => () => store.replacePack(edition(number), 'import', { at: Date.now() }),
  remove: async (store) => () => store.removePack(TOPIC, Date.now()),
  undo: async (store) => async () => {
    const [latest] = await store.listDeeds();
    if (latest) await store.undo(latest.id);
  },
  edit: async (store, number) => async () => {
    const [claim] = (await store.readPack(TOPIC))?.claims ?? [];
    if (!claim) return;
    const record = { ...claim, statement: `Changed for the ${number}th time.` };
    const deed = { kind: 'edit', title: record.statement, at: Date.now() } as const;
    await store.edit(TOPIC, [{ list: 'claims', key: claim.id, record }], deed);
  },
  async update(store, number) {
    // Looked at just now, so that the keeper asks no server that is not there.
    await store.addSubscription({ ...newSubscription(DESK), pack: TOPIC, checked: Date.now() });
    // As a look at the server leaves it that found this edition.
    await store.noteSubscription(DESK, {}, { address: DESK, pack: edition(number) });
    return () => askKeeper('apply', DESK, []);
  },
  async restore(_store, number) {
    const backup = { packs: [{ published: edition(number), edits: [] }], subscriptions: [], settings: {} };
    const file = await backupFile(backup, { release: '0.1.0', now: Date.now() });
    return () => askKeeper('restore', file, {});
  },
  unrestore: async () => () => askKeeper('unrestore'),
};

let prepared: () => Promise<unknown> = async () => {};

/** Has the next `startWork` do this, with the edition of this number. */
async function prepareWork(kind: LongWork, number: number): Promise<void> {
  const store = openKept();
  const work = await WORKS[kind](store, number);
  prepared = () => work().finally(() => store.close());
}

/** Does what was prepared; answers with what is kept then. */
async function startWork(): Promise<string> {
  await prepared();
  return ferriesNow();
}

/** What is known of the topic about ferries, once all packs have been read: its title and revision; empty for none. */
async function ferriesNow(): Promise<string> {
  const store = openKept();
  const heads = await store.listPacks();
  for (const { id } of heads) await store.readPack(id);
  store.close();
  const ferries = heads.find(({ id }) => id === TOPIC);
  return ferries ? `${ferries.title}, revision ${ferries.revision}` : '';
}

/** What a table holds, where it is not the list of its own name. */
const LISTS: Readonly<Record<string, readonly string[]>> = {
  names: ['people', 'places', 'terms'],
  claimReports: ['reports'],
};

/** What does not fit together in the database: rows of no pack, and packs that lack rows. */
async function inconsistencies(): Promise<string[]> {
  const asked = <T>(request: IDBRequest<T>): Promise<T> =>
    new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const database = await asked(indexedDB.open('crosslight'));
  const transaction = database.transaction([...database.objectStoreNames]);
  const rows = async (table: string): Promise<{ pack: string; list?: string; reports?: unknown[] }[]> =>
    asked(transaction.objectStore(table).getAll());
  const packs = (await asked(transaction.objectStore('packs').getAll())) as {
    id: string;
    counts: Record<string, number>;
  }[];
  const known = new Set(packs.map(({ id }) => id));
  const found: string[] = [];
  for (const table of ['issues', 'claims', 'names', 'outlets', 'claimReports', 'edits']) {
    const all = await rows(table);
    for (const { pack } of all)
      if (!known.has(pack)) found.push(`a row of ${table} belongs to no pack: ${pack}`);
    for (const { id, counts } of table === 'edits' ? [] : packs) {
      for (const list of LISTS[table] ?? [table]) {
        const held = all
          .filter((row) => row.pack === id && (row.list ?? list) === list)
          .reduce((sum, { reports }) => sum + (reports?.length ?? 1), 0);
        if (held !== counts[list]) found.push(`${id} has ${held} ${list} and says ${counts[list]}`);
      }
    }
  }
  database.close();
  return [...new Set(found)];
}

Object.assign(globalThis, { prepareWork, startWork, ferriesNow, inconsistencies });
