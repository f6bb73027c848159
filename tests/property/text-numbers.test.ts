import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findQuantities } from '../../src/core/text/quantities.ts';

const SMALL =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

interface Style {
  readonly and: boolean;
  readonly hyphen: boolean;
}

/** The oracle: spells a whole number the way English does. */
function spell(value: number, style: Style): string {
  if (value < 20) return SMALL[value] ?? '';
  if (value < 100) {
    const ten = TENS[Math.floor(value / 10) - 2] ?? '';
    return value % 10 === 0 ? ten : `${ten}${style.hyphen ? '-' : ' '}${SMALL[value % 10]}`;
  }
  for (const [size, name] of [
    [1e9, 'billion'],
    [1e6, 'million'],
    [1000, 'thousand'],
    [100, 'hundred'],
  ] as const) {
    if (value < size) continue;
    const head = `${spell(Math.floor(value / size), style)} ${name}`;
    const rest = value % size;
    if (rest === 0) return head;
    return `${head}${style.and && (size === 100 || rest < 100) ? ' and ' : ' '}${spell(rest, style)}`;
  }
  return '';
}

const STYLE = fc.record({ and: fc.boolean(), hyphen: fc.boolean() });
const WHOLE = fc.oneof(
  fc.integer({ min: 2, max: 99 }),
  fc.integer({ min: 100, max: 9999 }),
  fc.integer({ min: 10_000, max: 2_000_000_000 }),
);

function valuesOf(text: string, language?: string): (number | null)[] {
  const options = language === undefined ? {} : { language };
  return findQuantities(text, options).map(({ quantity }) => quantity.low);
}

describe('numbers in words', () => {
  it('are read as what the oracle spelled', () => {
    fc.assert(
      fc.property(WHOLE, STYLE, (value, style) => {
        expect(valuesOf(`They counted ${spell(value, style)} ships.`)).toEqual([value]);
      }),
      { numRuns: 500 },
    );
  });

  it('with a half are half a unit more', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 99 }), STYLE, (value, style) => {
        expect(valuesOf(`It weighed ${spell(value, style)} and a half tonnes.`)).toEqual([value + 0.5]);
      }),
    );
  });
});

describe('numbers in digits', () => {
  it('are read in the form of each language', () => {
    const format = fc.constantFrom('en', 'de', 'es', 'it');
    fc.assert(
      fc.property(
        fc.integer({ min: 10_000, max: 999_999_999 }),
        fc.integer({ min: 1, max: 99 }),
        format,
        (whole, cents, language) => {
          const value = whole + cents / 100;
          const text = `${new Intl.NumberFormat(language, { maximumFractionDigits: 2 }).format(value)} euro`;
          expect(valuesOf(text, language)).toEqual([value]);
        },
      ),
    );
  });

  it('and in words give one value, whatever the magnitude is called', () => {
    const names = fc.constantFrom(
      [1e3, 'thousand', 'k'] as const,
      [1e6, 'million', 'm'] as const,
      [1e9, 'billion', 'bn'] as const,
      [1e12, 'trillion', 'tn'] as const,
    );
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 999 }), names, (count, [size, word, letters]) => {
        expect(valuesOf(`It cost $${count} ${word}.`)).toEqual([count * size]);
        expect(valuesOf(`It cost $${count}${letters}.`)).toEqual([count * size]);
      }),
    );
  });

  it('make a range whose ends are both read, with one unit or two', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 50 }), fc.integer({ min: 51, max: 99 }), (low, high) => {
        for (const text of [
          `${low}-${high}%`,
          `${low} to ${high} percent`,
          `${low}% to ${high}%`,
          `between ${low} and ${high} per cent`,
        ]) {
          const [mention] = findQuantities(`It grew ${text}.`);
          expect(mention?.quantity).toEqual({ low, high, unit: 'percent', hedge: 'exact' });
        }
      }),
    );
  });
});

describe('spaces between groups of digits', () => {
  it('part thousands where the language does so, and in English only in round numbers', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999 }), fc.integer({ min: 100, max: 999 }), (first, second) => {
        const text = `${first} ${second} euro`;
        expect(valuesOf(text, 'fr')).toEqual([first * 1000 + second]);
        const joined = valuesOf(text).includes(first * 1000 + second);
        expect(joined).toBe(second % 100 === 0);
      }),
    );
  });
});

describe('hedges', () => {
  it('fill the ends that they leave open or closed', () => {
    const phrase = fc.constantFrom(
      ['about', 'about', true, true] as const,
      ['nearly', 'almost', true, true] as const,
      ['at least', 'at-least', true, false] as const,
      ['more than', 'over', true, false] as const,
      ['up to', 'up-to', false, true] as const,
      ['fewer than', 'up-to', false, true] as const,
      ['exactly', 'exact', true, true] as const,
    );
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 1400 }), phrase, (value, [words, hedge, low, high]) => {
        const [mention] = findQuantities(`They sent ${words} ${value} ships.`);
        expect(mention?.quantity).toEqual({
          low: low ? value : null,
          high: high ? value : null,
          unit: 'ships',
          hedge,
        });
      }),
    );
  });
});
