import { describe, expect, it } from 'vitest';
import { placeAfter } from '../../../dossier/pieces/use-grid.ts';

const LAST = { row: 20, column: 5 };
const place = (text: string) => {
  const [row = 0, column = 0] = text.split(':').map(Number);
  return { row, column };
};

describe('a key in the grid', () => {
  it.each([
    ['ArrowDown', '3:2', '4:2'],
    ['ArrowUp', '3:2', '2:2'],
    ['ArrowRight', '3:2', '3:3'],
    ['ArrowLeft', '3:2', '3:1'],
    ['PageDown', '3:2', '13:2'],
    ['PageUp', '13:2', '3:2'],
    ['Home', '3:2', '3:0'],
    ['End', '3:2', '3:5'],
    ['Ctrl+Home', '3:2', '0:0'],
    ['Ctrl+End', '3:2', '20:5'],
    ['ArrowUp', '0:0', '0:0'],
    ['ArrowLeft', '0:0', '0:0'],
    ['ArrowDown', '20:5', '20:5'],
    ['ArrowRight', '20:5', '20:5'],
    ['PageDown', '15:5', '20:5'],
  ])('%s leads from %s to %s', (pressed, from, to) => {
    const key = pressed.replace('Ctrl+', '');
    expect(placeAfter(key, key !== pressed, place(from), LAST, false)).toEqual(place(to));
  });

  it('follows the direction of writing', () => {
    expect(placeAfter('ArrowLeft', false, place('3:2'), LAST, true)).toEqual(place('3:3'));
    expect(placeAfter('ArrowRight', false, place('3:2'), LAST, true)).toEqual(place('3:1'));
  });

  it('that is no way through a grid is left to the browser', () => {
    expect(placeAfter('Tab', false, place('3:2'), LAST, false)).toBeNull();
    expect(placeAfter('a', false, place('3:2'), LAST, false)).toBeNull();
  });
});
