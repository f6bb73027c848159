/** What kind of thing a value is, in words that end a sentence beginning "is". */
export function described(value: unknown): string {
  if (value === null) return 'null';
  if (value === undefined) return 'missing';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'string') return 'text';
  if (typeof value === 'number') return Number.isFinite(value) ? 'a number' : 'a number that is not finite';
  if (typeof value === 'boolean') return 'true or false';
  return isPlainObject(value) ? 'an object' : 'something that JSON cannot hold';
}

/** An object as JSON has them. Its prototype may be that of another realm, since packs travel between scripts. */
export function isPlainObject(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}
