import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Block } from '../../src/core/article.ts';
import { atOnce } from '../../src/page/at-once.ts';
import { fingerprint } from '../../src/page/fingerprint.ts';

const fingerprintOf = (read: readonly Block[]) => atOnce(fingerprint(read));

const blocks = fc.array(
  fc.record({
    kind: fc.constantFrom<Block['kind']>('paragraph', 'quote', 'item'),
    text: fc.string({ minLength: 1 }),
  }),
  { maxLength: 6 },
);

test('the same text has the same fingerprint, whatever else the blocks hold', () => {
  fc.assert(
    fc.property(blocks, (read) => {
      expect(fingerprintOf(read.map((block) => ({ ...block, pieces: [] })))).toBe(fingerprintOf(read));
    }),
  );
});

test('an edit of one character, and a moved border between blocks, change it', () => {
  fc.assert(
    fc.property(blocks, fc.nat(), (read, at) => {
      const index = at % Math.max(1, read.length);
      const block = read[index];
      fc.pre(block !== undefined);
      const edited = read.with(index, { ...block!, text: `${block!.text}.` });
      expect(fingerprintOf(edited)).not.toBe(fingerprintOf(read));
      const { kind, text } = block!;
      fc.pre(text.length > 1);
      const split = [
        { kind, text: text.slice(0, 1) },
        { kind, text: text.slice(1) },
      ];
      expect(fingerprintOf(read.toSpliced(index, 1, ...split))).not.toBe(fingerprintOf(read));
    }),
  );
});
