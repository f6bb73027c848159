import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitSoftmax, solve } from '../../../scripts/fit-softmax.ts';

const NUMBER = fc.integer({ min: -9, max: 9 });
const SYSTEM = fc
  .integer({ min: 1, max: 5 })
  .chain((size) =>
    fc.tuple(
      fc.array(fc.array(NUMBER, { minLength: size, maxLength: size }), { minLength: size, maxLength: size }),
      fc.array(NUMBER, { minLength: size, maxLength: size }),
    ),
  );

describe('solve', () => {
  it('finds what a system was made from', () => {
    fc.assert(
      fc.property(SYSTEM, ([rows, wanted]) => {
        // A diagonal that outweighs its row makes the system solvable.
        const matrix = rows.map((row, at) =>
          row.map((value, column) => (column === at ? 100 + value : value)),
        );
        const right = matrix.map((row) => row.reduce((sum, value, at) => sum + value * (wanted[at] ?? 0), 0));
        solve(matrix, right).forEach((value, at) => {
          expect(value).toBeCloseTo(wanted[at] ?? 0, 6);
        });
      }),
    );
  });

  it('takes another row where a pivot is zero', () => {
    expect(
      solve(
        [
          [0, 2],
          [3, 0],
        ],
        [4, 9],
      ),
    ).toEqual([3, 2]);
  });
});

describe('fitSoftmax', () => {
  it('gives the log odds of a choice between one thing and nothing', () => {
    // Chosen three times in four: the weight at which the likelihood is greatest is ln 3.
    const choices = [0, 0, 0, 1].map((right) => ({ rows: [[1], [0]], right }));
    expect(fitSoftmax(choices, [0])[0]).toBeCloseTo(Math.log(3), 6);
  });

  it('puts weight on what tells the right rows apart, and the less the higher its price', () => {
    const choices = [
      {
        rows: [
          [1, 0.3],
          [0, 0.9],
        ],
        right: 0,
      },
      {
        rows: [
          [0, 0.1],
          [1, 0.1],
        ],
        right: 1,
      },
      {
        rows: [
          [0, 0.5],
          [0, 0.2],
        ],
        right: 1,
      },
    ];
    const [cheap = 0] = fitSoftmax(choices, [0.1, 0.1]);
    const [dear = 0] = fitSoftmax(choices, [10, 10]);
    expect(cheap).toBeGreaterThan(dear);
    expect(dear).toBeGreaterThan(0);
  });
});
