import { describe, expect, test } from 'vitest';
import { commonPart, holdsTree, parentOf, treesOf } from '../../src/page/flat-tree.ts';
import { insideFurniture } from '../../src/page/furniture.ts';
import { parsePage } from './parse-page.ts';

const PAGE = '<main><form><fieldset></fieldset><p>A line.</p></form><aside></aside></main>';

/** A browser lets the fields of a form hide its properties; jsdom does not, so they are put over them here. */
describe.each(['parentElement', 'parentNode', 'assignedSlot'])('a form with a field called %s', (name) => {
  test('stands where it stands, and whoever climbs past it arrives', () => {
    const document = parsePage(PAGE);
    const [main, form, line, aside] = ['main', 'form', 'p', 'aside'].map(
      (selector) => document.querySelector(selector)!,
    ) as [Element, Element, Element, Element];
    Object.defineProperty(form, name, { value: form.querySelector('fieldset') });
    expect(parentOf(form)).toBe(main);
    expect(insideFurniture(line, new Map())).toBe(false);
    expect(commonPart(line, aside).part).toBe(main);
  });
});

test('a form with a field called shadowRoot, around itself even, holds no tree', () => {
  const document = parsePage(
    '<fieldset form="f" name="shadowRoot"><form id="f"><p>A line.</p></form></fieldset>',
  );
  const form = document.querySelector('form')!;
  Object.defineProperty(form, 'shadowRoot', { value: document.querySelector('fieldset') });
  expect(holdsTree(form)).toBe(false);
  expect(treesOf(document)).toEqual([document]);
});
