/** The text of one block while it is read: white space collapsed as a browser shows it, with the way back to the page. */

/** A stretch of a text node that stands unchanged in the block: `at` in the block, `from` in the node. */
export interface Piece {
  readonly node: Text;
  readonly from: number;
  readonly at: number;
}

/** Runs that collapse to one space. A no-break space is a character like any other. */
const RUN = /[\t\n\f\r ]+/g;
const LINE_BREAKS = /[\t\n\f\r]/g;

/** Collects text nodes into one block. Offsets are UTF-16 units. */
export class BlockText {
  #text = '';
  readonly pieces: Piece[] = [];
  #linked = 0;

  /** The text so far, without white space at its end. */
  get text(): string {
    return this.#text.replace(/[\t\n ]+$/, '');
  }

  get isEmpty(): boolean {
    return this.#text === '';
  }

  /** The part of the text that stands in links, 0 to 1. */
  get linkShare(): number {
    return this.#text === '' ? 0 : this.#linked / this.#text.length;
  }

  /** Adds a text node; a space where the block already ends in one (or is empty) is dropped. */
  append(node: Text, linked: boolean): void {
    const before = this.#text.length;
    const data = node.data;
    let from = 0;
    for (const run of data.matchAll(RUN)) {
      const end = run.index + run[0].length;
      if (run.index === 0 && this.#endsInSpace) {
        from = end;
      } else if (run[0].length > 1) {
        this.#copy(node, from, run.index + 1);
        from = end;
      }
    }
    this.#copy(node, from, data.length);
    if (linked) this.#linked += this.#text.length - before;
  }

  /** Parts what follows from what stands there, by a tab between cells or a line break; none at the beginning. */
  part(separator: '\t' | '\n' | ' '): void {
    if (this.isEmpty) return;
    if (this.#text.endsWith(' ')) this.#text = this.#text.slice(0, -1);
    else if (this.#endsInSpace) return;
    this.#text += separator;
  }

  /** True where a line break was the last thing added. */
  get endsInLineBreak(): boolean {
    return this.#text.endsWith('\n');
  }

  get #endsInSpace(): boolean {
    return this.#text === '' || /[\t\n ]$/.test(this.#text);
  }

  #copy(node: Text, from: number, to: number): void {
    if (from >= to) return;
    this.pieces.push({ node, from, at: this.#text.length });
    this.#text += node.data.slice(from, to).replace(LINE_BREAKS, ' ');
  }
}
