import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromAnnotations } from '../../../src/core/pack/formats/from-annotations.ts';
import { toAnnotations } from '../../../src/core/pack/formats/to-annotations.ts';
import type { Pack } from '../../../src/core/pack/pack.ts';
import { arbitraryPack } from '../arbitrary-pack.ts';
import { only, partlyCarried, reportedFirst, unordered, writtenPacks } from './carried.ts';

/** What annotations can carry of a pack: its reports, and of all else what the reports name, in their order. */
function carried(pack: Pack): Pack {
  const reports = pack.reports.map((one) => ({
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
  }));
  return {
    ...only(pack, ['version', 'id', 'title', 'language', 'asOf']),
    issues: [],
    claims: reportedFirst(
      pack.claims,
      reports.map(({ claim }) => claim),
    ).map(({ id, statement }) => {
      return { id, statement, speakers: [] };
    }),
    people: reportedFirst(
      pack.people,
      reports.flatMap(({ speakers }) => speakers),
    ).map(({ id, name }) => {
      return { id, name, aliases: [], translations: {} };
    }),
    places: [],
    terms: [],
    outlets: reportedFirst(
      pack.outlets,
      reports.map(({ outlet }) => outlet),
    ).map(({ id, name, domains }) => {
      return { id, name, domains, carries: [] };
    }),
    reports,
  };
}

const back = (pack: Pack) => fromAnnotations(toAnnotations(pack).text);

describe('a pack as Web Annotations', () => {
  it('is unchanged but for what annotations cannot carry, and then loses nothing more', () => {
    fc.assert(
      fc.property(arbitraryPack, (pack) => {
        const whole = carried(pack);
        expect(back(pack)).toEqual({ ok: true, pack: whole, losses: [] });
        expect(toAnnotations(whole).losses).toEqual([]);
        expect(toAnnotations(whole).text).toBe(toAnnotations(pack).text);
      }),
    );
  });

  it('is said to lose something exactly where it does', () => {
    const packs = arbitraryPack.chain((pack) => partlyCarried(pack, carried(pack)));
    fc.assert(
      fc.property(packs, (pack) => {
        const read = back(pack);
        const same = read.ok && JSON.stringify(unordered(read.pack)) === JSON.stringify(unordered(pack));
        expect(toAnnotations(pack).losses.length === 0).toBe(same);
      }),
      { numRuns: 300 },
    );
  });

  it.each(writtenPacks())('carries every report of %s', (_, pack) => {
    expect(back(pack)).toEqual({ ok: true, pack: carried(pack), losses: [] });
  });

  it('never makes the reader throw, whatever is cut out of the text or put into it', () => {
    const hostile = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 4 }),
      fc.constantFrom('"', '[', '{', 'null', '1'),
    );
    fc.assert(
      fc.property(arbitraryPack, fc.nat(), hostile, fc.nat(5), (pack, seed, inserted, cut) => {
        const { text } = toAnnotations(pack);
        const at = seed % text.length;
        const read = fromAnnotations(text.slice(0, at) + inserted + text.slice(at + cut));
        expect(read.ok || read.faults.length > 0).toBe(true);
      }),
    );
  });
});
