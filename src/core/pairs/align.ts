/** Stretches of two sequences that stand in each other's place; either may be empty. `to` is the index after the last. */
export interface Replacement {
  readonly a: Stretch;
  readonly b: Stretch;
}

export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/**
 * Answers with what has to be replaced to make one sequence of the other, in order: the gaps of their longest common
 * subsequence. Where several are equally long, the one that keeps to the start is taken.
 */
export function replacements(a: readonly string[], b: readonly string[]): Replacement[] {
  const common = commonLengths(a, b);
  const found: Replacement[] = [];
  let open = { a: 0, b: 0 };
  let at = { a: 0, b: 0 };
  const close = () => {
    if (at.a > open.a || at.b > open.b)
      found.push({ a: { from: open.a, to: at.a }, b: { from: open.b, to: at.b } });
  };
  while (at.a < a.length && at.b < b.length) {
    if (a[at.a] === b[at.b]) {
      close();
      at = { a: at.a + 1, b: at.b + 1 };
      open = at;
    } else if ((common[at.a + 1]?.[at.b] ?? 0) >= (common[at.a]?.[at.b + 1] ?? 0))
      at = { ...at, a: at.a + 1 };
    else at = { ...at, b: at.b + 1 };
  }
  at = { a: a.length, b: b.length };
  close();
  return found;
}

/** `table[i][j]` is the length of the longest common subsequence of `a` from `i` and `b` from `j`. */
function commonLengths(a: readonly string[], b: readonly string[]): Uint16Array[] {
  const table = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1));
  for (let i = a.length - 1; i >= 0; i--) {
    const row = table[i];
    const next = table[i + 1];
    if (!row || !next) continue;
    for (let j = b.length - 1; j >= 0; j--)
      row[j] = a[i] === b[j] ? (next[j + 1] ?? 0) + 1 : Math.max(next[j] ?? 0, row[j + 1] ?? 0);
  }
  return table;
}
