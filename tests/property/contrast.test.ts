import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { replacements } from '../../src/core/pairs/align.ts';
import { contrast } from '../../src/core/pairs/contrast.ts';

const WORD = fc.constantFrom(
  ...'the a not no only all some rise fall Monday Tuesday Halloway Pryce 12 40% two people unreliable reliable and'.split(
    ' ',
  ),
);
const SENTENCE = fc.array(WORD, { maxLength: 12 }).map((words) => words.join(' '));

describe('contrast', () => {
  it('finds nothing between a sentence and itself', () => {
    fc.assert(
      fc.property(fc.oneof(SENTENCE, fc.string()), (sentence) => {
        expect(contrast(sentence, sentence)).toEqual([]);
      }),
    );
  });

  it('only changes sides when the sentences do', () => {
    fc.assert(
      fc.property(SENTENCE, SENTENCE, (a, b) => {
        const turned = contrast(b, a).map(({ kind, a: ours, b: theirs }) => ({ kind, a: theirs, b: ours }));
        expect(contrast(a, b)).toEqual(turned);
      }),
    );
  });

  it('never sets one spelling of a sentence against another', () => {
    fc.assert(
      fc.property(SENTENCE, (sentence) => {
        expect(contrast(`"${sentence}."`, `“${sentence.replaceAll(' ', '  ')}”`)).toEqual([]);
      }),
    );
  });
});

describe('replacements', () => {
  const SEQUENCE = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 9 });

  /** The oracle: the length of the longest common subsequence, by trying everything. */
  const common = (a: readonly string[], b: readonly string[]): number => {
    const [first, ...rest] = a;
    if (first === undefined) return 0;
    const at = b.indexOf(first);
    const without = common(rest, b);
    return at < 0 ? without : Math.max(without, 1 + common(rest, b.slice(at + 1)));
  };

  it('make one sequence of the other and keep as much as can be kept', () => {
    fc.assert(
      fc.property(SEQUENCE, SEQUENCE, (a, b) => {
        const made: string[] = [];
        let read = 0;
        for (const gap of replacements(a, b)) {
          made.push(...a.slice(read, gap.a.from), ...b.slice(gap.b.from, gap.b.to));
          read = gap.a.to;
        }
        made.push(...a.slice(read));
        expect(made).toEqual(b);
        const dropped = replacements(a, b).reduce((sum, gap) => sum + gap.a.to - gap.a.from, 0);
        expect(a.length - dropped).toBe(common(a, b));
      }),
    );
  });
});
