import { describe, expect, test } from 'vitest';
import { relate } from '../../../src/core/comparison/relation.ts';
import { RELATIONS } from '../../../src/core/match.ts';
import { RELATION_CASES, stage } from './relation.cases.ts';
import { claim, match, pack, report } from './small-pack.ts';

describe('the relation of a page to the other sources', () => {
  test.each(RELATION_CASES)('$what: $relation', (one) => {
    const staged = stage(one);
    const origin = one.published === undefined ? {} : { published: one.published };
    expect(relate(staged.match, pack(staged.pack), origin)).toBe(one.relation);
  });

  test('every relation has a case', () => {
    expect(new Set(RELATION_CASES.map(({ relation }) => relation))).toEqual(new Set(RELATIONS));
  });

  test('a claim unknown to the pack is only here', () => {
    expect(relate(match('gone'), pack({}), {})).toBe('only-here');
  });
});

describe('the page that is read', () => {
  const reports = [
    report('claim', { outlet: 'gazette', figure: '150 minutes', url: 'https://mirror.example/ferry?id=7' }),
  ];
  const topic = pack({
    claims: [claim('claim')],
    reports,
    outlets: [{ id: 'gazette', name: 'Gazette', domains: ['gazette.example'], carries: [] }],
  });
  const relation = (url: string) => relate(match('claim', { figure: '75 minutes' }), topic, { url });

  test.each([
    ['its own outlet', 'https://gazette.example/other'],
    ['a sub-domain of its outlet', 'https://www.gazette.example/other'],
    ['its own article under another host', 'https://www.mirror.example/ferry/?id=7#comments'],
  ])('does not count %s as another source', (_what, url) => {
    expect(relation(url)).toBe('only-here');
  });

  test.each([
    ['another outlet', 'https://courier.example/ferry'],
    ['a host that only ends alike', 'https://notgazette.example/ferry'],
    ['another article of the mirror', 'https://mirror.example/ferry?id=8'],
    ['an address that is none', 'about:blank'],
  ])('counts the report against %s', (_what, url) => {
    expect(relation(url)).toBe('differs-figure');
  });
});
