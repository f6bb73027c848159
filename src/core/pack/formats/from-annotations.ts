import { isPlainObject } from '../described.ts';
import { readJson } from '../json-text.ts';
import { CONTEXT, NAMESPACE, placeInAnnotation } from './annotation-terms.ts';
import { Assembly } from './assembly.ts';
import { type Imported, refused } from './imported.ts';
import { isOfType, type Node, nodesOf, present, textOf, valuesOf } from './json-ld.ts';
import { LossCount } from './losses.ts';
import { Foreign, hostOf } from './readable.ts';

/**
 * The pack that Web Annotations hold: a collection, a page, a list or a single one. Annotations that were not made from
 * a pack are taken as reports of what their first text says, by the site that they are about.
 */
export function fromAnnotations(text: string): Imported {
  const json = readJson(text);
  if (!json.ok) return refused([json.fault]);
  const root: Node = isPlainObject(json.value) ? json.value : {};
  const losses = new LossCount();
  const assembly = new Assembly();
  const foreign = new Foreign(losses);
  const { found, others } = annotationsIn(json.value);
  losses.add('other-entries', others);
  for (const { node, place } of found) {
    if (!addReport(node, place, assembly, foreign, losses)) losses.add('other-entries');
  }
  if (assembly.isEmpty && root['crosslight:pack'] === undefined) return refused([NO_ANNOTATION]);
  return assembly.imported(headOf(root), losses, placeInAnnotation);
}

const NO_ANNOTATION = {
  path: '',
  problem: 'the file holds no annotation that says something of a web page',
  remedy: `Give a collection, page or list of Web Annotations in JSON-LD with the context ${CONTEXT[0]}.`,
};

interface Found {
  readonly node: Node;
  readonly place: string;
}

/** Every annotation in a collection, its embedded pages, a page or a list, with the path to it; and what else is there. */
function annotationsIn(value: unknown): { found: Found[]; others: number } {
  const found: Found[] = [];
  let others = 0;
  // Pages may lead to each other in any number; a list that grows while it is walked needs no stack.
  const waiting: Found[] = Array.isArray(value) ? entriesOf(value, '') : entriesOf([value], '', '');
  for (const { node, place: at } of waiting) {
    if (isOfType(node, 'Annotation')) found.push({ node, place: at });
    else if (isOfType(node, 'AnnotationPage') || isOfType(node, 'AnnotationCollection')) {
      const step = (name: string): string => (at === '' ? name : `${at}.${name}`);
      waiting.push(...entriesOf(valuesOf(node.items), step('items')));
      for (const name of ['first', 'next']) {
        if (isPlainObject(node[name])) waiting.push({ node: node[name], place: step(name) });
      }
    } else others += 1;
  }
  return { found, others };
}

const entriesOf = (values: readonly unknown[], list: string, single?: string): Found[] =>
  values.map((value, index) => ({
    node: isPlainObject(value) ? value : {},
    place: single ?? `${list}[${index}]`,
  }));

function headOf(root: Node): Record<string, unknown> {
  const title = textOf(root.label);
  return present({
    id: root['crosslight:pack'] ?? 'web-annotations',
    title: title ?? 'Web annotations',
    language: root['crosslight:language'],
    asOf: root['crosslight:asOf'],
  });
}

/** Adds the report that an annotation is; false where it says nothing of a page that has a name. */
function addReport(
  node: Node,
  place: string,
  assembly: Assembly,
  foreign: Foreign,
  losses: LossCount,
): boolean {
  const [target, ...furtherTargets] = valuesOf(node.target).map(
    (one): Node => (isPlainObject(one) ? one : { source: one }),
  );
  const bodies = bodiesOf(node);
  const claim = bodies.find((body) => body['crosslight:claim'] !== undefined) ?? bodies.find(isStatement);
  const outlet = target && outletOf(target, place, foreign);
  if (claim === undefined || target === undefined || outlet === undefined) return false;
  losses.add('further-targets', furtherTargets.length);
  const own = claim['crosslight:claim'] !== undefined;
  const others = bodies.filter((body) => body !== claim);
  if (!own) losses.add('further-texts', others.length);
  const statement = claim.value;
  assembly.report(
    present({
      claim: assembly.mention('claims', {
        id: claim['crosslight:claim'],
        key: String(statement),
        fields: { statement },
        place: `${place}.body`,
      }),
      outlet: assembly.mention('outlets', outlet),
      ...aboutTarget(target, losses),
      ...(own && ownFields(node, others)),
      speakers: valuesOf(node['crosslight:speakers']).map((speaker) => {
        const { 'crosslight:id': id = null, name }: Node = isPlainObject(speaker) ? speaker : {};
        return assembly.mention('people', {
          id,
          key: '',
          fields: { name },
          place: `${place}["crosslight:speakers"]`,
        });
      }),
    }),
    place,
  );
  return true;
}

const bodiesOf = (node: Node): readonly Node[] => [
  ...nodesOf(node.body),
  ...(typeof node.bodyValue === 'string' ? [{ type: 'TextualBody', value: node.bodyValue }] : []),
];

/** Tags are words about a page and markup is no sentence; any other text may say what is claimed. */
const isStatement = (body: Node): boolean =>
  textOf(body.value) !== undefined && body.purpose !== 'tagging' && body.format !== 'text/html';

/** The outlet that a target names or, in annotations of others, the host that it is on. */
function outletOf(target: Node, place: string, foreign: Foreign) {
  const own = target['crosslight:outlet'];
  if (isPlainObject(own)) {
    const { 'crosslight:id': id = null, name, 'crosslight:domains': domains } = own;
    return {
      id,
      key: '',
      fields: present({ name, domains }),
      place: `${place}.target["crosslight:outlet"]`,
    };
  }
  const source = sourceOf(target);
  const address = source === undefined ? undefined : foreign.address(source);
  const host = address === undefined ? undefined : hostOf(address);
  if (host === undefined) return undefined;
  return { key: host, fields: { name: host, domains: [host] }, place: `${place}.target` };
}

const sourceOf = (target: Node): string | undefined =>
  textOf(isPlainObject(target.source) ? target.source.id : (target.source ?? target.id));

function aboutTarget(target: Node, losses: LossCount): Record<string, unknown> {
  const source = sourceOf(target);
  const selectors = nodesOf(target.selector);
  const quote = selectors.find((selector) => isOfType(selector, 'TextQuoteSelector'));
  losses.add('selectors', selectors.length - (quote ? 1 : 0));
  return present({
    url: source?.startsWith(NAMESPACE) ? undefined : source,
    quote: textOf(quote?.exact),
    quotePrefix: quote?.prefix,
    quoteSuffix: quote?.suffix,
    article: target['crosslight:article'],
    published: target['crosslight:published'],
    language: target['crosslight:language'],
    carries: target['crosslight:carries'],
    urlDoubt: target['crosslight:urlDoubt'],
  });
}

function ownFields(node: Node, bodies: readonly Node[]): Record<string, unknown> {
  const figure = bodies.find((body) => body['crosslight:unit'] !== undefined);
  return present({
    stance: bodies.find((body) => body['crosslight:stance'] !== undefined)?.['crosslight:stance'],
    gist: bodies.find((body) => body.purpose === 'describing')?.value,
    value: figure && {
      ...present({ low: figure['crosslight:low'], high: figure['crosslight:high'] }),
      unit: figure['crosslight:unit'],
      hedge: figure['crosslight:hedge'],
    },
    basis: node['crosslight:basis'],
    doubt: node['crosslight:doubt'],
  });
}
