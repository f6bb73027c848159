import type { Backup } from '../core/backup/backup.ts';
import { Refusal } from './refusal.ts';
import { replacePack } from './replace-pack.ts';
import type { Database } from './schema.ts';
import { turnDeed } from './undo-deed.ts';
import type { Writing } from './whole-pack.ts';

export interface Restoring extends Writing {
  /** When it is done, in milliseconds. */
  readonly at: number;
  /** The settings as they are before, to be put back with the rest. */
  readonly settings: Readonly<Record<string, unknown>>;
}

/** Whether the last restore has been taken back; `settings` are those to be put back with it. */
export type Unrestored =
  | { readonly state: 'done'; readonly settings: Readonly<Record<string, unknown>> }
  /** There is none, or it is no longer known. */
  | { readonly state: 'gone' }
  /** Something that was done since stands in the way. */
  | { readonly state: 'blocked' };

/**
 * Brings back what a backup holds, within a transaction: its packs and subscriptions take the place of those of the same
 * name, all others stay.
 */
export async function restore(database: Database, backup: Backup, restoring: Restoring): Promise<void> {
  const { at, settings, ...writing } = restoring;
  const subscriptions = await database.subscriptions.toArray();
  const deeds: number[] = [];
  for (const { published, edits } of backup.packs) {
    const deed = await replacePack(database, published, 'restore', { ...writing, at, edits });
    deeds.push(deed.id);
  }
  const addresses = backup.subscriptions.map(({ address }) => address);
  await database.waiting.bulkDelete(addresses);
  await database.subscriptions.bulkPut([...backup.subscriptions]);
  await database.rescues.put({ name: 'restore', at, deeds, subscriptions, settings });
}

/** Takes the last restore back, within a transaction. */
export async function unrestore(database: Database): Promise<Unrestored> {
  const rescue = await database.rescues.get('restore');
  if (rescue === undefined) return { state: 'gone' };
  for (const deed of rescue.deeds.toReversed()) await undoUnlessUndone(database, deed);
  await database.waiting.clear();
  await database.subscriptions.clear();
  await database.subscriptions.bulkPut([...rescue.subscriptions]);
  await database.rescues.delete('restore');
  return { state: 'done', settings: rescue.settings };
}

/** The reader may have taken back one of the deeds by itself. */
async function undoUnlessUndone(database: Database, deed: number): Promise<void> {
  if ((await database.deeds.get(deed))?.undone) return;
  const undone = await turnDeed(database, deed, 'undone', {}).catch((error: unknown) => {
    if (error instanceof Refusal) return null;
    throw error;
  });
  if (undone?.state !== 'done') throw new Refusal<Unrestored>({ state: 'blocked' });
}
