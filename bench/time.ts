/** Runs before the first one that counts, so that the code is compiled. */
const WARM_UPS = 5;
const RUNS = 15;

/** Milliseconds that some work takes: the median of several runs, which a busy moment of the machine does not move. */
export function median(work: () => unknown): number {
  for (let run = 0; run < WARM_UPS; run++) work();
  const times = Array.from({ length: RUNS }, () => once(work)[1]).sort((a, b) => a - b);
  return times[RUNS >> 1] ?? 0;
}

/** What some work answers with, and the milliseconds it takes. */
export function once<Answer>(work: () => Answer): [answer: Answer, milliseconds: number] {
  const began = performance.now();
  const answer = work();
  return [answer, performance.now() - began];
}
