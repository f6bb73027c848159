import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatPack } from '../../src/core/pack/format-pack.ts';
import { parsePack, parsePackText } from '../../src/core/pack/parse-pack.ts';
import { arbitraryPack } from './arbitrary-pack.ts';

/** Values that do harm where they are trusted. */
const HOSTILE: readonly unknown[] = [
  undefined,
  null,
  '',
  '\ud800',
  '\u202e',
  'javascript:alert(1)',
  -0,
  Number.NaN,
  Number.NEGATIVE_INFINITY,
  1e308,
  [],
  {},
  [[]],
  JSON.parse('{"__proto__":{"polluted":true}}'),
  () => 1,
  10n,
  Symbol.iterator,
  new Date(Number.NaN),
  Object.create(null),
];

/** Every place of a JSON value that another value can be put in. */
function places(value: unknown, found: { holder: Record<string, unknown>; key: string }[] = []) {
  if (typeof value !== 'object' || value === null) return found;
  for (const key of Object.keys(value)) {
    found.push({ holder: value as Record<string, unknown>, key });
    places((value as Record<string, unknown>)[key], found);
  }
  return found;
}

const anything = fc.oneof(
  fc.constantFrom(...HOSTILE),
  fc.anything({
    withBigInt: true,
    withDate: true,
    withMap: true,
    withNullPrototype: true,
    withSparseArray: true,
  }),
  fc.string({ unit: 'binary' }),
);

describe('packs', () => {
  it('are read as they are', () => {
    fc.assert(
      fc.property(arbitraryPack, (pack) => {
        expect(parsePack(pack)).toEqual({ ok: true, pack });
      }),
    );
  });

  it('are the same after writing and reading, and are written the same again', () => {
    fc.assert(
      fc.property(arbitraryPack, (pack) => {
        const text = formatPack(pack);
        const back = parsePackText(text);
        expect(back).toEqual({ ok: true, pack });
        expect(back.ok && formatPack(back.pack)).toBe(text);
      }),
    );
  });

  it('are written the same however their fields are ordered', () => {
    const reversed = (value: unknown): unknown => {
      if (typeof value !== 'object' || value === null) return value;
      if (Array.isArray(value)) return value.map(reversed);
      return Object.fromEntries(
        Object.entries(value)
          .reverse()
          .map(([key, field]) => [key, reversed(field)]),
      );
    };
    fc.assert(
      fc.property(arbitraryPack, (pack) => {
        expect(formatPack(reversed(pack) as typeof pack)).toBe(formatPack(pack));
      }),
    );
  });

  it('are let in whole or refused with reasons, whatever is changed in them', () => {
    fc.assert(
      fc.property(arbitraryPack, fc.nat(), anything, (pack, seed, value) => {
        const broken = structuredClone(pack);
        const all = places(broken);
        const place = all[seed % all.length]!;
        place.holder[place.key] = value;
        const parsed = parsePack(broken);
        if (parsed.ok) {
          expect(parsePackText(formatPack(parsed.pack))).toEqual(parsed);
        } else {
          expect(parsed.faults.length).toBeGreaterThan(0);
          for (const fault of parsed.faults) expect(fault.problem && fault.remedy).toBeTruthy();
        }
        expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
      }),
      { numRuns: 500 },
    );
  });

  it('never make the parser throw, whatever they are', () => {
    fc.assert(
      fc.property(anything, (value) => {
        expect(typeof parsePack(value).ok).toBe('boolean');
      }),
      { numRuns: 500 },
    );
  });

  it('never make the parser throw, whatever the text', () => {
    fc.assert(
      fc.property(
        arbitraryPack,
        fc.nat(),
        fc.string({ unit: 'binary', maxLength: 5 }),
        (pack, seed, inserted) => {
          const text = formatPack(pack);
          const at = seed % text.length;
          const parsed = parsePackText(text.slice(0, at) + inserted + text.slice(at + (seed % 3)));
          expect(parsed.ok || parsed.faults.length > 0).toBe(true);
        },
      ),
    );
  });
});
