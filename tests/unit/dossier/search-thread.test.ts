import { expect, it } from 'vitest';
import { searchThread } from '../../../dossier/search-thread.ts';
import { claim, pack } from '../comparison/small-pack.ts';

/** A thread that answers nothing by itself. */
class FakeWorker extends EventTarget {
  readonly told: unknown[] = [];
  ended = false;
  postMessage(message: unknown): void {
    this.told.push(message);
  }
  terminate(): void {
    this.ended = true;
  }
  answer(claims: number[]): void {
    this.dispatchEvent(new MessageEvent('message', { data: { claims, reports: [] } }));
  }
}

function threads() {
  const started: FakeWorker[] = [];
  const searcher = searchThread(() => {
    const worker = new FakeWorker();
    started.push(worker);
    return worker as unknown as Worker;
  });
  return { started, searcher };
}

const PIERS = pack({ claims: [claim('pier')] });
const LAMPS = pack({ claims: [claim('lamp')] });

it('tells a thread the words of a pack once, and answers questions in their order', async () => {
  const { started, searcher } = threads();
  const answers = [searcher(PIERS)('pier'), searcher(PIERS)('lamp')];
  started[0]?.answer([1]);
  started[0]?.answer([2]);
  expect((await Promise.all(answers)).map(({ claims }) => claims)).toEqual([[1], [2]]);
  expect(started).toHaveLength(1);
  expect(started[0]?.told.slice(1)).toEqual([{ query: 'pier' }, { query: 'lamp' }]);
});

it('ends the thread of a pack when another is searched', () => {
  const { started, searcher } = threads();
  searcher(PIERS);
  searcher(LAMPS);
  expect(started.map(({ ended }) => ended)).toEqual([true, false]);
});

it('leaves nobody waiting for a thread that failed', async () => {
  const { started, searcher } = threads();
  const answer = searcher(PIERS)('pier');
  started[0]?.dispatchEvent(Object.assign(new Event('error'), { message: 'no memory' }));
  await expect(answer).rejects.toThrow('no memory');
});
