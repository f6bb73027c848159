import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, describe, expect, it } from 'vitest';
import type { Report } from '../../src/core/pack/pack.ts';
import { parsePack } from '../../src/core/pack/parse-pack.ts';
import { openDatabase } from '../../src/store/database.ts';
import { openDataset } from '../../src/store/dataset.ts';
import { SCHEMA } from '../../src/store/schema.ts';

const NAME = 'upgrade-test';
const CLAIMS = [{ id: 'toll', statement: 'There will be a toll.', speakers: [], issue: 'money' }];
const report = (fields: object): Report =>
  ({
    claim: 'toll',
    outlet: 'post',
    speakers: [],
    stance: 'states',
    basis: 'full',
    carries: [],
    ...fields,
  }) as Report;
const REPORTS = [report({ article: 'a1' }), report({ article: 'a1', gist: 'again' }), report({})];
const HEAD = { version: 1, id: 'bridge', title: 'The bridge' };

/** The rows that versions 1 and 2 of the schema kept, as those versions wrote them. */
const ROWS = {
  packs: [
    {
      id: 'bridge',
      revision: 7,
      counts: { issues: 1, claims: 1, people: 0, places: 0, terms: 0, outlets: 1, reports: 3 },
      fields: HEAD,
    },
  ],
  issues: [{ pack: 'bridge', id: 'money', at: 0, record: { id: 'money', title: 'Money' } }],
  claims: CLAIMS.map((record, at) => ({ pack: 'bridge', id: record.id, at, record })),
  outlets: [
    { pack: 'bridge', id: 'post', at: 0, record: { id: 'post', name: 'The Post', domains: [], carries: [] } },
  ],
  reports: REPORTS.map((record, at) => ({ pack: 'bridge', at, claim: 'toll', outlet: 'post', record })),
  revisions: [{ revision: 7, pack: 'bridge' }],
};

/** A database as an earlier version has left it. */
async function leave(version: number): Promise<void> {
  const old = new Dexie(NAME);
  for (const { version: number, tables } of SCHEMA.slice(0, Math.min(2, version)))
    old.version(number).stores({ ...tables });
  for (const [table, rows] of Object.entries(ROWS)) await old.table(table).bulkAdd(rows);
  old.close();
  if (version < 3) return;
  const [later] = openDatabase(NAME, SCHEMA.slice(0, version));
  await later.table('topics').add(WHOLE_TOPIC);
  later.close();
}

/** A topic as version 3 kept it: with the profiles of all claims. */
const WHOLE_TOPIC = { pack: 'bridge', revision: 7, release: '1.0', topic: { id: 'bridge', claims: [] } };

afterEach(() => Dexie.delete(NAME));

describe.each([1, 2, 3])('a database of version %i', (version) => {
  it('keeps its pack, and its reports have keys', async () => {
    await leave(version);
    const dataset = openDataset(NAME);
    const pack = await dataset.readPack('bridge');
    expect(parsePack(pack)).toEqual({ ok: true, pack });
    expect(pack?.reports).toEqual(REPORTS);
    expect(await dataset.readPublished('bridge')).toEqual(pack);
    expect((await dataset.readReports('bridge', 'toll')).map(({ key }) => key)).toEqual([
      'toll post a1',
      'toll post a1 (2)',
      'toll post',
    ]);
    dataset.close();
  });

  it('can be edited, and the edit and a removal can be undone', async () => {
    await leave(version);
    const dataset = openDataset(NAME);
    const pack = await dataset.readPack('bridge');
    const changed = {
      list: 'reports',
      key: 'toll post a1 (2)',
      record: { ...REPORTS[1], gist: 'mine' },
    } as const;
    const edited = await dataset.edit('bridge', [changed], { kind: 'edit', title: 'Toll', at: 1 });
    expect((await dataset.readPack('bridge'))?.reports.map(({ gist }) => gist)).toEqual([
      undefined,
      'mine',
      undefined,
    ]);
    const removed = await dataset.removePack('bridge', 2);
    expect(await dataset.readPack('bridge')).toBeNull();
    await dataset.undo(removed?.id ?? 0);
    if (edited.state === 'done') await dataset.undo(edited.deed.id);
    expect(await dataset.readPack('bridge')).toEqual(pack);
    dataset.close();
  });
});

it('forgets the topics that version 3 kept whole', async () => {
  await leave(3);
  const dataset = openDataset(NAME);
  expect(await dataset.readTopic({ pack: 'bridge', revision: 7, release: '1.0' })).toBeNull();
  expect(await dataset.readCatalogue('1.0')).toEqual([{ id: 'bridge', revision: 7, openings: null }]);
  dataset.close();
});

it('covers every version before the present one', () => {
  expect(SCHEMA.length - 1).toBe(3);
});
