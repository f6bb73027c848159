import { describe, expect, test } from 'vitest';
import { toAnnotations } from '../../../../src/core/pack/formats/to-annotations.ts';
import { toClaimReviews } from '../../../../src/core/pack/formats/to-claim-reviews.ts';
import type { Pack, Report } from '../../../../src/core/pack/pack.ts';
import { starterPack } from '../../../starter-pack.ts';
import { graphOf, type Statement, typesIn, Vocabulary } from './vocabulary.ts';

/** The first of every kind of report that a format treats in its own way; the whole pack would say the same at length. */
function sample(pack: Pack): Pack {
  const kinds: readonly ((report: Report) => boolean)[] = [
    ({ quote }) => quote !== undefined,
    ({ gist }) => gist !== undefined,
    ({ value }) => value !== undefined && value.low !== value.high,
    ({ doubt }) => doubt !== undefined,
    ({ urlDoubt }) => urlDoubt !== undefined,
    ({ stance }) => stance !== 'states',
    ({ carries }) => carries.length > 0,
    ({ speakers }) => speakers.length > 0,
  ];
  const reports = [...new Set(kinds.flatMap((isOfKind) => pack.reports.filter(isOfKind).slice(0, 2)))];
  const [first, ...others] = reports;
  const around = { quotePrefix: 'before ', quoteSuffix: ' after' };
  return {
    ...pack,
    claims: pack.claims.slice(0, 12),
    reports: first ? [{ ...first, ...around }, ...others] : [],
  };
}

const PACK = sample(starterPack());
const RDFS = 'http://www.w3.org/2000/01/rdf-schema#';
const SCHEMA = 'http://schema.org/';
const OA = 'http://www.w3.org/ns/oa#';
const OURS = 'urn:x-crosslight:';

/** Statements that the vocabulary does not allow, each once. */
const faults = (graph: readonly Statement[], isAllowed: (statement: Statement) => boolean) => [
  ...new Set(
    graph
      .filter((statement) => !isAllowed(statement))
      .map(({ predicate, object }) => `${predicate} ${object}`),
  ),
];

describe('Web Annotations', () => {
  const vocabulary = new Vocabulary('@vocabulary/oa/oa.nq');
  const written = graphOf(toAnnotations(PACK).text);

  test('say nothing that JSON-LD would drop, and one annotation for each report', async () => {
    const types = [...typesIn(await written).values()].flat();
    expect(types.filter((type) => type === `${OA}Annotation`)).toHaveLength(PACK.reports.length);
    expect(types.filter((type) => type === `${OA}TextQuoteSelector`).length).toBeGreaterThan(1);
  });

  test('use terms that the W3C vocabulary has', async () => {
    const isKnown = (term: string) => !term.startsWith(OA) || vocabulary.knows(term);
    const isAllowed = ({ predicate, object, datatype }: Statement) =>
      isKnown(predicate) && (datatype !== undefined || isKnown(object));
    expect(faults(await written, isAllowed)).toEqual([]);
  });

  test('use them of the things that they can be said of', async () => {
    const graph = await written;
    const types = typesIn(graph);
    const isAllowed = ({ subject, predicate }: Statement) => {
      const domains = vocabulary.of(predicate, `${RDFS}domain`);
      const kinds = (types.get(subject) ?? []).flatMap((type) => [...vocabulary.kindsOf(type)]);
      return domains.length === 0 || domains.some((domain) => kinds.includes(domain));
    };
    expect(faults(graph, isAllowed)).toEqual([]);
  });

  test('would be refused with a term that stands for nothing', async () => {
    const document = { '@context': 'http://www.w3.org/ns/anno.jsonld', type: 'Annotation', exactly: 'so' };
    await expect(graphOf(JSON.stringify(document))).rejects.toThrow(/safe mode/iu);
    expect(vocabulary.knows(`${OA}exactly`)).toBe(false);
    expect(vocabulary.of(`${OA}hasTarget`, `${RDFS}domain`)).toEqual([`${OA}Annotation`]);
  });

  test('keep what the W3C has no words for in a namespace of its own', async () => {
    const known = ['http://www.w3.org/', 'http://purl.org/dc/', 'http://xmlns.com/foaf/', OURS];
    expect(
      faults(await written, ({ predicate }) => known.some((begin) => predicate.startsWith(begin))),
    ).toEqual([]);
  });
});

describe('ClaimReview', () => {
  const vocabulary = new Vocabulary('@vocabulary/schema/schema.nq');
  const written = graphOf(toClaimReviews(PACK).text);
  const allowed = (predicate: string, of: 'domainIncludes' | 'rangeIncludes') =>
    vocabulary.of(predicate, `${SCHEMA}${of}`);
  const kindsOf = (types: readonly string[]) => types.flatMap((type) => [...vocabulary.kindsOf(type)]);
  const isSchema = ({ predicate }: Statement) => predicate.startsWith(SCHEMA);

  test('has one feed of items, and no rating', async () => {
    const graph = await written;
    const types = [...typesIn(graph).values()].flat();
    expect(types.filter((type) => type === `${SCHEMA}DataFeed`)).toHaveLength(1);
    expect(types.filter((type) => type === `${SCHEMA}ClaimReview`).length).toBeGreaterThanOrEqual(
      PACK.claims.length,
    );
    expect(graph.filter(({ predicate }) => predicate === `${SCHEMA}reviewRating`)).toEqual([]);
  });

  test('uses classes and properties that schema.org has', async () => {
    const graph = await written;
    expect(faults(graph.filter(isSchema), ({ predicate }) => vocabulary.knows(predicate))).toEqual([]);
    const types = new Set([...typesIn(graph).values()].flat());
    expect([...types].filter((type) => !vocabulary.knows(type))).toEqual([]);
  });

  test('uses them of the classes that schema.org lists for them', async () => {
    const graph = await written;
    const types = typesIn(graph);
    const isAllowed = ({ subject, predicate }: Statement) => {
      const kinds = kindsOf(types.get(subject) ?? []);
      return allowed(predicate, 'domainIncludes').some((domain) => kinds.includes(domain));
    };
    expect(faults(graph.filter(isSchema), isAllowed)).toEqual([]);
  });

  test('would be refused with what schema.org does not list', () => {
    expect(vocabulary.knows(`${SCHEMA}claimRefuted`)).toBe(false);
    expect(allowed(`${SCHEMA}claimReviewed`, 'domainIncludes')).toEqual([`${SCHEMA}ClaimReview`]);
    expect(allowed(`${SCHEMA}itemReviewed`, 'rangeIncludes')).toEqual([`${SCHEMA}Thing`]);
  });

  test('gives values of the kinds that schema.org expects', async () => {
    const graph = await written;
    const types = typesIn(graph);
    const isAllowed = ({ predicate, object, datatype }: Statement) => {
      const ranges = allowed(predicate, 'rangeIncludes');
      if (datatype !== undefined) return ranges.some((range) => TEXTS.has(range) || range === datatype);
      const kinds = types.get(object);
      return kinds === undefined
        ? ranges.includes(`${SCHEMA}URL`)
        : kindsOf(kinds).some((kind) => ranges.includes(kind));
    };
    expect(faults(graph.filter(isSchema), isAllowed)).toEqual([]);
  });
});

/** Classes of schema.org whose values are written as text. */
const TEXTS: ReadonlySet<string> = new Set(['Text', 'Date', 'DateTime'].map((name) => `${SCHEMA}${name}`));
