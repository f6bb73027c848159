import type { Quantity } from '../quantity.ts';
import { isCount, isPeople } from './measures.ts';
import type { Key } from './vocabulary.ts';

/** Smaller and rounder numbers turn up for other things too; 212 in a story where 212 were aboard hardly does. */
const LEAST = 11;
const ROUND = 5;

/** Answers with the key of a figure that tells by itself what it is of; null for a small, round or open one. */
export function valueKey({ low, high, unit }: Quantity): Key | null {
  if (low === null || low !== high || low < LEAST || low % ROUND === 0 || !Number.isInteger(low)) return null;
  if (unit === 'date') return null;
  return `v:${isPeople(unit) ? 'people' : unit}:${low}`;
}

/**
 * Answers with the key by which the claims are looked up that a figure is known of; null for an open end without value. All
 * counts share one key: what is counted the words around it say.
 */
export function figureKey({ low, high, unit }: Quantity): Key | null {
  const end = low ?? high;
  return end === null ? null : `f:${isPeople(unit) || isCount(unit) ? 'count' : unit}:${end}`;
}
