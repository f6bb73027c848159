import { expect, test } from 'vitest';
import { claimRelations } from '../../../src/core/comparison/claim-relations.ts';
import type { Relation } from '../../../src/core/match.ts';
import { match } from './small-pack.ts';

test('a claim that stands in several places counts once, by its most telling relation', () => {
  const places: readonly [string, Relation][] = [
    ['length', 'same'],
    ['boats', 'only-here'],
    ['length', 'differs-figure'],
    ['length', 'differs-speaker'],
  ];
  const matches = places.map(([claim, relation]) => ({ ...match(claim), relation }));
  expect([...claimRelations(matches)]).toEqual([
    ['length', 'differs-figure'],
    ['boats', 'only-here'],
  ]);
});
