import type { SetAside } from '../core/set-aside.ts';

/** Accepts a list of what the reader has set aside; an entry that is none makes it no list. */
export function parseSetAside(kept: unknown): readonly SetAside[] | undefined {
  return Array.isArray(kept) && kept.every(isEntry) ? kept : undefined;
}

function isEntry(value: unknown): value is SetAside {
  if (typeof value !== 'object' || value === null) return false;
  const { pack, claim, text } = value as Partial<Record<keyof SetAside, unknown>>;
  return typeof pack === 'string' && typeof claim === 'string' && (text === null || typeof text === 'string');
}
