/** Alternatives of one choice, as rows of numbers; `right` is the index of the one that was chosen. */
export interface Choice {
  readonly rows: readonly (readonly number[])[];
  readonly right: number;
}

const MOST_STEPS = 60;
const CLOSE_ENOUGH = 1e-7;

/**
 * Answers with the weights under which a softmax over each choice's rows makes the right ones most likely (the
 * conditional logit, as listwise ranking fits it), by damped Newton steps. `penalties` holds the L2 penalty of every
 * weight. The loss is convex, so there is one answer and no chance in it.
 */
export function fitSoftmax(choices: readonly Choice[], penalties: readonly number[]): number[] {
  let weights = penalties.map(() => 0);
  for (let step = 0; step < MOST_STEPS; step++) {
    const { loss, gradient, curvature } = slopesAt(choices, weights, penalties);
    const towards = solve(curvature, gradient);
    let length = 1;
    const moved = () => weights.map((weight, at) => weight - length * (towards[at] ?? 0));
    while (length > CLOSE_ENOUGH && lossAt(choices, moved(), penalties) > loss) length /= 2;
    weights = moved();
    if (Math.max(...towards.map(Math.abs)) * length < CLOSE_ENOUGH) break;
  }
  return weights;
}

const dot = (a: readonly number[], b: readonly number[]): number =>
  a.reduce((sum, value, at) => sum + value * (b[at] ?? 0), 0);

const penaltyOf = (weights: readonly number[], penalties: readonly number[]): number =>
  weights.reduce((sum, weight, at) => sum + ((penalties[at] ?? 0) * weight ** 2) / 2, 0);

function likelihoods({ rows }: Choice, weights: readonly number[]): number[] {
  const scores = rows.map((row) => dot(row, weights));
  const highest = Math.max(...scores);
  const parts = scores.map((score) => Math.exp(score - highest));
  const all = parts.reduce((sum, part) => sum + part, 0);
  return parts.map((part) => part / all);
}

function lossAt(
  choices: readonly Choice[],
  weights: readonly number[],
  penalties: readonly number[],
): number {
  return choices.reduce(
    (sum, choice) => sum - Math.log(likelihoods(choice, weights)[choice.right] || Number.MIN_VALUE),
    penaltyOf(weights, penalties),
  );
}

function slopesAt(choices: readonly Choice[], weights: readonly number[], penalties: readonly number[]) {
  const gradient = weights.map((weight, at) => (penalties[at] ?? 0) * weight);
  const curvature = weights.map((_, row) => weights.map((_, at) => (at === row ? (penalties[at] ?? 0) : 0)));
  let loss = penaltyOf(weights, penalties);
  for (const choice of choices) {
    const likely = likelihoods(choice, weights);
    const right = choice.rows[choice.right] ?? [];
    const mean = weights.map((_, at) =>
      choice.rows.reduce((sum, row, of) => sum + (likely[of] ?? 0) * (row[at] ?? 0), 0),
    );
    loss -= Math.log(likely[choice.right] || Number.MIN_VALUE);
    mean.forEach((value, at) => {
      gradient[at] = (gradient[at] ?? 0) + value - (right[at] ?? 0);
    });
    choice.rows.forEach((row, of) => {
      addSpread(curvature, row, mean, likely[of] ?? 0);
    });
  }
  return { loss, gradient, curvature };
}

function addSpread(into: number[][], row: readonly number[], mean: readonly number[], likely: number): void {
  into.forEach((line, one) => {
    const off = likely * ((row[one] ?? 0) - (mean[one] ?? 0));
    if (off === 0) return;
    for (let other = 0; other < line.length; other++)
      line[other] = (line[other] ?? 0) + off * ((row[other] ?? 0) - (mean[other] ?? 0));
  });
}

/** The solution of a system of linear equations, by Gaussian elimination with the largest pivot first. */
export function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((row, at) => [...row, right[at] ?? 0]);
  const size = rows.length;
  for (let column = 0; column < size; column++) {
    const rest = rows.slice(column).sort((a, b) => Math.abs(b[column] ?? 0) - Math.abs(a[column] ?? 0));
    rows.splice(column, rest.length, ...rest);
    const pivot = rows[column] ?? [];
    for (const row of rows.slice(column + 1)) {
      const factor = (row[column] ?? 0) / (pivot[column] || 1);
      for (let at = column; at <= size; at++) row[at] = (row[at] ?? 0) - factor * (pivot[at] ?? 0);
    }
  }
  const solution = new Array<number>(size).fill(0);
  for (let at = size - 1; at >= 0; at--) {
    const row = rows[at] ?? [];
    const known = solution.reduce(
      (sum, value, column) => sum + (column > at ? value * (row[column] ?? 0) : 0),
      0,
    );
    solution[at] = ((row[size] ?? 0) - known) / (row[at] || 1);
  }
  return solution;
}
