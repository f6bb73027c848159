import { faultOf, type StoreFault } from '../src/store/store-error.ts';

/** Long tasks in another thread: asked by name, with progress on the way, an end before time, and one answer. */

/** What a task is told besides what it is to do. */
export interface Doing {
  readonly signal: AbortSignal;
  readonly progress: (done: number, all: number) => void;
}

type Task = (asked: never, doing: Doing) => Promise<unknown>;
export type Tasks = Readonly<Record<string, Task>>;

/** From the page to the thread. */
export type Asked =
  | { readonly id: number; readonly task: string; readonly asked: unknown }
  | { readonly id: number; readonly abort: true };

/** From the thread to the page. */
export type Told =
  | { readonly id: number; readonly done: number; readonly all: number }
  | { readonly id: number; readonly answer: unknown }
  /** The store failed in an expected way; null: a fault of ours. */
  | { readonly id: number; readonly fault: StoreFault | null };

/** Whether a task ended with its answer, or why it did not. */
export type Outcome<T> =
  | { readonly ok: true; readonly answer: T }
  | { readonly ok: false; readonly fault: StoreFault | 'stopped' | null };

/** Does what is asked, within the thread. */
export function serveTasks(
  tasks: Tasks,
  { listen, tell }: { listen(hear: (asked: Asked) => void): void; tell(told: Told): void },
): void {
  const running = new Map<number, AbortController>();
  listen(async (asked) => {
    const { id } = asked;
    if ('abort' in asked) {
      running.get(id)?.abort();
      return;
    }
    const ended = new AbortController();
    running.set(id, ended);
    try {
      const task = tasks[asked.task] as ((what: unknown, doing: Doing) => Promise<unknown>) | undefined;
      if (!task) throw new Error(`no task ${asked.task}`);
      const progress = (done: number, all: number): void => tell({ id, done, all });
      tell({ id, answer: await task(asked.asked, { signal: ended.signal, progress }) });
    } catch (error) {
      console.error(error);
      tell({ id, fault: faultOf(error) });
    } finally {
      running.delete(id);
    }
  });
}

/** A task as the page asks for it. */
export type Ask<T extends Tasks> = <Name extends keyof T & string>(
  task: Name,
  asked: Parameters<T[Name]>[0],
  doing?: Partial<Doing>,
) => Promise<Outcome<Awaited<ReturnType<T[Name]>>>>;

/** Asks a thread, which is started when it is first needed, and anew when it has died. */
export function taskThread<T extends Tasks>(start: () => Worker): Ask<T> {
  let worker: Worker | null = null;
  let serial = 0;
  const waiting = new Map<number, (told: Told | null) => void>();
  const ensure = (): Worker => {
    if (worker) return worker;
    worker = start();
    worker.addEventListener('message', ({ data }: MessageEvent<Told>) => waiting.get(data.id)?.(data));
    worker.addEventListener('error', () => {
      worker?.terminate();
      worker = null;
      for (const settle of [...waiting.values()]) settle(null);
    });
    return worker;
  };
  return (task, asked, { signal, progress } = {}) =>
    new Promise((settle) => {
      serial += 1;
      const id = serial;
      const thread = ensure();
      waiting.set(id, (told) => {
        if (told && 'all' in told) {
          progress?.(told.done, told.all);
          return;
        }
        waiting.delete(id);
        if (told === null) settle({ ok: false, fault: 'stopped' });
        else if ('answer' in told) settle({ ok: true, answer: told.answer as never });
        else settle({ ok: false, fault: told.fault });
      });
      signal?.addEventListener('abort', () => thread.postMessage({ id, abort: true } satisfies Asked), {
        once: true,
      });
      thread.postMessage({ id, task, asked } satisfies Asked);
    });
}
