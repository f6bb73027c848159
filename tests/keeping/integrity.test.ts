import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { newSubscription } from '../../src/core/subscription/subscription.ts';
import { readBackupFile } from '../../src/keeping/backup-file.ts';
import { rescue } from '../../src/keeping/rescue.ts';
import { type Kept, openKept } from '../../src/store/kept.ts';
import { Database, declareSchema } from '../../src/store/schema.ts';
import { FERRY, NEXT_FERRY } from './ferry.ts';

const NOW = 1_700_000_000_000;
const HOUR = 60 * 60 * 1000;
const MAKER = { release: '0.1.0', now: NOW };
let name = '';
let serial = 0;
let store: Kept;
let tables: Database;

beforeEach(async () => {
  serial += 1;
  name = `integrity-${serial}`;
  store = openKept(name);
  await store.installPack(FERRY);
  const record = { ...FERRY.claims[0], statement: 'There were 215 people aboard.' };
  await store.edit('ferry', [{ list: 'claims', key: 'aboard', record }], {
    kind: 'edit',
    title: '',
    at: NOW,
  });
  await store.addSubscription(newSubscription('https://desk.example/ferry.json'));
  // Somebody who writes into the tables by hand.
  tables = new Database(name);
  declareSchema(tables);
});
afterEach(async () => {
  tables.close();
  store.close();
  await Dexie.delete(name);
});
const check = (force = true, at = NOW) => store.checkIntegrity(at, force);

describe('the check of the store', () => {
  it('finds nothing in what was written by the store itself', async () => {
    expect(await check()).toEqual([]);
    await store.replacePack(NEXT_FERRY, 'update', { at: NOW });
    await store.undo((await store.listDeeds())[0]?.id ?? 0);
    await store.removePack('ferry', NOW);
    expect(await check()).toEqual([]);
  });

  it.each([
    [
      'a row that is gone',
      () => tables.claimReports.clear(),
      { kind: 'count', pack: 'ferry', list: 'reports', expected: 1, found: 0 },
    ],
    [
      'a record that is none',
      () => tables.claims.update(['ferry', 'rescued'], { 'record.statement': 7 }),
      { kind: 'unsound', pack: 'ferry', path: 'claims[1].statement' },
    ],
    [
      'a row without its record',
      () => tables.outlets.put({ pack: 'ferry', id: 'post', at: 0 } as never),
      { kind: 'unsound', pack: 'ferry', path: 'outlets[0]' },
    ],
    [
      'a reference to nothing',
      () =>
        tables.claimReports.toCollection().modify((row) => {
          for (const report of row.reports) Object.assign(report.record, { claim: 'nobody' });
        }),
      { kind: 'unsound', pack: 'ferry', path: 'reports[0].claim' },
    ],
    [
      'a row under another key than its record',
      () => tables.claims.update(['ferry', 'rescued'], { 'record.id': 'saved' }),
      { kind: 'key', pack: 'ferry', list: 'claims', key: 'rescued' },
    ],
    [
      'a report that cannot be found by its key',
      () => tables.claimReports.toCollection().modify({ keys: [] }),
      { kind: 'key', pack: 'ferry', list: 'reports' },
    ],
    [
      'a report in the row of another claim',
      () =>
        tables.claimReports.toCollection().modify((row) => {
          for (const report of row.reports) Object.assign(report.record, { claim: 'rescued' });
        }),
      { kind: 'key', pack: 'ferry', list: 'reports' },
    ],
    [
      'an own change that is not what is shown',
      () => tables.claims.update(['ferry', 'aboard'], { 'record.statement': 'Nobody was aboard.' }),
      { kind: 'edit', pack: 'ferry', list: 'claims', key: 'aboard' },
    ],
    [
      'rows of a pack that is not there',
      () => tables.packs.clear(),
      { kind: 'stray', pack: 'ferry', table: 'claims', rows: 2 },
    ],
    [
      'a subscription that is none',
      () => tables.subscriptions.update('https://desk.example/ferry.json', { updates: 'always' as never }),
      { kind: 'subscription', address: 'https://desk.example/ferry.json' },
    ],
  ])('finds %s', async (_, damage, finding) => {
    await damage();
    expect(await check()).toContainEqual(expect.objectContaining(finding));
  });

  it('looks again when a pack has changed, or after a day, and not before', async () => {
    expect(await check(false)).toEqual([]);
    await tables.claims.update(['ferry', 'rescued'], { 'record.id': 'saved' });
    expect(await check(false, NOW + HOUR)).toEqual([]);
    expect(await check(false, NOW + 24 * HOUR)).not.toEqual([]);
    await tables.claims.update(['ferry', 'rescued'], { 'record.id': 'rescued' });
    await store.removePack('ferry', NOW);
    expect(await check(false, NOW + 25 * HOUR)).toEqual([]);
  });

  it('lists no more than a person would read', async () => {
    const strays = Array.from({ length: 200 }, (_, at) => ({
      pack: `lost-${at}`,
      id: 'a',
      at: 0,
      record: FERRY.claims[0],
    }));
    await tables.claims.bulkAdd(strays as never);
    expect((await check()).length).toBe(50);
  });
});

describe('what can still be read', () => {
  const linesOf = async (file: Blob) =>
    (await file.text())
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));

  it('is saved row by row, however damaged', async () => {
    await tables.claims.update(['ferry', 'rescued'], { record: { odd: true } as never });
    const saved = await rescue(name, { marks: 'tint' }, MAKER);
    const [head, setting, ...rows] = await linesOf(saved.file);
    expect(head).toMatchObject({ crosslight: 'rescue', release: '0.1.0' });
    expect(setting).toEqual({ part: 'setting', name: 'marks', value: 'tint' });
    expect(rows).toHaveLength(saved.rows);
    expect(rows.filter(({ table }) => table === 'claims')).toHaveLength(2);
    expect(rows).toContainEqual({
      part: 'row',
      table: 'claims',
      row: { pack: 'ferry', id: 'rescued', at: 1, record: { odd: true } },
    });
    expect(saved.unreadable).toEqual([]);
  });

  it('is saved though a newer release has written the database', async () => {
    tables.close();
    store.close();
    const newer = new Dexie(name);
    newer.version(99).stores({ packs: 'id', wishes: '++id' });
    await newer.table('wishes').add({ wish: 'rain' });
    newer.close();
    await expect(store.listPacks()).rejects.toMatchObject({ name: expect.any(String) });
    const rows = await linesOf((await rescue(name, {}, MAKER)).file);
    expect(rows).toContainEqual({ part: 'row', table: 'wishes', row: { wish: 'rain', id: 1 } });
  });

  it('makes no database where there is none', async () => {
    expect(await rescue('nowhere', {}, MAKER)).toMatchObject({ rows: 0 });
    expect((await indexedDB.databases()).map((database) => database.name)).not.toContain('nowhere');
  });

  it('is not taken for a backup', async () => {
    const { file } = await rescue(name, {}, MAKER);
    expect(await readBackupFile(file)).toEqual({ ok: false, fault: { why: 'rescue' } });
  });
});
