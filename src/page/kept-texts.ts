import { parentOf } from './flat-tree.ts';
import { plainText } from './plain-block.ts';

/**
 * What plain paragraphs say, as long as nothing has changed in them: a page that changes is looked through again, but
 * only new text is asked for. It holds no paragraph that has left the page.
 */
export class KeptTexts {
  readonly #texts = new WeakMap<Node, string>();

  /** The text of a plain paragraph, read if it is not known. */
  of(paragraph: Element): string {
    const text = this.#texts.get(paragraph) ?? plainText(paragraph);
    this.#texts.set(paragraph, text);
    return text;
  }

  /** Forgets what holds a node in which something has changed. */
  forget(changed: Node): void {
    for (let part: Node | null = changed; part; part = parentOf(part)) this.#texts.delete(part);
  }
}
