import { describe, expect, test } from 'vitest';
import { figureLedger } from '../../../src/core/comparison/ledger.ts';
import {
  type Grouping,
  groupOutlets,
  onlyOutlets,
  UNGROUPED,
  withLabel,
} from '../../../src/core/comparison/outlet-groups.ts';
import type { Outlet } from '../../../src/core/pack/pack.ts';
import { claim, pack, report } from './small-pack.ts';

const outlet = (id: string, fields: Partial<Outlet> = {}): Outlet => {
  return { id, name: `The ${id}`, domains: [], carries: [], ...fields };
};
const outlets = [
  outlet('a', { country: 'IE', language: 'en' }),
  outlet('b', { country: 'MT', language: 'en', carries: ['Wire'] }),
  outlet('c', { language: 'it', carries: ['Wire', 'Cable'] }),
  outlet('d', { country: 'MT' }),
];
const grouped = (grouping: Partial<Grouping>) =>
  groupOutlets(outlets, { ...UNGROUPED, ...grouping }).map(({ key, outlets: members }) => [
    key,
    members.map(({ id }) => id).join(''),
  ]);

describe('outlets are grouped', () => {
  test.each([
    { by: 'none', groups: [] },
    {
      by: 'country',
      groups: [
        ['MT', 'bd'],
        ['IE', 'a'],
        ['', 'c'],
      ],
    },
    {
      by: 'language',
      groups: [
        ['en', 'ab'],
        ['it', 'c'],
        ['', 'd'],
      ],
    },
    {
      by: 'agency',
      groups: [
        ['Wire', 'bc'],
        ['', 'ad'],
      ],
    },
  ] as const)('by $by, the largest group first and the unknown last', ({ by, groups }) => {
    expect(grouped({ by })).toEqual(groups);
  });

  test('by labels of the reader', () => {
    const labelled = withLabel({ by: 'label', labels: { a: 'island' } }, ['b', 'd'], 'coast');
    expect(grouped(labelled)).toEqual([
      ['coast', 'bd'],
      ['island', 'a'],
      ['', 'c'],
    ]);
  });

  test('an outlet whose id is a word of the language has no label by itself', () => {
    expect(groupOutlets([outlet('constructor')], { by: 'label', labels: {} })[0]?.key).toBe('');
  });
});

test('an empty label takes the old one away and leaves the others', () => {
  expect(withLabel({ by: 'label', labels: { a: 'x', b: 'x' } }, ['a'], '').labels).toEqual({ b: 'x' });
});

test('a pack of some outlets has their figures only', () => {
  const ferry = pack({
    outlets: [outlet('a'), outlet('b')],
    claims: [claim('dead')],
    reports: [
      report('dead', { outlet: 'a', figure: '12 people' }),
      report('dead', { outlet: 'b', figure: '14 people' }),
    ],
  });
  expect(figureLedger(onlyOutlets(ferry, [outlet('b')]))[0]).toMatchObject({ low: 14, sources: 1 });
});
