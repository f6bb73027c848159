import type { Subscription } from '../core/subscription/subscription.ts';
import type { Guard } from './database.ts';
import type { Database, Waiting } from './schema.ts';

/** What may change in a subscription: all but what names it. */
export type Note = Partial<Omit<Subscription, 'address'>>;

/** Packs that the reader has from web servers. */
export interface Subscriptions {
  /** All of them, by address. */
  listSubscriptions(): Promise<Subscription[]>;
  /** Null where there is none to this address. */
  readSubscription(address: string): Promise<Subscription | null>;
  /** Adds one; false where there is one to this address. */
  addSubscription(subscription: Subscription): Promise<boolean>;
  /**
   * Changes some of what is known of one, and with it what waits: `waiting` takes the place of what waited, null takes
   * it away. False, and nothing is written, where the subscription is gone.
   */
  noteSubscription(address: string, note: Note, waiting?: Waiting | null): Promise<boolean>;
  /** Takes one away, and what waits with it; the pack stays. False where there is none. */
  removeSubscription(address: string): Promise<boolean>;
  /** The version that waits for the reader; null where none does. */
  readWaiting(address: string): Promise<Waiting | null>;
}

/** The verbs over the tables of subscriptions. */
export function subscriptionVerbs(database: Database, guarded: Guard): Subscriptions {
  const { subscriptions, waiting } = database;
  const both = [subscriptions, waiting];
  return {
    listSubscriptions: () => guarded(() => subscriptions.orderBy('address').toArray()),
    readSubscription: (address) => guarded(async () => (await subscriptions.get(address)) ?? null),
    addSubscription: (subscription) =>
      guarded(() =>
        database.transaction('rw', subscriptions, async () => {
          if ((await subscriptions.get(subscription.address)) !== undefined) return false;
          await subscriptions.add(subscription);
          return true;
        }),
      ),
    noteSubscription: (address, note, next) =>
      guarded(() =>
        database.transaction('rw', both, async () => {
          const known = await subscriptions.get(address);
          if (known === undefined) return false;
          await subscriptions.put({ ...known, ...note });
          if (next) await waiting.put(next);
          else if (next === null) await waiting.delete(address);
          return true;
        }),
      ),
    removeSubscription: (address) =>
      guarded(() =>
        database.transaction('rw', both, async () => {
          const known = (await subscriptions.get(address)) !== undefined;
          await subscriptions.delete(address);
          await waiting.delete(address);
          return known;
        }),
      ),
    readWaiting: (address) => guarded(async () => (await waiting.get(address)) ?? null),
  };
}
