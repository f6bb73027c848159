// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watchAddress } from '../../content-scripts/address.ts';

/** jsdom has no navigation interface: this one tells of moves as a browser does. */
class Navigation extends EventTarget {
  go(path: string): void {
    history.pushState({}, '', path);
    this.dispatchEvent(new Event('currententrychange'));
  }
}

let lifetime: AbortController;
let navigation: Navigation;
const moved = vi.fn();

beforeEach(() => {
  moved.mockClear();
  navigation = new Navigation();
  Object.assign(globalThis, { navigation });
  history.replaceState({}, '', '/world/pier?page=1');
  lifetime = new AbortController();
  watchAddress(moved, lifetime.signal);
});
afterEach(() => {
  lifetime.abort();
  Reflect.deleteProperty(globalThis, 'navigation');
});

test('another path or query is another page', () => {
  navigation.go('/world/boat?page=1');
  navigation.go('/world/boat?page=2');
  expect(moved).toHaveBeenCalledTimes(2);
});

test('another fragment is not', () => {
  navigation.go('/world/pier?page=1#cost');
  expect(moved).not.toHaveBeenCalled();
});

test('the history buttons tell as well, once for each move', () => {
  navigation.go('/world/boat');
  dispatchEvent(new PopStateEvent('popstate'));
  expect(moved).toHaveBeenCalledTimes(1);
});

test('nothing is told after the end', () => {
  lifetime.abort();
  navigation.go('/world/boat');
  expect(moved).not.toHaveBeenCalled();
});
