import fc from 'fast-check';
import type { Pack } from '../../src/core/pack/pack.ts';
import { BASES, CLAIM_KINDS, STANCES } from '../../src/core/pack/pack.ts';
import type { Quantity } from '../../src/core/quantity.ts';

/** Text of many scripts with something to read in it and nothing that a pack refuses. */
const text = fc
  .tuple(
    fc.constantFrom('x', '=', '-', "'", "'+", ' @x', '\tx', '|', ';', '\\'),
    fc.string({
      unit: fc.constantFrom(...'aZ9 .,-"\\/<&{[|;:=\n\tжєλ字ع🌉\u0301~'),
      minLength: 1,
      maxLength: 30,
    }),
  )
  .map(([start, middle]) => `${start}${middle}`);
const id = fc.string({ unit: fc.constantFrom(...'abcXYZ019-_.:ж'), minLength: 1, maxLength: 8 });
const day = fc
  .date({ min: new Date('1400-01-01'), max: new Date('2199-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString());
const language = fc.constantFrom('en', 'uk', 'pt-BR', 'zh-Hant');
const url = fc
  .webUrl({ withQueryParameters: true, withFragments: true })
  .filter((address) => !/[\s\\]/.test(address));

/** Fields that no version of the format knows. */
const unknown = fc.dictionary(
  fc.constantFrom('later', 'x-note', 'Поле', '$schema'),
  fc.jsonValue({ maxDepth: 3, stringUnit: fc.constantFrom(...'ab"\\ ж🌉') }).map(withoutMinusZero),
  { maxKeys: 2, noNullPrototype: true },
);

function withoutMinusZero(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}

const quantity: fc.Arbitrary<Quantity> = fc
  .tuple(
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.nat(1000),
    fc.constantFrom('percent', 'people'),
    fc.nat(5),
  )
  .map(([start, width, unit, hedge]) => {
    const low = start + 0;
    const high = low + width;
    const both = ['exact', 'about', 'almost'] as const;
    if (hedge < both.length) return { low, high, unit, hedge: both[hedge] ?? 'exact' };
    if (hedge === 3) return { low, high: null, unit, hedge: 'at-least' };
    return hedge === 4 ? { low, high: null, unit, hedge: 'over' } : { low: null, high, unit, hedge: 'up-to' };
  });

/** A record with all `required` fields and some of the `optional` and unknown ones. */
function recordOf(
  requiredFields: Record<string, fc.Arbitrary<unknown>>,
  optionalFields: Record<string, fc.Arbitrary<unknown>>,
) {
  const fields = fc.record(
    { ...requiredFields, ...optionalFields },
    { requiredKeys: Object.keys(requiredFields), noNullPrototype: true },
  );
  return fc.tuple(unknown, fields).map(([others, known]) => ({ ...others, ...known }));
}

const ids = fc.uniqueArray(id, { maxLength: 4 });
const some = (known: readonly string[]): fc.Arbitrary<string[]> => fc.subarray([...known]);
const eachOf = (
  known: readonly string[],
  one: (own: string) => fc.Arbitrary<object>,
): fc.Arbitrary<object[]> => fc.tuple(...known.map(one));

const name = (own: string): fc.Arbitrary<object> =>
  recordOf(
    {
      id: fc.constant(own),
      name: text,
      aliases: fc.array(text, { maxLength: 2 }),
      translations: fc.dictionary(language, fc.array(text, { maxLength: 2 }), { noNullPrototype: true }),
    },
    { role: text, distinct: fc.array(fc.array(text, { minLength: 1, maxLength: 2 }), { maxLength: 2 }) },
  );

const outlet = (own: string): fc.Arbitrary<object> =>
  recordOf(
    {
      id: fc.constant(own),
      name: text,
      domains: fc.array(
        fc.domain().map((host) => host.toLowerCase()),
        { maxLength: 2 },
      ),
      carries: fc.array(text, { maxLength: 2 }),
    },
    { country: fc.constant('UA'), language, kind: text },
  );

const claim = (own: string, issues: readonly string[], people: readonly string[]): fc.Arbitrary<object> =>
  recordOf(
    { id: fc.constant(own), statement: text, speakers: some(people) },
    {
      ...(issues.length > 0 ? { issue: fc.constantFrom(...issues) } : {}),
      question: text,
      kind: fc.constantFrom(...CLAIM_KINDS),
      measure: text,
      unit: text,
      accumulates: fc.boolean(),
      notThis: text,
      cues: recordOf(
        {},
        {
          phrasings: fc.array(text, { maxLength: 2 }),
          requires: fc.constant([['a', 'b']]),
          excludes: fc.array(text, { maxLength: 2 }),
        },
      ),
    },
  );

const report = (
  claims: readonly string[],
  outlets: readonly string[],
  people: readonly string[],
): fc.Arbitrary<object> =>
  recordOf(
    {
      claim: fc.constantFrom(...claims),
      outlet: fc.constantFrom(...outlets),
      speakers: some(people),
      stance: fc.constantFrom(...STANCES),
      basis: fc.constantFrom(...BASES),
      carries: fc.array(text, { maxLength: 2 }),
    },
    {
      article: id,
      url,
      published: day,
      language,
      value: quantity,
      quote: text,
      gist: text,
      urlDoubt: text,
      doubt: text,
    },
  );

const idSets = fc.record({ issues: ids, claims: ids, outlets: ids, people: ids, places: ids, terms: ids });

/** Any pack that `parsePack` answers with: every list is there, and every reference leads somewhere. */
export const arbitraryPack: fc.Arbitrary<Pack> = idSets.chain((own) =>
  recordOf(
    {
      version: fc.constant(1),
      id,
      title: text,
      issues: eachOf(own.issues, (one) =>
        recordOf({ id: fc.constant(one), title: text }, { question: text }),
      ),
      claims: eachOf(own.claims, (one) => claim(one, own.issues, own.people)),
      outlets: eachOf(own.outlets, outlet),
      people: eachOf(own.people, name),
      places: eachOf(own.places, name),
      terms: eachOf(own.terms, name),
      reports:
        own.claims.length > 0 && own.outlets.length > 0
          ? fc.array(report(own.claims, own.outlets, own.people), { maxLength: 4 })
          : fc.constant([]),
    },
    { language, asOf: day.map((at) => at.slice(0, 10)) },
  ).map((pack) => pack as unknown as Pack),
);
