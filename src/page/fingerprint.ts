import type { Block } from '../core/article.ts';

/**
 * FNV-1a, 32 bits (http://www.isthe.com/chongo/tech/comp/fnv/), two characters at a time; a shift after every step
 * carries the upper one's difference down. Every step can be undone, so no edit of two neighbours goes unnoticed.
 */
const OFFSET = 0x811c9dc5;
const PRIME = 0x01000193;
const CARRY = 15;

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
    hash = mix(hash ^ kind.charCodeAt(0), text);
    left -= text.length;
    if (left > 0) continue;
    left = CHARACTERS_PER_SLICE;
    yield;
  }
  return hash >>> 0;
}

/** A function of its own: called once per block, it is compiled long before one loop over all blocks would be. */
function mix(seed: number, text: string): number {
  const { imul } = Math;
  const { length } = text;
  let hash = seed;
  let index = 0;
  for (; index + 1 < length; index += 2) {
    hash = imul(hash ^ text.charCodeAt(index) ^ (text.charCodeAt(index + 1) << 16), PRIME);
    hash ^= hash >>> CARRY;
  }
  if (index < length) hash = imul(hash ^ text.charCodeAt(index), PRIME);
  return imul(hash ^ length, PRIME);
}
