/** Counts of right and wrong decisions. */
export interface Tally {
  readonly right: number;
  readonly wrong: number;
  readonly missed: number;
}

export const EMPTY_TALLY: Tally = { right: 0, wrong: 0, missed: 0 };

/** Answers with the tally of several tallies together. */
export const sum = (tallies: Iterable<Tally>): Tally =>
  [...tallies].reduce(
    (total, { right, wrong, missed }) => ({
      right: total.right + right,
      wrong: total.wrong + wrong,
      missed: total.missed + missed,
    }),
    EMPTY_TALLY,
  );

/** Share of what was found that is right; 1 where nothing was found. */
export const precision = ({ right, wrong }: Tally): number =>
  right + wrong === 0 ? 1 : right / (right + wrong);

/** Share of what was to be found that was found; 1 where there was nothing to find. */
export const recall = ({ right, missed }: Tally): number =>
  right + missed === 0 ? 1 : right / (right + missed);

/** Harmonic mean of precision and recall. */
export function f1(tally: Tally): number {
  const p = precision(tally);
  const r = recall(tally);
  return p + r === 0 ? 0 : (2 * p * r) / (p + r);
}

/** One line of a table: a name, the counts, precision, recall and F1. */
export function row(name: string, tally: Tally): string {
  const figures = [precision(tally), recall(tally), f1(tally)].map((value) => value.toFixed(3)).join('  ');
  const counts = [tally.right, tally.wrong, tally.missed].map((count) => String(count).padStart(5)).join(' ');
  return `${name.padEnd(32)}${counts}   ${figures}`;
}

export const HEADING = `${''.padEnd(32)}right wrong  miss   prec.  recall F1`;
