import type { RecordName } from '../src/core/pack/record-key.ts';
import type { Deed } from '../src/store/deed.ts';
import type { StoreFault } from '../src/store/store-error.ts';
import type { ReadImport } from './dataset-tasks.ts';
import type { World } from './world.ts';

/** How far an import has come. Nothing is changed before `done`. */
export type ImportState =
  | { readonly state: 'idle' }
  | { readonly state: 'reading' }
  | { readonly state: 'aborted' }
  | ReadImport
  | { readonly state: 'importing'; readonly done: number; readonly all: number }
  | { readonly state: 'done'; readonly deed: Deed }
  | { readonly state: 'failed'; readonly fault: StoreFault | 'stopped' | null };

/** An import from the choice of files to its end. It goes on while the reader looks at other parts of the dossier. */
export class ImportSession {
  readonly #tasks: World['tasks'];
  readonly #listeners = new Set<() => void>();
  #now: ImportState = { state: 'idle' };
  #names: readonly string[] = [];
  #ended = new AbortController();

  constructor(tasks: World['tasks']) {
    this.#tasks = tasks;
  }

  get now(): ImportState {
    return this.#now;
  }

  /** The names of the files that were chosen. */
  get names(): readonly string[] {
    return this.#names;
  }

  /** Calls at every change until the signal aborts. */
  watch(listener: () => void, signal: AbortSignal): void {
    this.#listeners.add(listener);
    signal.addEventListener('abort', () => this.#listeners.delete(listener), { once: true });
  }

  /** Reads files, and tells what their import would do. */
  readonly choose = async (files: readonly File[]): Promise<void> => {
    const signal = this.#start();
    this.#names = files.map(({ name }) => name);
    this.#set({ state: 'reading' });
    const read = await this.#tasks('read', files);
    if (!signal.aborted) this.#set(read.ok ? read.answer : { state: 'failed', fault: read.fault });
  };

  /** Imports what was read, with the files' version of the records named. */
  readonly begin = async (theirs: readonly RecordName[]): Promise<void> => {
    const signal = this.#start();
    this.#set({ state: 'importing', done: 0, all: 0 });
    const progress = (done: number, all: number): void => this.#set({ state: 'importing', done, all });
    const outcome = await this.#tasks('import', { theirs, at: Date.now() }, { signal, progress });
    if (!outcome.ok) this.#set({ state: 'failed', fault: outcome.fault });
    else this.#set(outcome.answer.state === 'nothing' ? { state: 'idle' } : outcome.answer);
  };

  /** Ends what is under way; what was there stays. */
  readonly abort = (): void => this.#ended.abort();

  /** Back to the choice of files. */
  readonly reset = (): void => {
    this.#ended.abort();
    this.#set({ state: 'idle' });
  };

  #start(): AbortSignal {
    this.#ended.abort();
    this.#ended = new AbortController();
    return this.#ended.signal;
  }

  #set(now: ImportState): void {
    this.#now = now;
    for (const listener of this.#listeners) listener();
  }
}
