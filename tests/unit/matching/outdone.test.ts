import { describe, expect, test } from 'vitest';
import { outdoneBy } from '../../../src/core/matching/outdone.ts';
import type { Verified } from '../../../src/core/matching/scene.ts';

interface Some {
  readonly figure?: boolean;
  /** The words that it rests on, by index. */
  readonly at?: readonly number[];
  readonly event?: boolean;
  /** What the claim's measure names. */
  readonly measures?: readonly string[];
}

/** An option as far as it matters here: whose claim, from which word to which, how well supported. */
const option = (
  question: string,
  from: number,
  to: number,
  support: number,
  { figure = false, at = [from], event = false, measures = [] }: Some = {},
): Verified =>
  ({
    claim: {
      id: question,
      question,
      happened: event,
      slot: figure
        ? { measure: { elements: measures.map((word) => ({ keys: [`w:${word}`], near: [] })) } }
        : null,
    },
    fit: { from, to, hits: at.map((word) => ({ key: `w:word-${word}`, from: word, to: word + 1 })) },
    figure: figure ? {} : null,
    support,
  }) as unknown as Verified;
const outdone = (own: Verified, ...others: Verified[]): number =>
  outdoneBy(own, [own, ...others], ({ support }) => support);

describe('how much better another claim explains a stretch', () => {
  const own = option('call', 2, 8, 0.5, { at: [2, 3] });

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
    [
      'a figure with the same words outdoes them',
      [option('length', 2, 8, 2, { figure: true, at: [2, 3] })],
      0.5,
    ],
    ['one with some of the words does not', [option('length', 2, 8, 2, { figure: true, at: [2] })], 0],
  ])('%s', (_, others, expected) => {
    expect(outdone(own, ...others)).toBeCloseTo(expected);
  });

  test('the measure of an event tells of the event', () => {
    const event = option('call', 2, 8, 0.5, { at: [2, 3], event: true });
    const length = (...measures: string[]): Verified =>
      option('length', 2, 8, 2, { figure: true, at: [2, 3], measures });
    expect(outdone(event, length('word-2', 'word-3'))).toBe(0);
    expect(outdone(event, length('word-2'))).toBeCloseTo(0.5);
    expect(outdone(own, length('word-2', 'word-3'))).toBeCloseTo(0.5);
  });

  test('a stretch with its figure is told by the figure', () => {
    expect(outdone(option('call', 2, 8, 0.5, { figure: true }), option('length', 2, 8, 3))).toBe(0);
  });
});
