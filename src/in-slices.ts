/** Work in short tasks, so that the page, or the popup, stays responsive. */

/** A frame lasts 16 ms; half of one leaves the page its own share, even on a machine four times slower. */
const SLICE = 8;

/** The result of a stepwise computation, run in slices of a few milliseconds; null where the signal aborts it. */
export async function inSlices<Result>(
  steps: Generator<undefined, Result>,
  signal: AbortSignal,
  clock: () => number = () => performance.now(),
  pause: () => Promise<void> = yieldToPage,
): Promise<Result | null> {
  let began = clock();
  for (let step = steps.next(); !signal.aborted; step = steps.next()) {
    if (step.done) return step.value;
    if (clock() - began < SLICE) continue;
    await pause();
    began = clock();
  }
  return null;
}

/** Resolves once the page has had its turn. */
function yieldToPage(): Promise<void> {
  return scheduler.yield();
}
