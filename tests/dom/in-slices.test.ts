import { expect, test } from 'vitest';
import { inSlices } from '../../src/in-slices.ts';

/** A computation of so many steps, each of which takes so long by the clock given. */
function setUp(steps: number, milliseconds: number) {
  let now = 0;
  let pauses = 0;
  let longest = 0;
  let resumed = 0;
  function* work(): Generator<undefined, string> {
    for (let step = 0; step < steps; step += 1) {
      now += milliseconds;
      yield;
    }
    return 'done';
  }
  const pause = async () => {
    longest = Math.max(longest, now - resumed);
    resumed = now;
    pauses += 1;
  };
  return { work: work(), clock: () => now, pause, told: () => ({ pauses, longest }) };
}

test('short work is done at once', async () => {
  const { work, clock, pause, told } = setUp(5, 1);
  expect(await inSlices(work, new AbortController().signal, clock, pause)).toBe('done');
  expect(told().pauses).toBe(0);
});

test('long work is paused often enough that no slice is long', async () => {
  const { work, clock, pause, told } = setUp(200, 3);
  expect(await inSlices(work, new AbortController().signal, clock, pause)).toBe('done');
  expect(told().pauses).toBe(Math.floor(200 / 3));
  expect(told().longest).toBeLessThan(8 + 3);
});

test('work that nobody wants any more ends', async () => {
  const { work, clock } = setUp(1000, 3);
  const lifetime = new AbortController();
  const pause = async () => lifetime.abort();
  expect(await inSlices(work, lifetime.signal, clock, pause)).toBeNull();
  expect(work.next().done).toBe(false);
});
