// @vitest-environment jsdom
import { expect, test, vi } from 'vitest';
import type { CardControl } from '../../content-scripts/card/card-control.ts';
import { answersKey } from '../../content-scripts/keys.ts';

const key = (name: string, more: object = {}) =>
  ({
    key: name,
    isTrusted: true,
    shiftKey: false,
    ctrlKey: false,
    altKey: false,
    metaKey: false,
    ...more,
  }) as KeyboardEvent;

function setUp(isOpen: boolean) {
  const card = { mark: isOpen ? {} : null, close: vi.fn(), moveFocus: vi.fn(() => true) };
  return { card, answers: (event: KeyboardEvent) => answersKey(event, card as unknown as CardControl) };
}

test('Escape closes the open card, and is the page’s otherwise', () => {
  const open = setUp(true);
  expect(open.answers(key('Escape'))).toBe(true);
  expect(open.card.close).toHaveBeenCalledTimes(1);
  expect(setUp(false).answers(key('Escape'))).toBe(false);
});

test('Tab moves through the card in both directions', () => {
  const { card, answers } = setUp(true);
  expect(answers(key('Tab'))).toBe(true);
  answers(key('Tab', { shiftKey: true }));
  expect(card.moveFocus.mock.calls).toEqual([[1], [-1]]);
});

test.each([
  ['another key', key('n')],
  ['a made-up event', key('Escape', { isTrusted: false })],
  ['a command of the browser', key('Tab', { ctrlKey: true })],
])('%s is left to the page', (_, event) => {
  const { card, answers } = setUp(true);
  expect(answers(event)).toBe(false);
  expect(card.close).not.toHaveBeenCalled();
});
