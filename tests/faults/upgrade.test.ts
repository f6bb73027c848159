/** A database as an earlier version has left it, opened by this one: by a worker that is stopped on the way, too. */
import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { Dexie } from 'dexie';
import { afterAll, describe, expect, it, vi } from 'vitest';
import type { Pack } from '../../src/core/pack/pack.ts';
import { openDatabase } from '../../src/store/database.ts';
import { SCHEMA } from '../../src/store/schema.ts';
import { openStore } from '../../src/store/store.ts';
import { doUntil } from './stopping-database.ts';

// Every operation is tried: a hung test should fail, a slow machine should not.
vi.setConfig({ testTimeout: 120_000 });

const NAME = 'upgrade-test';

/** What a version has left: its rows by table, as they stood on the disk, and the packs that they are. */
interface Left {
  readonly rows: Readonly<Record<string, object[]>>;
  readonly packs: readonly Pack[];
}

/** Version 2 keeps the rows of version 1 as they were. */
const FILES: Readonly<Record<number, string>> = {
  1: 'left-by-version-1.json',
  2: 'left-by-version-1.json',
  3: 'left-by-version-3.json',
};

function read(version: number): Left {
  const file = FILES[version];
  if (file === undefined) throw new Error(`What version ${version} leaves is not kept here`);
  return JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8'));
}
const EARLIER = SCHEMA.slice(0, -1).map(({ version }) => version);

/** A database of an earlier version, filled and closed. */
async function leave(version: number): Promise<Left> {
  const left = read(version);
  await Dexie.delete(NAME);
  const [database] = openDatabase(NAME, SCHEMA.slice(0, version));
  for (const [table, rows] of Object.entries(left.rows)) await database.table(table).bulkAdd(rows);
  database.close();
  return left;
}

async function packsNow(): Promise<(Pack | null)[]> {
  const store = openStore(NAME);
  const heads = await store.listPacks();
  const packs = await Promise.all(heads.map(({ id }) => store.readPack(id)));
  store.close();
  return packs;
}

describe.each(EARLIER)('a database of version %i', (version) => {
  afterAll(() => Dexie.delete(NAME));

  it('gives back all packs', async () => {
    const { packs } = await leave(version);
    expect(await packsNow()).toEqual(packs);
  });

  it('gives them back after a worker was stopped at any operation of the upgrade', async () => {
    const open = async () => {
      const store = openStore(NAME);
      await store.listPacks().finally(() => store.close());
    };
    const { packs } = await leave(version);
    const { operations } = await doUntil(Number.POSITIVE_INFINITY, open);
    expect(operations).toBeGreaterThan(0);
    for (let stopAt = 1; stopAt <= operations; stopAt += 1) {
      await leave(version);
      await doUntil(stopAt, open);
      expect(await packsNow()).toEqual(packs);
    }
    console.log(`Upgrade from version ${version}: stopped at each of ${operations} operations`);
  });
});
