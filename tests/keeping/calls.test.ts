import { MessageChannel } from 'node:worker_threads';
import { afterEach, expect, test } from 'vitest';
import { serveWorker, type WorkerHandlers, workerAsker } from '../../src/keeping/calls.ts';

const channels: MessageChannel[] = [];
afterEach(() => {
  for (const { port1, port2 } of channels.splice(0)) {
    port1.close();
    port2.close();
  }
});

/** A worker behind a port, and how to ask it. */
function worker(handlers: Partial<WorkerHandlers>) {
  const channel = new MessageChannel();
  channels.push(channel);
  const { port1, port2 } = channel as unknown as { port1: Worker; port2: Worker };
  serveWorker(port1, handlers as WorkerHandlers);
  return workerAsker(() => port2);
}

/** A worker whose script does not load. */
class BrokenWorker extends EventTarget {
  ended = false;
  postMessage(): void {
    queueMicrotask(() =>
      this.dispatchEvent(Object.assign(new Event('error'), { message: 'no such script' })),
    );
  }
  terminate(): void {
    this.ended = true;
  }
}

test('every answer comes to its question, whichever comes first', async () => {
  const waiting: (() => void)[] = [];
  const ask = worker({
    lastRestore: () => new Promise((resolve) => waiting.push(() => resolve(5))),
    integrity: async (force) => [{ kind: 'stray', pack: 'a', table: 'claims', rows: force ? 1 : 0 }],
  });
  const slow = ask('lastRestore');
  expect(await ask('integrity', true)).toMatchObject([{ rows: 1 }]);
  expect(await ask('integrity', false)).toMatchObject([{ rows: 0 }]);
  for (const answer of waiting) answer();
  expect(await slow).toBe(5);
});

test('a failure comes to the one who asked, and the next question is answered', async () => {
  let times = 0;
  const ask = worker({
    async lastRestore() {
      times += 1;
      if (times === 1) throw new Error('the store failed: unavailable');
      return null;
    },
  });
  await expect(ask('lastRestore')).rejects.toThrow('the store failed: unavailable');
  expect(await ask('lastRestore')).toBeNull();
});

test('where the worker itself fails nobody is left waiting, and the next question starts another', async () => {
  const broken = new BrokenWorker();
  const started: EventTarget[] = [];
  const ask = workerAsker(() => {
    const next = started.length === 0 ? broken : new BrokenWorker();
    started.push(next);
    return next as unknown as Worker;
  });
  const both = await Promise.allSettled([ask('lastRestore'), ask('integrity', true)]);
  expect(both.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  expect(broken.ended).toBe(true);
  await expect(ask('lastRestore')).rejects.toThrow('no such script');
  expect(started).toHaveLength(2);
});
