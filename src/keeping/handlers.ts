/** What the keeper's worker does for those who ask it. */
import { isDue } from '../core/subscription/subscription.ts';
import type { Kept } from '../store/kept.ts';
import { backupFile } from './backup-file.ts';
import type { WorkerHandlers } from './calls.ts';
import { applyWaiting, check } from './check.ts';
import { previewWaiting } from './preview-waiting.ts';
import { rescue } from './rescue.ts';
import { previewBackup, restoreFile } from './restore-file.ts';

/** Dossier and hidden page each have a worker; what writes takes its turn between them. */
const inTurn = <T>(work: () => Promise<T>): Promise<T> =>
  navigator.locks.request('crosslight-keeper', work) as Promise<T>;

/** The handlers of everything that a page may ask of the worker, for the database of that name. */
export function keeperHandlers(store: Kept, name: string, now: () => number): WorkerHandlers {
  const world = { store, now };
  return {
    check: (address) => inTurn(() => check(world, address)),
    preview: (address) => previewWaiting(store, address),
    apply: (address, theirs) => inTurn(() => applyWaiting(world, address, theirs)),
    checkDue: () => inTurn(() => checkDue(store, now)),
    async backup(chosen, release) {
      return backupFile({ ...(await store.readAll()), settings: chosen }, { release, now: now() });
    },
    previewBackup: (file) => previewBackup(store, file),
    restore: (file, chosen) => inTurn(() => restoreFile(store, file, chosen, now())),
    unrestore: () => inTurn(() => store.unrestore()),
    lastRestore: () => store.lastRestore(),
    integrity: (force) => store.checkIntegrity(now(), force),
    rescue: (chosen, release) => rescue(name, chosen, { release, now: now() }),
  };
}

async function checkDue(store: Kept, now: () => number): Promise<void> {
  await store.forgetOld(now());
  for (const subscription of await store.listSubscriptions()) {
    // A pack that the reader has removed does not come back by itself.
    const removed = subscription.pack !== null && (await store.readPublished(subscription.pack)) === null;
    if (isDue(subscription, now()) && !removed) await check({ store, now }, subscription.address);
  }
}
