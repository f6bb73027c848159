import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import jsonld from 'jsonld';

/** A statement of a graph: addresses and texts as they stand, blank nodes as `_:…`. */
export interface Statement {
  readonly subject: string;
  readonly predicate: string;
  readonly object: string;
  /** The address of a text's kind; undefined for a node. */
  readonly datatype: string | undefined;
}

const RDF_TYPE = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';
const XSD_STRING = 'http://www.w3.org/2001/XMLSchema#string';
const LINE =
  /^(?:<([^>]*)>|(_:\S+)) <([^>]*)> (?:<([^>]*)>|(_:\S+)|"((?:[^"\\]|\\.)*)"(?:\^\^<([^>]*)>|@\S+)?)/u;

function statementsOf(nquads: string): Statement[] {
  return nquads.split('\n').flatMap((line) => {
    const [, subject, blank, predicate, object, blankObject, text, datatype] = LINE.exec(line) ?? [];
    if (predicate === undefined) return [];
    return {
      subject: subject ?? blank ?? '',
      predicate,
      object: object ?? blankObject ?? text ?? '',
      datatype: text === undefined ? undefined : (datatype ?? XSD_STRING),
    };
  });
}

const context = (file: string): unknown =>
  JSON.parse(readFileSync(new URL(`contexts/${file}`, import.meta.url), 'utf8'));

const CONTEXTS: Readonly<Record<string, unknown>> = {
  'http://www.w3.org/ns/anno.jsonld': context('anno.jsonld'),
  'https://schema.org': context('schema-org.jsonld'),
};

/** What a JSON-LD document states. Rejects where a term stands for nothing, and where another context is asked for. */
export async function graphOf(document: string): Promise<Statement[]> {
  const documentLoader = async (url: string) => {
    const kept = CONTEXTS[url];
    if (kept === undefined) throw new Error(`No context is kept for ${url}`);
    return { documentUrl: url, document: kept };
  };
  const nquads = await jsonld.toRDF(JSON.parse(document), {
    documentLoader,
    format: 'application/n-quads',
    safe: true,
  });
  return statementsOf(nquads);
}

/** A vocabulary of the web, as its publisher states it. */
export class Vocabulary {
  readonly #statements = new Map<string, Statement[]>();

  constructor(file: string) {
    const path = createRequire(import.meta.url).resolve(file);
    for (const statement of statementsOf(readFileSync(path, 'utf8'))) {
      const key = `${statement.subject} ${statement.predicate}`;
      this.#statements.set(key, [...(this.#statements.get(key) ?? []), statement]);
    }
  }

  /** What is stated of a subject by a predicate. */
  of(subject: string, predicate: string): string[] {
    return (this.#statements.get(`${subject} ${predicate}`) ?? []).map(({ object }) => object);
  }

  knows(term: string): boolean {
    return this.of(term, RDF_TYPE).length > 0;
  }

  /** A class and all that it is a kind of. */
  kindsOf(type: string): Set<string> {
    const kinds = new Set([type]);
    for (const kind of kinds) {
      for (const wider of this.of(kind, 'http://www.w3.org/2000/01/rdf-schema#subClassOf')) kinds.add(wider);
    }
    return kinds;
  }
}

/** The classes of every node of a graph. */
export function typesIn(graph: readonly Statement[]): ReadonlyMap<string, readonly string[]> {
  const types = new Map<string, string[]>();
  for (const { subject, predicate, object } of graph) {
    if (predicate === RDF_TYPE) types.set(subject, [...(types.get(subject) ?? []), object]);
  }
  return types;
}
