import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diffPacks } from '../../src/core/pack/diff-packs.ts';
import { formatPack } from '../../src/core/pack/format-pack.ts';
import { RECORD_KINDS } from '../../src/core/pack/record-key.ts';
import { arbitraryPack } from './arbitrary-pack.ts';

/** Two packs that have something in common: each kind of record is of the one or of the other. */
const twoPacks = fc
  .tuple(arbitraryPack, arbitraryPack, fc.subarray([...RECORD_KINDS]))
  .map(([one, other, taken]) => {
    const mixed = Object.fromEntries(taken.map((kind) => [kind, other[kind]]));
    return [one, { ...one, ...mixed }] as const;
  });

describe('the difference of two packs', () => {
  it('is nothing exactly where both are written alike', () => {
    fc.assert(
      fc.property(twoPacks, ([before, after]) => {
        expect(diffPacks(before, after).same).toBe(formatPack(before) === formatPack(after));
      }),
    );
  });

  it('is the same both ways, with new and removed exchanged', () => {
    fc.assert(
      fc.property(twoPacks, ([before, after]) => {
        const [there, back] = [diffPacks(before, after), diffPacks(after, before)];
        for (const kind of RECORD_KINDS) {
          expect(back.kinds[kind].added).toEqual(there.kinds[kind].removed);
          expect(back.kinds[kind].removed).toEqual(there.kinds[kind].added);
          expect(back.kinds[kind].changed.map(({ id }) => id).sort()).toEqual(
            there.kinds[kind].changed.map(({ id }) => id).sort(),
          );
        }
      }),
    );
  });
});
