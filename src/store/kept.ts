import type { Backup, KeptPack } from '../core/backup/backup.ts';
import { openDatabase } from './database.ts';
import { type Dataset, datasetOf } from './dataset.ts';
import type { Finding } from './findings.ts';
import { checkIntegrity } from './integrity.ts';
import { answered } from './refusal.ts';
import { type Restoring, restore, type Unrestored, unrestore } from './restore.ts';
import type { Database } from './schema.ts';
import { type Subscriptions, subscriptionVerbs } from './subscriptions.ts';
import { readWhole } from './whole-pack.ts';

/** All of a backup that stands in the database. */
export type KeptInDatabase = Pick<Backup, 'packs' | 'subscriptions'>;

/** Everything that is kept in the database, with all verbs: what the keeper works with. Each is one transaction. */
export interface Kept extends Dataset, Subscriptions {
  /** All that a backup holds of it. */
  readAll(): Promise<KeptInDatabase>;
  /** Puts what a backup holds in the place of what has the same name; false where it was told to end. */
  restore(backup: Backup, restoring: Restoring): Promise<boolean>;
  /** Takes the last restore back. */
  unrestore(): Promise<Unrestored>;
  /** When was restored what can still be taken back, in milliseconds; null where nothing can. */
  lastRestore(): Promise<number | null>;
  /** What is damaged: as it was found today, unless something has changed since or `force` asks for it anew. */
  checkIntegrity(now: number, force: boolean): Promise<readonly Finding[]>;
}

/** All that is kept under that name. It opens the database when it is first asked for something. */
export function openKept(name = 'crosslight'): Kept {
  const [database, guarded] = openDatabase(name);
  const all = <T>(mode: 'r' | 'rw', work: () => Promise<T>): Promise<T> =>
    guarded(() => answered(() => database.transaction(mode, database.tables, async () => await work())));
  return {
    ...datasetOf(database, guarded),
    ...subscriptionVerbs(database, guarded),
    readAll: () => all('r', () => readAll(database)),
    restore: async (backup, restoring) => {
      const ended = await all<unknown>('rw', () => restore(database, backup, restoring));
      return ended === undefined;
    },
    unrestore: () => all<Unrestored>('rw', () => unrestore(database)),
    lastRestore: () => all('r', async () => (await database.rescues.get('restore'))?.at ?? null),
    checkIntegrity: (now, force) => all('rw', () => checkIntegrity(database, now, force)),
  };
}

async function readAll(database: Database): Promise<KeptInDatabase> {
  const packs: KeptPack[] = [];
  for (const id of await database.packs.toCollection().primaryKeys()) {
    const whole = await readWhole(database, id);
    if (whole === null) continue;
    const edits = whole.edits.map(({ list, key, published, own }) => ({ list, key, published, own }));
    packs.push({ published: whole.published, edits });
  }
  return { packs, subscriptions: await database.subscriptions.toArray() };
}
