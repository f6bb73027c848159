import sheet from './marks.css';
import type { Mark } from './marks.ts';

/**
 * The browser brings `marks.css` into the page itself. A frame has none, and in a shadow root not every browser lets it
 * through: where marks stand in such a tree, it is adopted there, and taken out again with the last mark.
 */
export class Dress {
  #worn = new Map<Document | ShadowRoot, CSSStyleSheet>();

  /** Dresses the trees in which these marks stand, and no others. */
  put(marks: readonly Mark[]): void {
    const worn = new Map<Document | ShadowRoot, CSSStyleSheet>();
    for (const { ranges } of marks) {
      for (const { startContainer } of ranges) {
        const tree = startContainer.getRootNode() as Document | ShadowRoot;
        if (tree === document || worn.has(tree)) continue;
        const view = startContainer.ownerDocument?.defaultView;
        if (!view || !startContainer.isConnected) continue;
        worn.set(tree, this.#worn.get(tree) ?? adopted(tree, new view.CSSStyleSheet()));
      }
    }
    for (const [tree, own] of this.#worn) {
      if (!worn.has(tree)) tree.adoptedStyleSheets = tree.adoptedStyleSheets.filter((other) => other !== own);
    }
    this.#worn = worn;
  }
}

function adopted(tree: Document | ShadowRoot, own: CSSStyleSheet): CSSStyleSheet {
  own.replaceSync(sheet);
  tree.adoptedStyleSheets = [...tree.adoptedStyleSheets, own];
  return own;
}
