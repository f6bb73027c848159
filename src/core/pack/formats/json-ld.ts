import { isPlainObject } from '../described.ts';

export type Node = Readonly<Record<string, unknown>>;

/** The values of a property: JSON-LD writes a single value bare and several as a list. */
export const valuesOf = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];

/** The values of a property that are objects. */
export const nodesOf = (value: unknown): readonly Node[] => valuesOf(value).filter(isPlainObject);

/** True if the node is of this type, bare or as an address that ends with it. */
export const isOfType = (node: Node, type: string): boolean =>
  [...valuesOf(node['@type']), ...valuesOf(node.type)].some(
    (own) => typeof own === 'string' && own.replace(/^.*[/#:]/, '') === type,
  );

/** The first value of a property that is text with something in it. */
export const textOf = (value: unknown): string | undefined =>
  valuesOf(value).find((one): one is string => typeof one === 'string' && one.trim() !== '');

/** The address that a property holds, bare or as a node's own. */
export const addressOf = (value: unknown): string | undefined =>
  valuesOf(value)
    .map((one) =>
      isPlainObject(one) ? (textOf(one.url) ?? textOf(one['@id']) ?? textOf(one.id)) : textOf(one),
    )
    .find((address) => address !== undefined);

/** The fields that are there: neither undefined nor an empty list. */
export function present(fields: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(fields).filter(
      ([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
    ),
  );
}

/** JSON with the entries of one list a line each, so that two versions can be compared: `before` ends where they begin. */
export const withLines = (before: string, entries: readonly object[], after: string): string =>
  entries.length === 0
    ? `${before}[]${after}\n`
    : `${before}[\n${entries.map((entry) => JSON.stringify(entry)).join(',\n')}\n]${after}\n`;
