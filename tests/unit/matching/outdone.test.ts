import { describe, expect, test } from 'vitest';
import { outdoneBy } from '../../../src/core/matching/outdone.ts';
import type { Verified } from '../../../src/core/matching/scene.ts';

/** An option as far as it matters here: whose claim, from which word to which, how well supported. */
const option = (question: string, from: number, to: number, support: number, figure = false): Verified =>
  ({ claim: { id: question, question }, fit: { from, to }, figure: figure ? {} : null, support }) as Verified;
const outdone = (own: Verified, ...others: Verified[]): number =>
  outdoneBy(own, [own, ...others], ({ support }) => support);

describe('how much better another claim explains a stretch', () => {
  const own = option('call', 2, 8, 0.5);

  test.each([
    ['nothing else is said', [], 0],
    ['a better explained claim shares the stretch', [option('length', 4, 12, 2)], 0.5],
    ['the best of several counts', [option('length', 4, 12, 2), option('date', 0, 3, 2.75)], 0.75],
    ['a weaker one does not', [option('length', 4, 12, 0.25)], 0],
    ['one that stands beside it does not', [option('length', 8, 12, 3)], 0],
    [
      'another answer to the same question does not: those compete by themselves',
      [option('call', 2, 8, 3)],
      0,
    ],
    ['there is a limit', [option('length', 2, 8, 9)], 1],
    ['a figure may outdo words', [option('length', 2, 8, 2, true)], 0.5],
  ])('%s', (_, others, expected) => {
    expect(outdone(own, ...others)).toBeCloseTo(expected);
  });

  test('a stretch with its figure is told by the figure', () => {
    expect(outdone(option('call', 2, 8, 0.5, true), option('length', 2, 8, 3))).toBe(0);
  });
});
