import { describe, expect, it } from 'vitest';
import { columnsOf } from '../../../dossier/grouped-outlets.ts';
import { claimCell, issueCell, shownRows } from '../../../dossier/matrix-rows.ts';
import { topicMatrix } from '../../../src/core/comparison/matrix.ts';
import { type Grouping, UNGROUPED } from '../../../src/core/comparison/outlet-groups.ts';
import { claim, pack, report } from '../comparison/small-pack.ts';
import { english } from '../ui/messages.ts';

const t = english();

const outlet = (id: string, country: string) => ({
  id,
  name: `The ${id}`,
  domains: [],
  carries: [],
  country,
});
const ferry = pack({
  outlets: [outlet('a', 'IE'), outlet('b', 'MT'), outlet('c', 'MT')],
  issues: [
    { id: 'rescue', title: 'The rescue' },
    { id: 'toll', title: 'The toll' },
  ],
  claims: [
    claim('boats', { issue: 'rescue' }),
    claim('missing', { issue: 'toll' }),
    claim('dead', { issue: 'toll', unit: 'people' }),
  ],
  reports: [
    report('boats', { outlet: 'a' }),
    report('missing', { outlet: 'c' }),
    report('dead', { outlet: 'a', figure: '12 people' }),
    report('dead', { outlet: 'b', figure: '12 people' }),
    report('dead', { outlet: 'c', figure: '14 people' }),
  ],
});
const matrix = topicMatrix(ferry);
const byCountry: Grouping = { ...UNGROUPED, by: 'country' };
const keys = (order: Parameters<typeof shownRows>[1], open: string[] = []) =>
  shownRows(matrix, order, new Set(open)).map(({ key }) => key);

describe('the rows of the matrix', () => {
  it('are the issues, and the claims of those that are open', () => {
    expect(keys('pack')).toEqual(['issue rescue', 'issue toll']);
    expect(keys('pack', ['toll'])).toEqual(['issue rescue', 'issue toll', 'claim missing', 'claim dead']);
  });

  it('can begin with what is most widely reported, or most differing', () => {
    expect(keys('reported', ['toll'])).toEqual(['issue toll', 'claim dead', 'claim missing', 'issue rescue']);
    expect(keys('differing')[0]).toBe('issue toll');
  });
});

describe('the columns of the matrix', () => {
  const columns = (grouping: Grouping, only: string | null, folded: boolean) =>
    columnsOf(matrix.outlets, grouping, { only, folded }, t).map(({ name, group }) => [name, group]);

  it('are the outlets, without groups', () => {
    expect(columns(UNGROUPED, null, true)).toEqual([
      ['The a', null],
      ['The c', null],
      ['The b', null],
    ]);
  });

  it('stand group by group', () => {
    expect(columns(byCountry, null, false)).toEqual([
      ['The c', 'Malta'],
      ['The b', 'Malta'],
      ['The a', 'Ireland'],
    ]);
  });

  it('can be one group only, or one for each group', () => {
    expect(columns(byCountry, 'IE', false)).toEqual([['The a', 'Ireland']]);
    expect(columns(byCountry, null, true)).toEqual([
      ['Malta', null],
      ['Ireland', null],
    ]);
  });
});

describe('a cell of a folded group', () => {
  const malta = columnsOf(matrix.outlets, byCountry, { only: 'MT', folded: true }, t)[0] as never;
  const toll = matrix.issues[1] as never;

  it('counts a claim once, however many of the group report it', () => {
    expect(issueCell(toll, malta)).toEqual({ reported: 2, against: 1 });
  });

  it('is empty where none of the group reports anything', () => {
    expect(issueCell(matrix.issues[0] as never, malta)).toBeNull();
  });

  it('shows the standing that needs a look first, with all reports', () => {
    const cell = claimCell(matrix.issues[1]?.claims[1] as never, malta);
    expect(cell?.standing).toBe('against');
    expect(cell?.reports.map(({ outlet: id }) => id).sort()).toEqual(['b', 'c']);
  });
});
