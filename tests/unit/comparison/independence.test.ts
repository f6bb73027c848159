import { expect, test } from 'vitest';
import { independence } from '../../../src/core/comparison/independence.ts';
import { claim, pack, report } from './small-pack.ts';

test('outlets that carry one text are one voice, and are named with it', () => {
  const ferry = pack({
    claims: [claim('dead'), claim('cause')],
    reports: [
      report('dead', { outlet: 'a', carries: ['Wire'] }),
      report('dead', { outlet: 'b', carries: ['Wire'] }),
      report('cause', { outlet: 'b', carries: ['Wire'] }),
      report('dead', { outlet: 'c', carries: ['Wire', 'Cable'] }),
      report('dead', { outlet: 'd' }),
    ],
  });
  const { shared, ...counts } = independence(ferry);
  expect(counts).toEqual({ reports: 5, outlets: 4, sources: 3 });
  expect(shared.map(({ name, outlets }) => [name, outlets.map(({ id }) => id)])).toEqual([
    ['Wire', ['a', 'b']],
  ]);
});

test('an agency that is an outlet of the pack is one voice with those that carry it', () => {
  const ferry = pack({
    outlets: [{ id: 'wire', name: 'The Wire', domains: [], carries: [] }],
    claims: [claim('dead')],
    reports: [report('dead', { outlet: 'wire' }), report('dead', { outlet: 'a', carries: ['The Wire'] })],
  });
  const { sources, shared } = independence(ferry);
  expect(sources).toBe(1);
  expect(shared.map(({ name }) => name)).toEqual(['The Wire']);
});
