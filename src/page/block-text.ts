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
/** White space that is shown otherwise than it is written; most text nodes have none. */
const UNEVEN = /[\t\n\f\r]| {2}/;

/** The text of a whole block at once, as it would be collected from its nodes one by one. */
export function collapsed(data: string): string {
  const even = UNEVEN.test(data) ? data.replace(RUN, ' ') : data;
  const start = even.startsWith(' ') ? 1 : 0;
  return even.slice(start, even.endsWith(' ') ? -1 : undefined);
}

/** Collects text nodes into one block. Offsets are UTF-16 units. */
export class BlockText {
  #text = '';
  readonly pieces: Piece[] = [];
  #linked = 0;
  /** The last character; asking the growing text for it would have it copied together every time. */
  #last = '';

  /** The text so far, without white space at its end. */
  get text(): string {
    let end = this.#text.length;
    while (end > 0 && isSpace(this.#text[end - 1]!)) end -= 1;
    return this.#text.slice(0, end);
  }

  get isEmpty(): boolean {
    return this.#last === '';
  }

  /** Characters of it that stand in links. */
  get linked(): number {
    return this.#linked;
  }

  /** True where a line break was the last thing added. */
  get endsInLineBreak(): boolean {
    return this.#last === '\n';
  }

  /** Adds a text node; a space where the block already ends in one (or is empty) is dropped. */
  append(node: Text, linked: boolean): void {
    const before = this.#text.length;
    const { data } = node;
    if (UNEVEN.test(data)) this.#collapse(node, data);
    else this.#copy(node, data[0] === ' ' && this.#isAtBreak ? 1 : 0, data, data.length);
    if (linked) this.#linked += this.#text.length - before;
  }

  /** Parts what follows from what stands there, by a tab between cells or a line break; none at the beginning. */
  part(separator: '\t' | '\n' | ' '): void {
    if (this.isEmpty) return;
    if (this.#last === ' ') this.#text = this.#text.slice(0, -1);
    else if (this.#isAtBreak) return;
    this.#text += separator;
    this.#last = separator;
  }

  get #isAtBreak(): boolean {
    return this.#last === '' || isSpace(this.#last);
  }

  #collapse(node: Text, data: string): void {
    let from = 0;
    for (const run of data.matchAll(RUN)) {
      const end = run.index + run[0].length;
      if (run.index === 0 && this.#isAtBreak) {
        from = end;
      } else if (run[0].length > 1) {
        this.#copy(node, from, data, run.index + 1);
        from = end;
      }
    }
    this.#copy(node, from, data, data.length);
  }

  #copy(node: Text, from: number, data: string, to: number): void {
    if (from >= to) return;
    this.pieces.push({ node, from, at: this.#text.length });
    const stretch = from === 0 && to === data.length ? data : data.slice(from, to);
    this.#text += stretch.replace(LINE_BREAKS, ' ');
    this.#last = isSpace(stretch.at(-1)!) ? ' ' : stretch.at(-1)!;
  }
}

/** True for nothing but white space, as it stands between the elements of a page. */
export function isBlank(data: string): boolean {
  for (let index = 0; index < data.length; index += 1) if (!isSpace(data[index]!)) return false;
  return true;
}

function isSpace(character: string): boolean {
  return (
    character === ' ' || character === '\n' || character === '\t' || character === '\f' || character === '\r'
  );
}
