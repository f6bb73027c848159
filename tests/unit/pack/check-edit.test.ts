import { expect, it } from 'vitest';
import { checkRecord } from '../../../src/core/pack/check-edit.ts';
import { referencesOf } from '../../../src/core/pack/references-of.ts';

it('takes a record as a pack would, with what may be left out filled in', () => {
  expect(checkRecord('claims', { id: 'toll', statement: 'At least 34 died.' })).toEqual({
    ok: true,
    record: { id: 'toll', statement: 'At least 34 died.', speakers: [] },
  });
});

it.each([
  ['issues', { id: 'a b', title: '' }, ['id', 'title']],
  ['claims', { id: 'toll', statement: 'Yes.', kind: 'rumour' }, ['kind']],
  [
    'outlets',
    { id: 'post', name: 'Post', domains: ['post.example', 'https://post.example'] },
    ['domains[1]'],
  ],
  [
    'reports',
    { claim: 'toll', outlet: 'post', url: 'post', value: { low: 'one', unit: 'people' } },
    ['value.low', 'value.hedge', 'url'],
  ],
  ['people', { id: 'x', name: 'X', aliases: ['~'] }, ['aliases[0]']],
] as const)('tells which fields of %s are at fault', (list, record, paths) => {
  const checked = checkRecord(list, record);
  expect(checked.ok || checked.faults.map(({ path }) => path)).toEqual(paths);
});

it('finds every record that another one names', () => {
  const report = {
    claim: 'toll',
    outlet: 'post',
    speakers: ['a', 'b'],
    stance: 'states',
    basis: 'full',
    carries: [],
  } as const;
  expect(referencesOf(report)).toEqual([
    { path: 'claim', list: 'claims', key: 'toll' },
    { path: 'outlet', list: 'outlets', key: 'post' },
    { path: 'speakers[0]', list: 'people', key: 'a' },
    { path: 'speakers[1]', list: 'people', key: 'b' },
  ]);
  expect(referencesOf({ id: 'toll', statement: 'Yes.', issue: 'safety', speakers: [] })).toHaveLength(1);
  expect(referencesOf({ id: 'safety', title: 'Safety' })).toEqual([]);
});
