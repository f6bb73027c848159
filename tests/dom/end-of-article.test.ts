// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { bottomOf, watchEnd } from '../../content-scripts/end-of-article.ts';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['requestAnimationFrame'] });
});
afterEach(() => vi.useRealTimers());

/** An article whose end is so many pixels below the top of the screen. */
function setUp(bottom: number | null) {
  const place = { bottom };
  const reached = vi.fn();
  const lifetime = new AbortController();
  watchEnd(() => place.bottom, reached, lifetime.signal);
  const scrollTo = (at: number | null) => {
    place.bottom = at;
    dispatchEvent(new Event('scroll'));
    vi.advanceTimersToNextFrame();
  };
  vi.advanceTimersToNextFrame();
  return { place, reached, lifetime, scrollTo };
}

test('the end is reached when it comes onto the screen, and reached once', () => {
  const { reached, scrollTo } = setUp(innerHeight + 500);
  scrollTo(innerHeight + 1);
  expect(reached).not.toHaveBeenCalled();
  scrollTo(innerHeight);
  scrollTo(-300);
  expect(reached).toHaveBeenCalledTimes(1);
});

test('an article that fits on the screen is at its end at once', () => {
  expect(setUp(innerHeight - 100).reached).toHaveBeenCalledTimes(1);
});

test('an end that is not shown is not reached', () => {
  const { reached, scrollTo } = setUp(null);
  scrollTo(null);
  expect(reached).not.toHaveBeenCalled();
});

test('nothing is reached once the visit is over, though a frame was asked for', () => {
  const { place, reached, lifetime } = setUp(innerHeight + 500);
  place.bottom = 0;
  dispatchEvent(new Event('scroll'));
  lifetime.abort();
  vi.advanceTimersToNextFrame();
  expect(reached).not.toHaveBeenCalled();
});

test('the place is measured once a frame, however often the page scrolls', () => {
  const bottom = vi.fn(() => innerHeight + 500);
  watchEnd(bottom, () => {}, new AbortController().signal);
  for (let event = 0; event < 10; event += 1) dispatchEvent(new Event('scroll'));
  vi.advanceTimersToNextFrame();
  expect(bottom).toHaveBeenCalledTimes(1);
});

test('a text ends where its last line does', () => {
  const lines = [{ bottom: 20 }, { bottom: 40 }];
  Range.prototype.getClientRects = () => lines as unknown as DOMRectList;
  expect(bottomOf(document.createTextNode('words'))).toBe(40);
  lines.length = 0;
  expect(bottomOf(document.createTextNode('words'))).toBeNull();
});
