import type { Block } from '../core/article.ts';

/** FNV-1a, 32 bits (http://www.isthe.com/chongo/tech/comp/fnv/). */
const OFFSET = 0x811c9dc5;
const PRIME = 0x01000193;

/** A number that changes when the text does: enough to notice an edit without keeping what was read. */
export function fingerprintOf(blocks: readonly Block[]): number {
  let hash = OFFSET;
  for (const { kind, text } of blocks) {
    hash = Math.imul(hash ^ kind.charCodeAt(0), PRIME);
    for (let index = 0; index < text.length; index += 1) {
      hash = Math.imul(hash ^ text.charCodeAt(index), PRIME);
    }
  }
  return hash >>> 0;
}
