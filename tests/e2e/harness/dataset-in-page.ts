/** Runs in a page of the extension: the extension's own dataset, and topics to put into it, for tests that stop it. */
import { openDataset } from '../../../src/store/dataset.ts';
import { largePack } from '../../large-pack/large-pack.ts';

/** What a page is asked for while the store is written to. The same number does the same work. */
async function doLongWork(number: number): Promise<string> {
  const dataset = openDataset();
  const pack = {
    ...largePack({ claims: 300, outlets: 20, seed: number }),
    id: 'ferries',
    title: `No ${number}`,
  };
  const at = Date.now();
  const [latest] = await dataset.listDeeds();
  if (number % 3 === 0 && latest) await dataset.undo(latest.id);
  else if (number % 7 === 0) await dataset.removePack(pack.id, at);
  else await dataset.replacePack(pack, 'import', { at });
  dataset.close();
  return ferriesNow();
}

/** What is known of the topic about ferries, once all packs have been read: its title and revision; empty for none. */
async function ferriesNow(): Promise<string> {
  const dataset = openDataset();
  const heads = await dataset.listPacks();
  for (const { id } of heads) await dataset.readPack(id);
  dataset.close();
  const ferries = heads.find(({ id }) => id === 'ferries');
  return ferries ? `${ferries.title}, revision ${ferries.revision}` : '';
}

/** What does not fit together in the database: rows of no pack, and packs that lack rows. */
async function inconsistencies(): Promise<string[]> {
  const asked = <T>(request: IDBRequest<T>): Promise<T> =>
    new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const database = await asked(indexedDB.open('crosslight'));
  const transaction = database.transaction([...database.objectStoreNames]);
  const rows = async (table: string): Promise<{ pack: string; list?: string }[]> =>
    asked(transaction.objectStore(table).getAll());
  const packs = (await asked(transaction.objectStore('packs').getAll())) as {
    id: string;
    counts: Record<string, number>;
  }[];
  const known = new Set(packs.map(({ id }) => id));
  const found: string[] = [];
  for (const table of ['issues', 'claims', 'names', 'outlets', 'reports', 'edits']) {
    const all = await rows(table);
    for (const { pack } of all)
      if (!known.has(pack)) found.push(`a row of ${table} belongs to no pack: ${pack}`);
    for (const { id, counts } of table === 'edits' ? [] : packs) {
      const lists = table === 'names' ? ['people', 'places', 'terms'] : [table];
      for (const list of lists) {
        const held = all.filter((row) => row.pack === id && (row.list ?? list) === list).length;
        if (held !== counts[list]) found.push(`${id} has ${held} ${list} and says ${counts[list]}`);
      }
    }
  }
  database.close();
  return [...new Set(found)];
}

Object.assign(globalThis, { doLongWork, ferriesNow, inconsistencies });
