import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromClaimReviews } from '../../../src/core/pack/formats/from-claim-reviews.ts';
import { toClaimReviews } from '../../../src/core/pack/formats/to-claim-reviews.ts';
import type { Pack, Report } from '../../../src/core/pack/pack.ts';
import { arbitraryPack } from '../arbitrary-pack.ts';
import { only, partlyCarried, reportedFirst, unordered, writtenPacks } from './carried.ts';

/**
 * What ClaimReviews can carry of a pack: its claims with their speakers, and of each the reports that state it at a sure
 * address, with the outlets that these name.
 */
function carried(pack: Pack): Pack {
  const reports = pack.claims.flatMap((claim) =>
    pack.reports
      .filter((one) => one.claim === claim.id && one.stance === 'states' && one.url)
      .filter((one) => !one.doubt && !one.urlDoubt)
      .map(
        (one): Report => ({
          ...only(one, ['claim', 'outlet', 'article', 'published', 'language', 'stance', 'gist', 'url']),
          speakers: claim.speakers,
          basis: 'digest',
          carries: [],
        }),
      ),
  );
  return {
    ...only(pack, ['version', 'id', 'title', 'language', 'asOf']),
    issues: [],
    claims: pack.claims.map((one) => only(one, ['id', 'statement', 'speakers'])),
    people: reportedFirst(
      pack.people,
      pack.claims.flatMap(({ speakers }) => speakers),
    ).map(({ id, name }) => {
      return { id, name, aliases: [], translations: {} };
    }),
    places: [],
    terms: [],
    outlets: reportedFirst(
      pack.outlets,
      reports.map(({ outlet }) => outlet),
    ).map(({ id, name, domains }) => {
      return { id, name, domains: domains.slice(0, 1), carries: [] };
    }),
    reports,
  };
}

const back = (pack: Pack) => fromClaimReviews(toClaimReviews(pack).text);

describe('a pack as ClaimReviews', () => {
  it('is unchanged but for what ClaimReviews cannot carry, and then loses nothing more', () => {
    fc.assert(
      fc.property(arbitraryPack, (pack) => {
        const whole = carried(pack);
        expect(back(pack)).toEqual({ ok: true, pack: whole, losses: [] });
        expect(toClaimReviews(whole).losses).toEqual([]);
        expect(toClaimReviews(whole).text).toBe(toClaimReviews(pack).text);
      }),
    );
  });

  it('is said to lose something exactly where it does', () => {
    const packs = arbitraryPack.chain((pack) => partlyCarried(pack, carried(pack)));
    fc.assert(
      fc.property(packs, (pack) => {
        const read = back(pack);
        const same = read.ok && JSON.stringify(unordered(read.pack)) === JSON.stringify(unordered(pack));
        expect(toClaimReviews(pack).losses.length === 0).toBe(same);
      }),
      { numRuns: 300 },
    );
  });

  it.each(writtenPacks())('carries the claims of %s and the pages that state them', (_, pack) => {
    expect(back(pack)).toEqual({ ok: true, pack: carried(pack), losses: [] });
  });

  it('never makes the reader throw, whatever is cut out of the text or put into it', () => {
    const hostile = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 4 }),
      fc.constantFrom('"', '[', '{', 'null', '1'),
    );
    fc.assert(
      fc.property(arbitraryPack, fc.nat(), hostile, fc.nat(5), (pack, seed, inserted, cut) => {
        const { text } = toClaimReviews(pack);
        const at = seed % text.length;
        const read = fromClaimReviews(text.slice(0, at) + inserted + text.slice(at + cut));
        expect(read.ok || read.faults.length > 0).toBe(true);
      }),
    );
  });
});
