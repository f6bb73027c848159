import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isInside, isOnTheWay } from '../../content-scripts/corridor.ts';

const CARD = { left: 100, top: 200, right: 400, bottom: 500 };

describe('the way to the card', () => {
  test('is every straight line from the exit to any point of the card', () => {
    const coordinate = fc.integer({ min: -500, max: 900 });
    const part = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(coordinate, coordinate, part, part, part, (x, y, across, down, along) => {
        const goal = { x: CARD.left + across * 300, y: CARD.top + down * 300 };
        const point = { x: x + along * (goal.x - x), y: y + along * (goal.y - y) };
        expect(isOnTheWay({ x, y }, point, CARD)).toBe(true);
      }),
    );
  });

  test.each([
    ['sideways', { x: 400, y: 110 }],
    ['away from it', { x: 200, y: 50 }],
    ['past it', { x: 450, y: 300 }],
    ['beyond it', { x: 250, y: 560 }],
  ])('does not lead %s', (_, point) => {
    expect(isOnTheWay({ x: 200, y: 100 }, point, CARD)).toBe(false);
  });
});

test('inside is on the edge, too, and a little outside where that is allowed', () => {
  expect(isInside({ x: 100, y: 500 }, CARD)).toBe(true);
  expect(isInside({ x: 98, y: 500 }, CARD)).toBe(false);
  expect(isInside({ x: 98, y: 500 }, CARD, 2)).toBe(true);
});
