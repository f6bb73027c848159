import { useRef, useState } from 'preact/hooks';
import type { RecordName } from '../src/core/pack/record-key.ts';
import type { Deed } from '../src/store/deed.ts';
import type { StoreFault } from '../src/store/store-error.ts';
import { useDossier } from './context.ts';
import type { ReadImport } from './dataset-tasks.ts';

/** How far an import has come. Nothing is changed before `done`. */
export type ImportState =
  | { readonly state: 'idle' }
  | { readonly state: 'reading' }
  | { readonly state: 'aborted' }
  | ReadImport
  | { readonly state: 'importing'; readonly done: number; readonly all: number }
  | { readonly state: 'done'; readonly deed: Deed }
  | { readonly state: 'failed'; readonly fault: StoreFault | 'stopped' | null };

export interface Importing {
  readonly import: ImportState;
  /** The names of the files that were chosen. */
  readonly names: readonly string[];
  /** Reads files and shows what their import would do. */
  choose(files: readonly File[]): Promise<void>;
  /** Imports what was read, with the file's version of the records named. */
  begin(theirs: readonly RecordName[]): Promise<void>;
  /** Ends what is under way; what was there stays. */
  abort(): void;
  /** Back to the choice of files. */
  reset(): void;
}

/** An import from the choice of files to its end. */
export function useImport(): Importing {
  const { world } = useDossier();
  const [now, setNow] = useState<ImportState>({ state: 'idle' });
  const [names, setNames] = useState<readonly string[]>([]);
  const ended = useRef(new AbortController());
  const start = (): AbortSignal => {
    ended.current.abort();
    ended.current = new AbortController();
    return ended.current.signal;
  };
  return {
    import: now,
    names,
    async choose(files) {
      const signal = start();
      setNames(files.map(({ name }) => name));
      setNow({ state: 'reading' });
      const read = await world.tasks('read', files);
      if (!signal.aborted) setNow(read.ok ? read.answer : { state: 'failed', fault: read.fault });
    },
    async begin(theirs) {
      const signal = start();
      setNow({ state: 'importing', done: 0, all: 0 });
      const progress = (done: number, all: number) => setNow({ state: 'importing', done, all });
      const outcome = await world.tasks('import', { theirs, at: Date.now() }, { signal, progress });
      if (!outcome.ok) setNow({ state: 'failed', fault: outcome.fault });
      else setNow(outcome.answer.state === 'nothing' ? { state: 'idle' } : outcome.answer);
    },
    abort: () => ended.current.abort(),
    reset() {
      ended.current.abort();
      setNow({ state: 'idle' });
    },
  };
}
