import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Claimed, isInside, shareOut } from '../../../content-scripts/stretches.ts';

const part = (start: number, end: number, style: Claimed['style'] = 'same'): Claimed => ({
  start,
  end,
  style,
});
const shares = (...parts: Claimed[]) =>
  shareOut(parts).map((share) => share.map(({ start, end }) => [start, end]));

describe('overlapping marks', () => {
  test.each([
    { name: 'apart, each keeps its own', parts: [part(0, 5), part(7, 9)], expected: [[[0, 5]], [[7, 9]]] },
    {
      name: 'a difference inside takes its part',
      parts: [part(0, 9), part(3, 6, 'differs')],
      expected: [
        [
          [0, 3],
          [6, 9],
        ],
        [[3, 6]],
      ],
    },
    {
      name: 'a difference around takes all',
      parts: [part(3, 6), part(0, 9, 'differs')],
      expected: [
        [],
        [
          [0, 3],
          [3, 6],
          [6, 9],
        ],
      ],
    },
    {
      name: 'of one rank the shorter is seen',
      parts: [part(0, 9), part(0, 4)],
      expected: [[[4, 9]], [[0, 4]]],
    },
    { name: 'of two alike the first', parts: [part(0, 4), part(0, 4)], expected: [[[0, 4]], []] },
  ])('$name', ({ parts, expected }) => {
    expect(shares(...parts)).toEqual(expected);
  });

  const anyPart = fc
    .tuple(
      fc.nat(40),
      fc.integer({ min: 1, max: 20 }),
      fc.constantFrom<Claimed['style']>('same', 'differs', 'updated', 'only-here'),
    )
    .map(([start, length, style]) => part(start, start + length, style));

  test('every character of a part is painted once, and nothing else is', () => {
    fc.assert(
      fc.property(fc.array(anyPart, { maxLength: 8 }), (parts) => {
        const painted = shareOut(parts).flat();
        for (let at = 0; at < 64; at++) {
          const one = { start: at, end: at + 1 };
          const times = painted.filter((stretch) => isInside(one, stretch)).length;
          expect(times).toBe(parts.some((own) => isInside(one, own)) ? 1 : 0);
        }
      }),
    );
  });

  test('a stretch lies wholly inside or wholly outside of any part', () => {
    fc.assert(
      fc.property(fc.array(anyPart, { maxLength: 8 }), (parts) => {
        const mixed = shareOut(parts)
          .flat()
          .filter((stretch) =>
            parts.some(
              (own) => !isInside(stretch, own) && stretch.start < own.end && own.start < stretch.end,
            ),
          );
        expect(mixed).toEqual([]);
      }),
    );
  });
});
