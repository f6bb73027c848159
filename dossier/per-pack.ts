import type { Pack } from '../src/core/pack/pack.ts';

/** The same function of a pack, worked out once for as long as the pack lives: views come and go. */
export function perPack<T>(make: (pack: Pack) => T): (pack: Pack) => T {
  const made = new WeakMap<Pack, { readonly value: T }>();
  return (pack) => {
    const known = made.get(pack);
    if (known) return known.value;
    const value = make(pack);
    made.set(pack, { value });
    return value;
  };
}
