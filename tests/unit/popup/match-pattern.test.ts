import { expect, test } from 'vitest';
import { matchesPattern, sitePattern } from '../../../popup/match-pattern.ts';

const PATTERNS = ['https://*.gazette.example/*', 'http://*.localhost/*', '*://plain.example/*'];

test.each([
  ['https://gazette.example/a', true],
  ['https://www.gazette.example/', true],
  ['https://notgazette.example/', false],
  ['http://gazette.example/a', false],
  ['http://one.localhost:8080/a', true],
  ['http://plain.example/', true],
  ['https://sub.plain.example/', false],
  ['about:blank', false],
  ['nothing', false],
])('%s is covered: %s', (address, covered) => {
  expect(matchesPattern(address, PATTERNS)).toBe(covered);
});

test('a site is asked for by its host alone, without port or path', () => {
  expect(sitePattern('https://www.gazette.example:8443/a?b#c')).toBe('https://www.gazette.example/*');
});
