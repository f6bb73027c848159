import { describe, expect, it } from 'vitest';
import { changedRecords, labeller } from '../../../src/core/pack/changed-records.ts';
import { diffPacks } from '../../../src/core/pack/diff-packs.ts';
import type { Pack } from '../../../src/core/pack/pack.ts';
import { FERRY, NEXT_FERRY } from '../../keeping/ferry.ts';

const changesTo = (after: Pack) => changedRecords(FERRY, after, diffPacks(FERRY, after));

describe('what differs between two versions', () => {
  it('is told record by record, by what a person would call it', () => {
    expect(changesTo(NEXT_FERRY).map(({ change, label }) => [change, label])).toEqual([
      ['new', 'A bow door was open.'],
      ['changed', 'There were 216 people aboard.'],
      ['removed', '150 people were rescued.'],
    ]);
  });

  it('shows the fields of a record that changed, and of no other', () => {
    expect(changesTo(NEXT_FERRY).map(({ fields }) => fields.map(({ field }) => field))).toEqual([
      [],
      ['statement'],
      [],
    ]);
  });

  it('is nothing between equal packs', () => {
    expect(changesTo({ ...FERRY })).toEqual([]);
  });
});

describe('a record is called', () => {
  const [report] = FERRY.reports;
  if (!report) throw new Error('no report');
  const names: Pack = {
    ...FERRY,
    people: [{ id: 'mayor', name: 'Ada Bligh', aliases: [], translations: {} }],
    reports: [
      report,
      { ...report, article: 'one', quote: '“214 aboard”' },
      { ...report, claim: 'rescued', gist: 'Many rescued.' },
    ],
  };

  it.each([
    ['issues', 'rescue', 'Rescue'],
    ['claims', 'aboard', 'There were 214 people aboard.'],
    ['people', 'mayor', 'Ada Bligh'],
    ['outlets', 'post', 'The Post'],
    ['reports', 'aboard post', 'The Post: There were 214 people aboard.'],
    ['reports', 'aboard post one', 'The Post: “214 aboard”'],
    ['reports', 'rescued post', 'The Post: Many rescued.'],
    ['claims', 'nobody', 'nobody'],
  ] as const)('%s %s: %s', (list, key, label) => {
    expect(labeller(names, list)(key)).toBe(label);
  });
});
