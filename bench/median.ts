/** The middle value of some; the upper one of two in the middle. */
export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}

/** The values between which the middle half lies, as text. */
export function spread(values: readonly number[], digits = 1): string {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.round(share * (sorted.length - 1))] ?? Number.NaN;
  return `${at(0.25).toFixed(digits)}–${at(0.75).toFixed(digits)}`;
}
