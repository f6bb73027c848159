import type { Subscription } from '../src/core/subscription/subscription.ts';
import type { AskWorker } from '../src/keeping/calls.ts';
import type { Note } from '../src/store/subscriptions.ts';

/** What the views of subscriptions and keeping ask of the browser and of the store. */
export interface Keeping {
  /** Calls with all subscriptions now and at every change, until the signal aborts; null where the store fails. */
  watchSubscriptions(
    listener: (subscriptions: readonly Subscription[] | null) => void,
    signal: AbortSignal,
  ): void;
  /** Calls with whether anything that is kept is damaged, as the last check found it, until the signal aborts. */
  watchDamage(listener: (damaged: boolean) => void, signal: AbortSignal): void;
  /** Asks the browser for the host of an address; to be called at once when the reader has clicked. */
  allowHost(address: string): Promise<boolean>;
  /** Whether the browser lets us reach the host of an address. */
  isAllowed(address: string): Promise<boolean>;
  /** False where the reader has subscribed already. */
  addSubscription(address: string): Promise<boolean>;
  noteSubscription(address: string, note: Note): Promise<unknown>;
  /** Gives the host's permission back, too, where it was for this alone. */
  removeSubscription(address: string): Promise<void>;
  /** The release of the extension. */
  readonly release: string;
  /** Has the browser save a file, as any download. */
  save(file: Blob, name: string): void;
  /** Asks the browser whether files may be saved by themselves; to be called at once when the reader has clicked. */
  allowDownloads(): Promise<boolean>;
  /** Whether the browser lets files be saved by themselves: a reader may have taken that back. */
  maySave(): Promise<boolean>;
  /** Asks the keeper's worker, in a thread of its own. */
  readonly ask: AskWorker;
}
