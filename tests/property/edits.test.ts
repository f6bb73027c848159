import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diffPacks } from '../../src/core/pack/diff-packs.ts';
import { type Edit, withEdits } from '../../src/core/pack/edits.ts';
import { isEqual } from '../../src/core/pack/equal.ts';
import { formatPack } from '../../src/core/pack/format-pack.ts';
import type { Pack } from '../../src/core/pack/pack.ts';
import { applyPatch, patchBetween } from '../../src/core/pack/pack-patch.ts';
import { parsePack } from '../../src/core/pack/parse-pack.ts';
import { rebase } from '../../src/core/pack/rebase.ts';
import { keyedRecords, nameText, RECORD_KINDS } from '../../src/core/pack/record-key.ts';
import { smallPack } from '../store/small-packs.ts';
import { arbitraryPack } from './arbitrary-pack.ts';

/** What makes one version of a pack the other as the reader's own edits. */
function editsBetween(published: Pack, wanted: Pack): Edit[] {
  return RECORD_KINDS.flatMap((list) => {
    const [from, to] = [keyedRecords(published, list), keyedRecords(wanted, list)];
    return [...new Set([...from.keys(), ...to.keys()])]
      .map((key) => ({ list, key, published: from.get(key) ?? null, own: to.get(key) ?? null }))
      .filter(({ published: was, own }) => !isEqual(was, own));
  });
}

/** A pack as its lists without their order: edits do not move records. */
const unordered = (pack: Pack) =>
  formatPack({
    ...pack,
    ...Object.fromEntries(
      RECORD_KINDS.map((list) => [
        list,
        [...keyedRecords(pack, list)].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, record]) => record),
      ]),
    ),
  });

const versions = fc.tuple(smallPack('ferries'), smallPack('ferries'), smallPack('ferries'));

describe('own edits', () => {
  it('make of what is published whatever the reader wants', () => {
    fc.assert(
      fc.property(versions, ([published, wanted]) => {
        const edited = withEdits(published, editsBetween(published, wanted));
        expect(unordered(edited)).toBe(unordered({ ...wanted, title: published.title }));
      }),
    );
  });

  it('above any newer version make a pack whose references hold', () => {
    fc.assert(
      fc.property(versions, fc.boolean(), ([published, wanted, newer], giveWay) => {
        const edits = editsBetween(published, wanted);
        const before = withEdits(published, edits);
        const theirs = giveWay ? rebase(edits, newer, before).conflicts : [];
        const rebased = rebase(edits, newer, before, theirs);
        const whole = withEdits(newer, rebased.edits);
        expect(parsePack(whole)).toEqual({ ok: true, pack: whole });
        for (const { list, key, published: under } of rebased.edits) {
          expect(under).toEqual(keyedRecords(newer, list).get(key) ?? null);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('above the same version are as they were', () => {
    fc.assert(
      fc.property(versions, ([published, wanted]) => {
        const edits = editsBetween(published, wanted);
        expect(rebase(edits, published, withEdits(published, edits))).toEqual({
          edits,
          settled: [],
          conflicts: [],
        });
      }),
    );
  });

  it('leave nothing but the newer version where the reader wants just that', () => {
    fc.assert(
      fc.property(versions, ([published, , newer]) => {
        const edits = editsBetween(published, newer);
        const { edits: left, conflicts } = rebase(edits, newer, withEdits(published, edits));
        expect([left, conflicts]).toEqual([[], []]);
      }),
    );
  });

  it('conflict exactly where both sides changed a field of a record, or one changed what the other took out', () => {
    fc.assert(
      fc.property(versions, ([published, wanted, newer]) => {
        const edits = editsBetween(published, wanted);
        const [mine, theirs] = [diffPacks(published, wanted), diffPacks(published, newer)];
        const expected = RECORD_KINDS.flatMap((list) => {
          const [own, others] = [mine.kinds[list], theirs.kinds[list]];
          const same = diffPacks(wanted, newer).kinds[list];
          const differ = new Set([...same.added, ...same.removed, ...same.changed.map(({ id }) => id)]);
          const fieldsOf = (side: typeof own, id: string) =>
            side.changed.find((change) => change.id === id)?.fields.map(({ field }) => field) ?? [];
          const goneOrNew = (side: typeof own, id: string) =>
            side.removed.includes(id) || side.added.includes(id);
          const touched = (side: typeof own, id: string) =>
            goneOrNew(side, id) || fieldsOf(side, id).length > 0;
          return [...differ]
            .filter((id) => {
              if (!touched(own, id) || !touched(others, id)) return false;
              if (own.added.includes(id)) return clash(wanted, newer, list, id);
              if (goneOrNew(own, id) || goneOrNew(others, id)) return true;
              const [a, b] = [keyedRecords(wanted, list).get(id), keyedRecords(newer, list).get(id)];
              return fieldsOf(own, id).some(
                (field) =>
                  fieldsOf(others, id).includes(field) && !isEqual(Object(a)[field], Object(b)[field]),
              );
            })
            .map((key) => nameText({ list, key }));
        });
        const { conflicts } = rebase(edits, newer, wanted);
        expect(conflicts.map(nameText).sort()).toEqual(expected.sort());
      }),
    );
  });
});

/** Whether two added records say different things in a field that both have. */
function clash(one: Pack, other: Pack, list: (typeof RECORD_KINDS)[number], id: string): boolean {
  const [a, b] = [keyedRecords(one, list).get(id), keyedRecords(other, list).get(id)];
  return Object.keys(a ?? {}).some(
    (field) => field in Object(b) && !isEqual(Object(a)[field], Object(b)[field]),
  );
}

describe('what turns one version of a pack into another', () => {
  it('does so', () => {
    fc.assert(
      fc.property(fc.oneof(versions, fc.tuple(arbitraryPack, arbitraryPack)), ([from, to]) => {
        expect(applyPatch(from, patchBetween(from, to))).toEqual(to);
        expect(applyPatch(null, patchBetween(null, to))).toEqual(to);
      }),
    );
  });

  it('holds no record that both have', () => {
    fc.assert(
      fc.property(smallPack('ferries'), (pack) => {
        expect(patchBetween(pack, { ...pack, title: 'Another title' }).lists).toEqual({});
      }),
    );
  });
});
