/** What pages ask of the keeper's worker: all that fetches, reads everything or writes much, off their thread. */
import type { BackupFault } from '../core/backup/parse-backup.ts';
import type { RecordName } from '../core/pack/record-key.ts';
import type { ShownPreview } from '../core/pack/shown-preview.ts';
import type { Outcome } from '../core/subscription/subscription.ts';
import type { Finding } from '../store/findings.ts';
import type { Unrestored } from '../store/restore.ts';
import type { StoreFault } from '../store/store-error.ts';

/** What restoring a file would do, or why it cannot be. */
export type BackupPreview =
  | { readonly state: 'refused'; readonly fault: BackupFault }
  | {
      readonly state: 'sound';
      /** When it was made, as an ISO date-time, and by which release. */
      readonly made: string;
      readonly release: string;
      readonly packs: readonly PackPreview[];
      readonly subscriptions: readonly string[];
      /** What the reader had chosen then. */
      readonly settings: Readonly<Record<string, unknown>>;
    };

/** A pack of a backup beside the one that is here. */
export interface PackPreview {
  readonly id: string;
  readonly title: string;
  readonly here: 'none' | 'same' | 'other';
  readonly claims: number;
  /** How many changes of the reader's come with it. */
  readonly edits: number;
}

/** What of a store could be saved. */
export interface Rescued {
  readonly file: Blob;
  readonly rows: number;
  /** Tables that could not be read to their end. */
  readonly unreadable: readonly string[];
}

/** Whether something was done in the store, or what kept it from being done. */
export type Done =
  | { readonly state: 'done' }
  | { readonly state: 'refused'; readonly fault: StoreFault | BackupFault };

/** The verbs of the worker, as signatures. Questions and answers are what structured cloning carries. */
export interface WorkerCalls {
  /** Looks at the server of a subscription; null where it is gone. */
  check(address: string): Outcome | null;
  /** What the version that waits would change; null where none does. */
  preview(address: string): ShownPreview | null;
  /** Takes over the version that waits; the records listed as the publisher has them, whatever the reader made of them. */
  apply(address: string, theirs: readonly RecordName[]): Outcome | null;
  /** Looks at the servers of all subscriptions that are due, one after the other. */
  checkDue(): void;
  /** Everything as a file, with what the reader has chosen. */
  backup(chosen: Readonly<Record<string, unknown>>, release: string): Blob;
  /** What restoring a file would do. */
  previewBackup(file: Blob): BackupPreview;
  /** Brings a file back, all of it or nothing; `chosen` is what is chosen now, kept for taking the restore back. */
  restore(file: Blob, chosen: Readonly<Record<string, unknown>>): Done;
  /** Takes the last restore back; answers with what was chosen before it. */
  unrestore(): Unrestored;
  /** When was restored what can still be taken back, in milliseconds; null where nothing can. */
  lastRestore(): number | null;
  /** What is damaged; looked at anew if `force`, else only where something has changed since. */
  integrity(force: boolean): readonly Finding[];
  /** All that can still be read of the store, whatever has happened to it. */
  rescue(chosen: Readonly<Record<string, unknown>>, release: string): Rescued;
}

export type WorkerHandlers = {
  [Name in keyof WorkerCalls]: (
    ...args: Parameters<WorkerCalls[Name]>
  ) => Promise<ReturnType<WorkerCalls[Name]>>;
};

/** A question to the worker. */
interface Asked {
  readonly id: number;
  readonly call: keyof WorkerCalls;
  readonly args: readonly unknown[];
}

type Answered = { readonly id: number } & ({ readonly answer: unknown } | { readonly fault: string });

/** The side of a worker's port that both ends have. */
interface Port {
  postMessage(message: unknown): void;
  addEventListener(type: 'message', listener: (event: MessageEvent) => void): void;
}

/** A worker as whoever started it sees it. */
export interface Thread extends Port {
  addEventListener(type: 'message', listener: (event: MessageEvent) => void): void;
  addEventListener(type: 'error', listener: (event: ErrorEvent) => void): void;
  terminate(): void;
}

/** Answers every question that comes to a worker. */
export function serveWorker(port: Port, handlers: WorkerHandlers): void {
  port.addEventListener('message', async ({ data }: MessageEvent<Asked>) => {
    const { id, call, args } = data;
    const handler = handlers[call] as (...args: unknown[]) => Promise<unknown>;
    const answered: Answered = await handler(...args).then(
      (answer) => ({ id, answer }),
      (fault: unknown) => ({ id, fault: String(fault) }),
    );
    port.postMessage(answered);
  });
}

/** Asks a worker. Rejects with its words where it fails, or where the worker itself does. */
export type AskWorker = <Name extends keyof WorkerCalls>(
  call: Name,
  ...args: Parameters<WorkerCalls[Name]>
) => Promise<ReturnType<WorkerCalls[Name]>>;

/** How to ask a worker, which is started for the first question, and anew for the next where it could not go on. */
export function workerAsker(start: () => Thread): AskWorker {
  const waiting = new Map<number, (answered: Answered) => void>();
  let thread: Thread | null = null;
  let last = 0;
  const answer = (answered: Answered) => {
    waiting.get(answered.id)?.(answered);
    waiting.delete(answered.id);
  };
  const begin = (): Thread => {
    const begun = start();
    begun.addEventListener('message', ({ data }: MessageEvent<Answered>) => answer(data));
    begun.addEventListener('error', ({ message }) => {
      begun.terminate();
      thread = null;
      for (const id of [...waiting.keys()]) answer({ id, fault: message });
    });
    return begun;
  };
  return (call, ...args) =>
    new Promise((resolve, reject) => {
      last += 1;
      waiting.set(last, (answered) => {
        if ('answer' in answered) resolve(answered.answer as never);
        else reject(new Error(answered.fault));
      });
      thread ??= begin();
      thread.postMessage({ id: last, call, args } satisfies Asked);
    });
}
