import fs from 'node:fs';
import { describe, expect, test } from 'vitest';
import { currentNameOf, type Look, nameOf } from '../../content-scripts/paint.ts';
import type { RelationStyle } from '../../src/ui/relation-text.ts';

const readSheet = (file: string) => fs.readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');
const card = readSheet('content-scripts/card/card.css');
const marks = readSheet('content-scripts/marks.css');
const tokens = fs.readFileSync('src/ui/tokens.css', 'utf8');

/** The innermost rules of a sheet, as selector and declarations. */
const rulesOf = (sheet: string) =>
  [...sheet.matchAll(/([^{}]+)\{([^{}]*)\}/g)].map(([, selector = '', body = '']) => ({
    selector: selector.trim(),
    body,
  }));

test('nothing shows the card while it is closed', () => {
  const showing = rulesOf(card).filter(({ selector, body }) => {
    return /dialog/.test(selector) && /display:/.test(body);
  });
  expect(showing.length).toBeGreaterThan(1);
  expect(showing.filter(({ selector }) => !selector.includes(':popover-open'))).toEqual([]);
});

/** All that the sheet declares for a highlight. */
function declared(name: string): string {
  const rules = rulesOf(marks).filter(({ selector }) => selector.includes(`::highlight(${name})`));
  return rules.map(({ body }) => body).join('');
}

/** Relative luminance of `#rrggbb` (https://www.w3.org/TR/WCAG22/#dfn-relative-luminance). */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = (colour.match(/[0-9a-f]{2}/g) ?? []).map((pair) => {
    const part = Number.parseInt(pair, 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

const groundOf = (name: string) => /background-color: (#[0-9a-f]{6})/.exec(declared(name))?.[1];

const STYLES: readonly [RelationStyle, string][] = [
  ['same', 'dotted'],
  ['differs', 'double'],
  ['updated', 'solid'],
  ['only-here', 'dashed'],
];
const TONES = ['light', 'dark'] as const;
const LOOKS: readonly Look[] = ['underline', 'tint'];

describe.each(STYLES)('marks that say %s', (style, line) => {
  const colours = new RegExp(`--cl-${style}: light-dark\\((#\\w+), (#\\w+)\\)`).exec(tokens);

  test.each(LOOKS)('have a line of their own in the colour of the token, as %s', (look) => {
    for (const [index, tone] of TONES.entries()) {
      const colour = colours?.[index + 1];
      expect(declared(nameOf(style, look, tone))).toMatch(
        new RegExp(`underline ${line} [\\d.]+px ${colour}`),
      );
    }
  });

  test('have a ground where they are tinted, and only there, on which the page’s text stays readable', () => {
    expect(TONES.map((tone) => groundOf(nameOf(style, 'underline', tone)))).toEqual([undefined, undefined]);
    const [light = '', dark = ''] = TONES.map((tone) => groundOf(nameOf(style, 'tint', tone)));
    // Black on white is 21:1, and white on black; at least two thirds of that are kept.
    expect((luminance(light) + 0.05) / 0.05).toBeGreaterThan(14);
    expect(1.05 / (luminance(dark) + 0.05)).toBeGreaterThan(10.5);
  });
});

test('every rule of the sheet is for a name that is painted, and every name has one', () => {
  const painted = STYLES.flatMap(([style]) =>
    LOOKS.flatMap((look) => TONES.map((tone) => nameOf(style, look, tone))),
  );
  const named = [...marks.matchAll(/::highlight\(([^)]*)\)/g)].map(([, name]) => name);
  expect([...new Set(named)].sort()).toEqual([...painted, ...TONES.map(currentNameOf)].sort());
});

test('nothing is painted on paper', () => {
  expect(marks.trim()).toMatch(/^@media screen \{[\s\S]*\}$/);
  expect(rulesOf(marks).every(({ body }) => body !== '')).toBe(true);
});
