import { expect, test } from 'vitest';
import { drift } from '../../../popup/drift.ts';
import type { Analysis } from '../../../src/core/match.ts';
import type { Edit } from '../../../src/core/pack/edits.ts';
import type { Report } from '../../../src/core/pack/pack.ts';
import { claim, match, pack, report } from '../comparison/small-pack.ts';

const URL = 'https://harbour.example/ferry';
const OUTLET = { id: 'harbour', name: 'The Harbour', domains: ['harbour.example'], carries: [] };
const TOPIC = pack({ claims: [claim('dead'), claim('fog')], outlets: [OUTLET] });

const own = (record: Report, key: string): Edit => ({ list: 'reports', key, published: null, own: record });
const noted = (id: string, fields: Parameters<typeof report>[1] = {}) =>
  own(report(id, { outlet: 'harbour', url: URL, ...fields }), id);

function stored(edits: readonly Edit[]) {
  return { readFrame: async () => TOPIC, readEdits: async () => edits };
}

function found(...matches: readonly ReturnType<typeof match>[]): Analysis {
  const related = matches.map((each) => ({ ...each, relation: 'same' as const }));
  return { coverage: { pack: 'ferry', score: 1, covered: true }, sentences: 3, matches: related, limits: [] };
}

test.each([
  ['was never captured', [], found(match('dead')), null],
  [
    'was captured, and stands',
    [noted('dead', { figure: '3 people' })],
    found(match('dead', { figure: '3 people' })),
    0,
  ],
  [
    'gives another figure now',
    [noted('dead', { figure: '3 people' })],
    found(match('dead', { figure: '4 people' })),
    1,
  ],
  ['states one claim no more', [noted('dead'), noted('fog')], found(match('dead')), 1],
  ['states one more claim', [noted('dead')], found(match('dead'), match('fog')), 0],
])('an article that %s', async (_, edits, analysis, changed) => {
  expect(await drift(stored(edits), analysis, { url: URL })).toBe(changed);
});

test('what is published of an article, and what was taken out, is no capture', async () => {
  const taken: Edit = {
    list: 'reports',
    key: 'dead',
    published: report('dead', { outlet: 'harbour' }),
    own: null,
  };
  expect(await drift(stored([taken]), found(match('dead')), { url: URL })).toBeNull();
});

test('an article on no topic was not captured', async () => {
  const nowhere: Analysis = { ...found(), coverage: { pack: null, score: 0, covered: false } };
  expect(await drift(stored([noted('dead')]), nowhere, { url: URL })).toBeNull();
});
