import sheet from './marks.css';
import type { Mark } from './marks.ts';

/**
 * The browser brings `marks.css` into the page itself. A frame has none, and in a shadow root not every browser lets it
 * through: where marks stand in such a tree, it is adopted there, and taken out again with the last mark.
 */
export class Dress {
  readonly #worn = new Map<Document | ShadowRoot, CSSStyleSheet>();

  /** Dresses the trees in which these marks stand, and no others. */
  put(marks: readonly Mark[]): void {
    const texts = marks.flatMap(({ ranges }) => ranges.map(({ startContainer }) => startContainer));
    const trees = new Set(texts.filter(({ isConnected }) => isConnected).map((text) => text.getRootNode()));
    trees.delete(document);
    for (const [tree, worn] of this.#worn) {
      if (trees.has(tree)) continue;
      tree.adoptedStyleSheets = [...tree.adoptedStyleSheets].filter((other) => other !== worn);
      this.#worn.delete(tree);
    }
    for (const tree of trees as Set<Document | ShadowRoot>) this.#wear(tree);
  }

  #wear(tree: Document | ShadowRoot): void {
    const view = (tree.ownerDocument ?? (tree as Document)).defaultView;
    if (this.#worn.has(tree) || !view) return;
    const own = new view.CSSStyleSheet();
    own.replaceSync(sheet);
    tree.adoptedStyleSheets = [...tree.adoptedStyleSheets, own];
    this.#worn.set(tree, own);
  }
}
