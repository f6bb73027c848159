/** What the keeper's worker does for those who ask it. */
import { isDue } from '../core/subscription/subscription.ts';
import type { Kept } from '../store/kept.ts';
import type { WorkerHandlers } from './calls.ts';
import { applyWaiting, check } from './check.ts';
import { previewWaiting } from './preview-waiting.ts';

/** Dossier and hidden page each have a worker; what writes takes its turn between them. */
const inTurn = <T>(work: () => Promise<T>): Promise<T> =>
  navigator.locks.request('crosslight-keeper', work) as Promise<T>;

/** The handlers of everything that a page may ask of the worker. */
export function keeperHandlers(store: Kept): WorkerHandlers {
  const world = { store, now: () => Date.now() };
  return {
    check: (address) => inTurn(() => check(world, address)),
    preview: (address) => previewWaiting(store, address),
    apply: (address, theirs) => inTurn(() => applyWaiting(world, address, theirs)),
    checkDue: () =>
      inTurn(async () => {
        for (const subscription of await store.listSubscriptions()) {
          // A pack that the reader has removed does not come back by itself.
          const removed =
            subscription.pack !== null && (await store.readPublished(subscription.pack)) === null;
          if (isDue(subscription, Date.now()) && !removed) await check(world, subscription.address);
        }
      }),
  };
}
