import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromTables } from '../../../src/core/pack/formats/from-tables.ts';
import { toTables } from '../../../src/core/pack/formats/to-tables.ts';
import type { Claim, Cues, Name, Pack } from '../../../src/core/pack/pack.ts';
import { arbitraryPack } from '../arbitrary-pack.ts';
import { only, writtenPacks } from './carried.ts';

/** An optional list, where it is not empty: a table does not tell an empty one from none. */
function filled<T extends object, K extends keyof T>(record: T, key: K): Partial<T> {
  const list = record[key];
  return Array.isArray(list) && list.length > 0 ? ({ [key]: list } as unknown as Partial<T>) : {};
}

function cues(cues: Cues | undefined): { cues?: Cues } {
  if (cues === undefined) return {};
  const kept = { ...filled(cues, 'phrasings'), ...filled(cues, 'requires'), ...filled(cues, 'excludes') };
  return Object.keys(kept).length > 0 ? { cues: kept } : {};
}

const claim = (one: Claim): Claim => ({
  ...only(one, [
    'id',
    'issue',
    'question',
    'statement',
    'speakers',
    'kind',
    'measure',
    'unit',
    'accumulates',
    'notThis',
  ]),
  ...cues(one.cues),
});

const name = (one: Name): Name => ({
  ...only(one, ['id', 'name', 'role', 'aliases']),
  translations: Object.fromEntries(Object.entries(one.translations).filter(([, list]) => list.length > 0)),
  ...filled(one, 'distinct'),
});

/** What tables can carry of a pack: all that this version of the format knows. */
const carried = (pack: Pack): Pack => ({
  ...only(pack, ['version', 'id', 'title', 'language', 'asOf']),
  issues: pack.issues.map((one) => only(one, ['id', 'title', 'question'])),
  claims: pack.claims.map(claim),
  people: pack.people.map(name),
  places: pack.places.map(name),
  terms: pack.terms.map(name),
  outlets: pack.outlets.map((one) =>
    only(one, ['id', 'name', 'domains', 'country', 'language', 'kind', 'carries']),
  ),
  reports: pack.reports.map((one) => ({
    ...only(one, [
      'claim',
      'outlet',
      'article',
      'published',
      'language',
      'speakers',
      'stance',
      'quote',
      'gist',
    ]),
    ...only(one, ['basis', 'carries', 'url', 'urlDoubt', 'doubt']),
    ...(one.value && { value: only(one.value, ['low', 'high', 'unit', 'hedge']) }),
  })),
});

describe('a pack as tables', () => {
  it('is unchanged but for what tables cannot carry, which is counted', () => {
    fc.assert(
      fc.property(arbitraryPack, (pack) => {
        const { tables, losses } = toTables(pack);
        expect(fromTables(tables)).toEqual({ ok: true, pack: carried(pack), losses: [] });
        const whole = toTables(carried(pack));
        expect(whole.losses).toEqual([]);
        expect(whole.tables).toEqual(tables);
        expect(losses.map(({ what }) => what)).toEqual(losses.length > 0 ? ['unknown-fields'] : []);
      }),
    );
  });

  it.each(writtenPacks())('loses nothing of %s', (_, pack) => {
    const { tables, losses } = toTables(pack);
    expect(losses).toEqual([]);
    expect(fromTables(tables)).toEqual({ ok: true, pack, losses: [] });
  });

  it('never makes the reader throw, whatever is cut out of a table or put into it', () => {
    const hostile = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 4 }),
      fc.constantFrom('"', ',', '\n', '|', '\\', '=1'),
    );
    fc.assert(
      fc.property(arbitraryPack, fc.nat(), hostile, fc.nat(3), (pack, seed, inserted, cut) => {
        const { tables } = toTables(pack);
        const names = Object.keys(tables) as (keyof typeof tables)[];
        const broken = names[seed % names.length]!;
        const text = tables[broken];
        const at = seed % text.length;
        const read = fromTables({ ...tables, [broken]: text.slice(0, at) + inserted + text.slice(at + cut) });
        expect(read.ok || read.faults.length > 0).toBe(true);
      }),
    );
  });
});
