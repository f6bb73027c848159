import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatRoute, parseRoute, VIEW_NAMES } from '../../../dossier/route.ts';

const NOTHING = { id: '', q: '', pack: '' };

describe('an address', () => {
  it.each([
    ['', { view: '' }],
    ['#', { view: '' }],
    ['#/', { view: '' }],
    ['#/ledger', { view: 'ledger' }],
    ['#/claim/call-length', { view: 'claim', id: 'call-length' }],
    ['#/claim/a%2Fb%20c', { view: 'claim', id: 'a/b c' }],
    ['#/outlet/100%', { view: 'outlet', id: '100%' }],
    ['#/search?q=one+hour', { view: 'search', q: 'one hour' }],
    ['#/claim/x?pack=ferry', { view: 'claim', id: 'x', pack: 'ferry' }],
    ['#/nowhere', { view: 'unknown' }],
    ['#/search?q=what%3F', { view: 'search', q: 'what?' }],
  ] as const)('%s names a place', (address, place) => {
    expect(parseRoute(address)).toEqual({ ...NOTHING, ...place });
  });

  it('leads back to the place that it was made of', () => {
    const place = fc.record({
      view: fc.constantFrom(...VIEW_NAMES.filter((view) => view !== '')),
      id: fc.string(),
      q: fc.string(),
      pack: fc.string(),
    });
    fc.assert(
      fc.property(place, (route) => {
        expect(parseRoute(formatRoute(route))).toEqual(route);
      }),
    );
  });

  it('of the overview is as short as can be', () => {
    expect(formatRoute({})).toBe('#/');
  });
});
