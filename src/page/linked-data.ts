/**
 * What a page says about itself in JSON-LD (https://json-ld.org, vocabulary of https://schema.org). Only script
 * elements are read, never the text that a person sees.
 */

/** One described thing, with the properties as the page wrote them. */
export type LinkedNode = Readonly<Record<string, unknown>>;

/** Pages carry one to five such scripts; the cap keeps a hostile page from costing more than that. */
const MAX_SCRIPTS = 20;
/** The longest scripts seen on news pages (live blogs with every post) are about half of this. */
const MAX_CHARACTERS = 1_000_000;
/** Descriptions at the top of a page; list pages put their entries deeper, where they do not count. */
const MAX_NODES = 200;

/** Wrappers nest two or three deep; more is no description of a page. */
const MAX_DEPTH = 8;

/** Keys under which a page wraps the description of its own main thing. */
const WRAPPERS = ['@graph', 'mainEntity'];

/** The things that a page describes at its top level, in page order. Broken scripts are left out. */
export function linkedData(document: Document): LinkedNode[] {
  const nodes: LinkedNode[] = [];
  // Scripts are few: a selector for their type would have the browser look at every element of the page.
  const scripts = [...document.getElementsByTagName('script')].filter(isLinkedData);
  let budget = MAX_CHARACTERS;
  for (const script of scripts.slice(0, MAX_SCRIPTS)) {
    const source = script.textContent ?? '';
    budget -= source.length;
    if (budget < 0) break;
    collect(parse(source), nodes);
  }
  return nodes;
}

function isLinkedData(script: Element): boolean {
  return script.getAttribute('type')?.toLowerCase() === 'application/ld+json';
}

/** The schema.org types of a node, without their address prefix. */
export function typesOf(node: LinkedNode): string[] {
  return strings(node['@type']).map((type) => type.replace(/^.*[/:#]/, ''));
}

/** The non-empty strings of a property that may hold one value or a list. */
export function strings(value: unknown): string[] {
  const list = Array.isArray(value) ? value : [value];
  return list.filter((item): item is string => typeof item === 'string' && item.trim() !== '');
}

/** True for a JSON object. */
export function isNode(value: unknown): value is LinkedNode {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function parse(source: string): unknown {
  // Line breaks inside strings are the commonest fault of hand-made scripts; between tokens they mean nothing.
  return parsed(source) ?? parsed(source.replace(/[\r\n\t]+/g, ' '));
}

function parsed(source: string): unknown {
  try {
    return JSON.parse(source);
  } catch {
    return null;
  }
}

function collect(value: unknown, nodes: LinkedNode[], depth = 0): void {
  if (nodes.length >= MAX_NODES || depth > MAX_DEPTH) return;
  if (Array.isArray(value)) {
    for (const item of value) collect(item, nodes, depth + 1);
  } else if (isNode(value)) {
    nodes.push(value);
    for (const key of WRAPPERS) collect(value[key], nodes, depth + 1);
  }
}
