/** Two windows over one dataset, and a clock that is set back between two deeds. */
import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Dataset, openDataset } from '../../src/store/dataset.ts';
import type { Edited } from '../../src/store/edit-records.ts';
import { largePack } from '../large-pack/large-pack.ts';

const NAME = 'two-windows-test';
const FERRIES = largePack({ claims: 6, outlets: 3, seed: 1 });
const [CLAIM, OTHER] = FERRIES.claims;
const YEAR = 365 * 24 * 60 * 60 * 1000;
const NOW = 60 * YEAR;

let windows: [Dataset, Dataset];
beforeEach(async () => {
  windows = [openDataset(NAME), openDataset(NAME)];
  await windows[0].installPack(FERRIES);
});
afterEach(async () => {
  for (const dataset of windows) dataset.close();
  await Dexie.delete(NAME);
});

const state = (dataset: Dataset, statement: string, at = NOW, claim = CLAIM): Promise<Edited> =>
  dataset.edit(FERRIES.id, [{ list: 'claims', key: claim?.id ?? '', record: { ...claim, statement } }], {
    kind: 'edit',
    title: statement,
    at,
  });

const statementIn = async (dataset: Dataset, claim = CLAIM): Promise<string | undefined> =>
  (await dataset.readPack(FERRIES.id))?.claims.find(({ id }) => id === claim?.id)?.statement;

describe('two windows that edit', () => {
  it('one claim at the same moment have two deeds: the later one stands, and undoing it brings the earlier one back', async () => {
    const saved = await Promise.all([state(windows[0], 'First.'), state(windows[1], 'Second.')]);
    expect(saved.map((edited) => edited.state)).toEqual(['done', 'done']);
    const [later, earlier] = await windows[0].listDeeds();
    expect(await statementIn(windows[0])).toBe(later?.title);
    expect(await statementIn(windows[1])).toBe(later?.title);
    await windows[1].undo(later?.id ?? 0);
    expect(await statementIn(windows[0])).toBe(earlier?.title);
    await windows[0].undo(earlier?.id ?? 0);
    expect(await statementIn(windows[1])).toBe(CLAIM?.statement);
  });

  it('two claims at the same moment keep both', async () => {
    await Promise.all([state(windows[0], 'First.'), state(windows[1], 'Second.', NOW, OTHER)]);
    expect(await statementIn(windows[1])).toBe('First.');
    expect(await statementIn(windows[0], OTHER)).toBe('Second.');
  });

  it('while one removes the pack are told that it is gone, or lose nothing that is in the journal', async () => {
    const [removed, edited] = await Promise.all([
      windows[0].removePack(FERRIES.id, NOW),
      state(windows[1], 'First.'),
    ]);
    expect(removed).not.toBeNull();
    expect(await windows[1].readPack(FERRIES.id)).toBeNull();
    expect(['done', 'gone']).toContain(edited.state);
    await windows[1].undo(removed?.id ?? 0);
    expect(await statementIn(windows[0])).toBe(edited.state === 'done' ? 'First.' : CLAIM?.statement);
  });
});

describe('a clock that was set back', () => {
  it('leaves the order of the journal and every way back', async () => {
    await state(windows[0], 'First.', NOW);
    await state(windows[0], 'Second.', NOW - YEAR);
    const deeds = await windows[0].listDeeds();
    expect(deeds.map(({ title }) => title)).toEqual(['Second.', 'First.']);
    await windows[0].undo(deeds[0]?.id ?? 0);
    expect(await statementIn(windows[0])).toBe('First.');
  });

  it('makes nobody forget a deed before its time', async () => {
    await state(windows[0], 'First.', NOW);
    await windows[0].forgetOld(NOW - YEAR);
    expect(await windows[0].listDeeds()).toHaveLength(1);
  });
});
