import fs from 'node:fs';
import { describe, expect, test } from 'vitest';
import { styleSheetText } from '../../content-scripts/paint.ts';

const card = fs.readFileSync('content-scripts/card/card.css', 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');
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

describe('the marks have the colours of the tokens', () => {
  const token = (name: string) =>
    new RegExp(`--cl-${name}: light-dark\\((#\\w+), (#\\w+)\\)`).exec(tokens)?.slice(1);
  test.each([
    ['same', 'dotted'],
    ['differs', 'double'],
    ['updated', 'solid'],
    ['only-here', 'dashed'],
  ])('%s, with a line of its own', (name, line) => {
    const [light, dark] = token(name) ?? [];
    expect(styleSheetText('light')).toMatch(new RegExp(`underline ${line} [\\d.]+px ${light}`));
    expect(styleSheetText('dark')).toMatch(new RegExp(`underline ${line} [\\d.]+px ${dark}`));
  });
});
