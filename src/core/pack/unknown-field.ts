import { described, isPlainObject } from './described.ts';
import { PACK_LIMITS } from './limits.ts';
import type { Reading } from './reading.ts';
import { isCleanText } from './text.ts';

/** Names through which a careless copy would reach the prototype of every object. */
const RESERVED = new Set(['__proto__', 'constructor', 'prototype']);

/** True if a field may have this name; notes the fault at the present path if not. */
export function isSafeKey(key: string, reading: Reading): boolean {
  if (RESERVED.has(key))
    reading.refuse('has a name that JavaScript keeps for itself', 'Name the field otherwise.');
  else return isCleanText(key, PACK_LIMITS.idLength, reading);
  return false;
}

/**
 * A copy of a value that this version has no use for and keeps for the next one, or `undefined` where it is no JSON or
 * holds what no pack may hold. Cycles end at the greatest depth.
 */
export function unknownField(value: unknown, reading: Reading, depth = 0): unknown {
  if (value === null || typeof value === 'boolean') return value;
  // Adding zero turns -0, which JSON cannot write, into 0.
  if (typeof value === 'number' && Number.isFinite(value)) return value + 0;
  if (typeof value === 'string') {
    return isCleanText(value, PACK_LIMITS.unknownTextLength, reading) ? value : undefined;
  }
  if (!Array.isArray(value) && !isPlainObject(value)) {
    return reading.refuse(`is ${described(value)}`, 'Leave the field out or write it as JSON.');
  }
  if (depth === PACK_LIMITS.unknownDepth) {
    return reading.refuse(`is nested more than ${depth} deep`, 'Flatten it or leave the field out.');
  }
  return Array.isArray(value) ? unknownList(value, reading, depth) : unknownObject(value, reading, depth);
}

function unknownList(value: readonly unknown[], reading: Reading, depth: number): unknown {
  const kept: unknown[] = [];
  for (let index = 0; index < value.length; index += 1) {
    reading.enter(index);
    const entry = unknownField(value[index], reading, depth + 1);
    reading.leave();
    // One fault is enough: a list with holes can be longer than anybody would wait for.
    if (entry === undefined) return undefined;
    kept.push(entry);
  }
  return kept;
}

function unknownObject(value: Record<string, unknown>, reading: Reading, depth: number): unknown {
  const kept: Record<string, unknown> = {};
  let whole = true;
  for (const [key, field] of Object.entries(value)) {
    if (field === undefined) continue;
    reading.enter(key);
    const entry = isSafeKey(key, reading) ? unknownField(field, reading, depth + 1) : undefined;
    if (entry === undefined) whole = false;
    else kept[key] = entry;
    reading.leave();
  }
  return whole ? kept : undefined;
}
