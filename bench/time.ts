import { median } from './median.ts';

/** Until a work has run so long and so often, its code is being compiled: on a busy machine the time alone tells little. */
const WARM_UP_MS = 1_500;
const LEAST_WARM_UPS = 300;

/**
 * Milliseconds that each of some works takes: medians of several runs. They take turns, so that a busy moment of the
 * machine falls on all of them and their ratios stand.
 */
export function medians(works: readonly (() => unknown)[], rounds: number): number[] {
  for (const work of works) warmUp(work);
  const times = works.map((): number[] => []);
  for (let run = 0; run < rounds; run++) {
    for (const [at, work] of works.entries()) times[at]?.push(once(work)[1]);
  }
  return times.map(median);
}

function warmUp(work: () => unknown): void {
  const began = performance.now();
  for (let run = 0; run < LEAST_WARM_UPS || performance.now() - began < WARM_UP_MS; run++) work();
}

/** What some work answers with, and the milliseconds it takes. */
export function once<Answer>(work: () => Answer): [answer: Answer, milliseconds: number] {
  const began = performance.now();
  const answer = work();
  return [answer, performance.now() - began];
}
