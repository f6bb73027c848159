import { describe, expect, test } from 'vitest';
import type { Analysis, RelatedMatch } from '../../src/core/match.ts';
import { withEntry, withoutEntry, withoutSetAside } from '../../src/core/set-aside.ts';
import { parseSetAside } from '../../src/store/parse-set-aside.ts';

const match = (claim: string, text: string) => ({ claim, text }) as RelatedMatch;
const ANALYSIS: Analysis = {
  coverage: { pack: 'piers', score: 1, covered: true },
  sentences: 9,
  matches: [
    match('length', 'It is 90 metres long'),
    match('length', 'It is 95% done'),
    match('cost', 'It cost £2m'),
  ],
  limits: [],
};
const left = (...list: Parameters<typeof withoutSetAside>[1]) =>
  withoutSetAside(ANALYSIS, list).matches.map(({ text }) => text);

describe('what is set aside', () => {
  test('a muted claim is marked nowhere', () => {
    expect(left({ pack: 'piers', claim: 'length', text: null })).toEqual(['It cost £2m']);
  });

  test.each(['It is 90 metres long', 'it is  90 metres\nlong.', '“It is 90 metres long”'])(
    'a wording stays out, however a page sets it: %s',
    (text) => {
      expect(left({ pack: 'piers', claim: 'length', text })).toEqual(['It is 95% done', 'It cost £2m']);
    },
  );

  test('other figures are other wordings', () => {
    expect(left({ pack: 'piers', claim: 'length', text: 'It is 95 metres long' })).toHaveLength(3);
  });

  test('another claim, or the same of another pack, is not touched', () => {
    expect(left({ pack: 'piers', claim: 'cost', text: 'It is 90 metres long' })).toHaveLength(3);
    expect(left({ pack: 'bridges', claim: 'length', text: null })).toHaveLength(3);
  });

  test('an entry is listed once and can be taken back', () => {
    const muted = { pack: 'piers', claim: 'length', text: null };
    const wording = { ...muted, text: 'It is 90 metres long' };
    const list = withEntry(withEntry(withEntry([], muted), wording), muted);
    expect(list).toEqual([wording, muted]);
    expect(withoutEntry(list, muted)).toEqual([wording]);
  });

  test.each([
    { kept: [{ pack: 'a', claim: 'b', text: null }], accepted: true },
    { kept: [{ pack: 'a', claim: 'b', text: 'c' }], accepted: true },
    { kept: [], accepted: true },
    { kept: [{ pack: 'a', claim: 'b' }], accepted: false },
    { kept: [null], accepted: false },
    { kept: 'all', accepted: false },
  ])('kept as $kept it is accepted: $accepted', ({ kept, accepted }) => {
    expect(parseSetAside(kept)).toEqual(accepted ? kept : undefined);
  });
});
