import type { Block } from '../core/article.ts';

/** FNV-1a, 32 bits (http://www.isthe.com/chongo/tech/comp/fnv/). */
const OFFSET = 0x811c9dc5;
const PRIME = 0x01000193;

/** Characters between two chances to pause: a small part of a millisecond. */
const CHARACTERS_PER_SLICE = 20_000;

/**
 * A number that changes when the text does: enough to notice an edit without keeping what was read. Yields now and then
 * so that the caller may pause.
 */
export function* fingerprint(blocks: readonly Block[]): Generator<undefined, number> {
  let hash = OFFSET;
  let left = CHARACTERS_PER_SLICE;
  for (const { kind, text } of blocks) {
    hash = mix(Math.imul(hash ^ kind.charCodeAt(0), PRIME), text);
    left -= text.length;
    if (left > 0) continue;
    left = CHARACTERS_PER_SLICE;
    yield;
  }
  return hash >>> 0;
}

/** A function of its own: called once per block, it is compiled long before one loop over all blocks would be. */
function mix(seed: number, text: string): number {
  let hash = seed;
  const { length } = text;
  for (let index = 0; index < length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), PRIME);
  return hash;
}
