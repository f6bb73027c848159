import fc from 'fast-check';
import type { Claim, Issue, Name, Outlet, Pack, Report } from '../../src/core/pack/pack.ts';
import { parsePack } from '../../src/core/pack/parse-pack.ts';

/** Packs of a small world, so that two of them have much in common: the same ids come again and say other things. */

const word = fc.constantFrom('one', 'two', 'three');
const some = <T>(entries: readonly T[]) => fc.subarray([...entries]);
const oneOf = (ids: readonly string[]) =>
  ids.length === 0 ? fc.constant(undefined) : fc.option(fc.constantFrom(...ids), { nil: undefined });
const whole = <T>(fields: Readonly<Record<string, fc.Arbitrary<unknown>>>): fc.Arbitrary<T> =>
  // Fields that are left out are absent, as in a parsed pack.
  fc.record<Record<string, unknown>>(fields).map((record) => JSON.parse(JSON.stringify(record)));

export const IDS = {
  issues: ['i1', 'i2'],
  claims: ['c1', 'c2', 'c3'],
  people: ['p1', 'p2'],
  outlets: ['o1', 'o2'],
} as const;

export const issueOf = (id: string): fc.Arbitrary<Issue> => whole({ id: fc.constant(id), title: word });
export const personOf = (id: string): fc.Arbitrary<Name> =>
  whole({ id: fc.constant(id), name: word, aliases: fc.constant([]), translations: fc.constant({}) });
export const outletOf = (id: string): fc.Arbitrary<Outlet> =>
  whole({
    id: fc.constant(id),
    name: word,
    domains: fc.constant([]),
    country: fc.option(fc.constantFrom('FO', 'MT'), { nil: undefined }),
    carries: fc.constant([]),
  });
export const claimOf = (
  id: string,
  issues: readonly string[],
  people: readonly string[],
): fc.Arbitrary<Claim> =>
  whole({
    id: fc.constant(id),
    statement: word,
    issue: oneOf(issues),
    speakers: some(people),
    unit: oneOf(['metres', 'days']),
  });
export const reportOf = (
  claims: readonly string[],
  outlets: readonly string[],
  people: readonly string[],
): fc.Arbitrary<Report> =>
  whole({
    claim: fc.constantFrom(...claims),
    outlet: fc.constantFrom(...outlets),
    article: oneOf(['a1', 'a2']),
    speakers: some(people),
    gist: oneOf(['first', 'second']),
    stance: fc.constantFrom('states', 'denies'),
    basis: fc.constant('full'),
    carries: fc.constant([]),
  });

const subsets = fc.record({
  issues: some(IDS.issues),
  claims: some(IDS.claims),
  people: some(IDS.people),
  outlets: some(IDS.outlets),
});

/** A pack of that id. */
export const smallPack = (id: string): fc.Arbitrary<Pack> =>
  subsets.chain((ids) =>
    fc
      .record({
        title: word,
        issues: fc.tuple(...ids.issues.map(issueOf)),
        claims: fc.tuple(...ids.claims.map((claim) => claimOf(claim, ids.issues, ids.people))),
        people: fc.tuple(...ids.people.map(personOf)),
        outlets: fc.tuple(...ids.outlets.map(outletOf)),
        reports:
          ids.claims.length > 0 && ids.outlets.length > 0
            ? fc.array(reportOf(ids.claims, ids.outlets, ids.people), { maxLength: 4 })
            : fc.constant([]),
      })
      .map((fields) => parsed({ version: 1, id, ...fields })),
  );

function parsed(value: unknown): Pack {
  const answer = parsePack(value);
  if (!answer.ok) throw new Error(JSON.stringify(answer.faults));
  return answer.pack;
}
