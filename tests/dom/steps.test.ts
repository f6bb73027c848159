import { describe, expect, test } from 'vitest';
import type { Mark } from '../../content-scripts/marks.ts';
import { nextMark } from '../../content-scripts/steps.ts';

/** Marks by where they begin on screen; null for one that is not shown. */
function marksAt(tops: readonly (number | null)[]) {
  const marks = tops.map((_, index) => ({ index }) as Mark);
  const step = (from: number | null, direction: 1 | -1) => {
    const current = from === null ? null : (marks[from] ?? null);
    return nextMark(marks, current, direction, ({ index }) => tops[index] ?? null)?.index ?? null;
  };
  return step;
}

describe('the next mark', () => {
  test.each([
    ['after the current one', [0, 10, 20], 0, 1, 1],
    ['before it', [0, 10, 20], 1, -1, 0],
    ['round the end', [0, 10, 20], 2, 1, 0],
    ['round the beginning', [0, 10, 20], 0, -1, 2],
    ['over one that is not shown', [0, null, 20], 0, 1, 2],
    ['the first on screen to begin with', [-300, -20, 40, 90], null, 1, 2],
    ['the last above the screen, backwards', [-300, -20, 40, 90], null, -1, 1],
    ['the first of all where the reader is below them', [-300, -20], null, 1, 0],
    ['the last of all where the reader is below them, backwards', [-300, -20], null, -1, 1],
    ['the last of all where none is above, backwards', [10, 20], null, -1, 1],
    ['none where none is shown', [null, null], null, 1, null],
    ['none where there is none', [], null, 1, null],
  ] as const)('is %s', (_, tops, from, direction, expected) => {
    expect(marksAt(tops)(from, direction)).toBe(expected);
  });
});
