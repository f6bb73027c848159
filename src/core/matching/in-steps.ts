/** So many claims are a few milliseconds of work. */
const STEP = 50;

/** What some work makes of each item, with a pause after every few of them: whoever has other things to do does them then. */
export function* mapInSteps<In, Out>(
  items: readonly In[],
  work: (item: In, at: number) => Out,
): Generator<undefined, Out[]> {
  const results: Out[] = [];
  for (const [at, item] of items.entries()) {
    results.push(work(item, at));
    if (results.length % STEP === 0) yield;
  }
  return results;
}
