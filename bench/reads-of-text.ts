/** Every way by which a script comes to the text of a page. Data in a script element is no text of it. */

const GETTERS: readonly (readonly [prototype: object, property: string])[] = [
  [Node.prototype, 'textContent'],
  [Node.prototype, 'nodeValue'],
  [CharacterData.prototype, 'data'],
  [CharacterData.prototype, 'length'],
  [Text.prototype, 'wholeText'],
  [HTMLElement.prototype, 'innerText'],
  [HTMLElement.prototype, 'outerText'],
  [Element.prototype, 'innerHTML'],
  [Element.prototype, 'outerHTML'],
  [HTMLTitleElement.prototype, 'text'],
];
const METHODS: readonly (readonly [prototype: object, property: string])[] = [
  [CharacterData.prototype, 'substringData'],
  [Element.prototype, 'getHTML'],
  [Range.prototype, 'toString'],
  [Range.prototype, 'cloneContents'],
  [Selection.prototype, 'toString'],
  [XMLSerializer.prototype, 'serializeToString'],
  [Document.prototype, 'createTreeWalker'],
  [Document.prototype, 'createNodeIterator'],
  [Document.prototype, 'evaluate'],
];

/** How often some work has asked for text of the page. */
export function readsOfText(work: () => unknown): number {
  let reads = 0;
  const undo: (() => void)[] = [];
  const count = (node: unknown): void => {
    if (!(node instanceof HTMLScriptElement)) reads += 1;
  };
  const replace = (prototype: object, property: string, kind: 'get' | 'value'): void => {
    const own = Object.getOwnPropertyDescriptor(prototype, property);
    if (!own?.[kind]) throw new Error(`There is no ${property} to watch`);
    const before = own[kind] as (...args: unknown[]) => unknown;
    const watched = function (this: unknown, ...args: unknown[]): unknown {
      count(this);
      return before.apply(this, args);
    };
    Object.defineProperty(prototype, property, { ...own, [kind]: watched });
    undo.push(() => Object.defineProperty(prototype, property, own));
  };
  for (const [prototype, property] of GETTERS) replace(prototype, property, 'get');
  for (const [prototype, property] of METHODS) replace(prototype, property, 'value');
  try {
    work();
  } finally {
    for (const back of undo) back();
  }
  return reads;
}
