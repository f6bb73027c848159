import { expect, it } from 'vitest';
import { widestOutlets, worksheetOf } from '../../../dossier/worksheet-rows.ts';
import { topicMatrix } from '../../../src/core/comparison/matrix.ts';
import { claim, pack, report } from '../comparison/small-pack.ts';

const matrix = topicMatrix(
  pack({
    issues: [
      { id: 'toll', title: 'The toll' },
      { id: 'rescue', title: 'The rescue' },
    ],
    claims: [
      claim('missing', { issue: 'toll' }),
      claim('dead', { issue: 'toll' }),
      claim('silent', { issue: 'toll' }),
      claim('boats', { issue: 'rescue' }),
    ],
    reports: [
      report('missing', { outlet: 'a' }),
      report('dead', { outlet: 'a' }),
      report('dead', { outlet: 'b' }),
      report('silent', { outlet: 'c' }),
      report('boats', { outlet: 'c' }),
    ],
  }),
);
const named = (...ids: string[]) =>
  ids.flatMap((id) => matrix.outlets.find((outlet) => outlet.id === id) ?? []);

it('sets the claims of an issue against the chosen sources, the widest reported first', () => {
  const [toll, ...others] = worksheetOf(matrix, 'toll', named('b', 'a'));
  expect(others).toEqual([]);
  expect(toll?.rows.map(({ claim: { id }, cells }) => [id, cells.map((reports) => reports.length)])).toEqual([
    ['dead', [1, 1]],
    ['missing', [0, 1]],
  ]);
});

it('leaves out issues of which no chosen source reports anything', () => {
  expect(worksheetOf(matrix, '', named('a', 'b')).map(({ id }) => id)).toEqual(['toll']);
  expect(worksheetOf(matrix, '', named('c')).map(({ id }) => id)).toEqual(['toll', 'rescue']);
});

it('begins with the sources that report most of the issue', () => {
  expect(widestOutlets(matrix, 'rescue', 1).map(({ id }) => id)).toEqual(['c']);
  expect(widestOutlets(matrix, 'toll', 2).map(({ id }) => id)[0]).toBe('a');
});
