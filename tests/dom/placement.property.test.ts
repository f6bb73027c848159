import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Box,
  boxAround,
  GAP,
  MARGIN,
  type Placement,
  placeCard,
  type Size,
} from '../../content-scripts/card/placement.ts';

const size = (low: number, high: number) =>
  fc.record({ width: fc.integer({ min: low, max: high }), height: fc.integer({ min: low, max: high }) });
const scene = fc
  .record({
    viewport: size(120, 2000),
    card: size(20, 900),
    at: fc.tuple(fc.nat(100), fc.nat(100)),
    mark: size(1, 700),
  })
  .map(({ viewport, card, at: [across, down], mark }) => {
    const left = Math.round((across / 100) * viewport.width);
    const top = Math.round((down / 100) * viewport.height);
    return { viewport, card, anchor: { left, top, right: left + mark.width, bottom: top + mark.height } };
  });

function shown({ x, y, maxWidth, maxHeight }: Placement, card: Size): Box {
  return {
    left: x,
    top: y,
    right: x + Math.min(card.width, maxWidth),
    bottom: y + Math.min(card.height, maxHeight),
  };
}

describe('the card', () => {
  test('never covers the mark, wherever it is', () => {
    fc.assert(
      fc.property(scene, fc.nat(2000), ({ viewport, card, anchor }, near) => {
        const box = shown(placeCard(anchor, card, viewport, near), card);
        const apart =
          box.right <= anchor.left ||
          box.left >= anchor.right ||
          box.bottom <= anchor.top ||
          box.top >= anchor.bottom;
        const isNothing = box.right === box.left || box.bottom === box.top;
        expect(apart || isNothing).toBe(true);
      }),
    );
  });

  test('is wholly on screen', () => {
    fc.assert(
      fc.property(scene, ({ viewport, card, anchor }) => {
        const box = shown(placeCard(anchor, card, viewport), card);
        expect(box.left).toBeGreaterThanOrEqual(MARGIN);
        expect(box.top).toBeGreaterThanOrEqual(MARGIN);
        expect(box.right).toBeLessThanOrEqual(viewport.width - MARGIN);
        expect(box.bottom).toBeLessThanOrEqual(viewport.height - MARGIN);
      }),
    );
  });

  test('is cut only where no side would hold it whole', () => {
    fc.assert(
      fc.property(scene, ({ viewport, card, anchor }) => {
        const { maxWidth, maxHeight } = placeCard(anchor, card, viewport);
        const wide = card.width <= viewport.width - 2 * MARGIN;
        const roomBelow = viewport.height - anchor.bottom - GAP - MARGIN;
        const roomAbove = anchor.top - GAP - MARGIN;
        if (wide && card.height <= Math.max(roomBelow, roomAbove)) {
          expect(maxWidth).toBeGreaterThanOrEqual(card.width);
          expect(maxHeight).toBeGreaterThanOrEqual(card.height);
        }
      }),
    );
  });

  const viewport = { width: 1000, height: 800 };
  const card = { width: 400, height: 300 };
  const line = (top: number, left = 300) => ({ left, top, right: left + 200, bottom: top + 20 });
  test.each([
    ['below, where there is room', line(100), 'below', 300 - 48, 128],
    ['above at the foot of the screen', line(700), 'above', 300 - 48, 392],
    ['within the left edge', line(100, 0), 'below', MARGIN, 128],
    ['within the right edge', line(100, 900), 'below', 1000 - MARGIN - 400, 128],
    [
      'beside a mark as tall as the screen',
      { left: 0, top: 0, right: 300, bottom: 800 },
      'right',
      308,
      MARGIN,
    ],
    [
      'on the other side of one at the right',
      { left: 700, top: 0, right: 1000, bottom: 800 },
      'left',
      292,
      MARGIN,
    ],
  ])('stands %s', (_, anchor, side, x, y) => {
    expect(placeCard(anchor, card, viewport)).toMatchObject({ side, x, y });
  });

  test('stands close to the pointer on a long line', () => {
    const anchor = { left: 0, top: 100, right: 1000, bottom: 120 };
    expect(placeCard(anchor, card, viewport, 500).x).toBe(500 - 48);
  });
});

describe('the box around a mark', () => {
  const viewport = { width: 100, height: 100 };
  const box = (left: number, top: number): Box => ({ left, top, right: left + 10, bottom: top + 10 });

  test('takes its lines together', () => {
    expect(boxAround([box(50, 10), box(0, 20)], viewport)).toEqual({
      left: 0,
      top: 10,
      right: 60,
      bottom: 30,
    });
  });

  test('leaves out what is off screen', () => {
    expect(boxAround([box(0, -50), box(0, 95)], viewport)).toEqual(box(0, 95));
    expect(boxAround([box(0, -50)], viewport)).toBeNull();
  });
});
