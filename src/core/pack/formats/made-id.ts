/** Code points of an id that is made from text: enough to be recognised, and with a number within the limit for ids. */
const MADE_ID_LENGTH = 50;

/** Makes ids from texts: the same texts in the same order always get the same ids, and no two are equal. */
export class IdMaker {
  /** The names that no pack may use as ids stand here as if they were given already. */
  readonly #used = new Set(['constructor', 'prototype']);
  readonly #next = new Map<string, number>();

  make(text: string): string {
    const words =
      text
        .normalize('NFKC')
        .toLowerCase()
        .match(/[\p{L}\p{M}\p{N}.]+/gu) ?? [];
    const start = [...words.join('-')].slice(0, MADE_ID_LENGTH).join('') || 'unnamed';
    for (let number = this.#next.get(start) ?? 1; ; number += 1) {
      const id = number === 1 ? start : `${start}-${number}`;
      if (this.#used.has(id)) continue;
      this.#next.set(start, number + 1);
      this.#used.add(id);
      return id;
    }
  }
}

/** An id made from a text that none of the taken ones equals. */
export function freeId(text: string, taken: ReadonlySet<string>): string {
  const maker = new IdMaker();
  let id = maker.make(text);
  while (taken.has(id)) id = maker.make(text);
  return id;
}
