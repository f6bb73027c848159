import type { Pack } from './pack.ts';
import { RECORD_KEYS } from './record-keys.ts';

/**
 * The pack as text: JSON with one record to a line, known fields in the order of their declaration and unknown ones
 * after them by name. Equal packs give equal text, so that two versions can be compared line by line.
 */
export function formatPack(pack: Pack): string {
  const fields = ordered(pack, RECORD_KEYS.pack).map(
    ([key, value]) => `  ${JSON.stringify(key)}: ${member(key, value)}`,
  );
  return `{\n${fields.join(',\n')}\n}\n`;
}

/** A list of records is written one to a line; everything else in a single line. */
function member(key: string, value: unknown): string {
  if (!Array.isArray(value) || value.length === 0) return line(value, key);
  return `[\n${value.map((record) => `    ${line(record, key)}`).join(',\n')}\n  ]`;
}

/** A JSON value in one line. `key` is the field that holds it, by which its own fields are known. */
function line(value: unknown, key: string): string {
  if (Array.isArray(value)) return `[${value.map((item) => line(item, key)).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const fields = ordered(value, RECORD_KEYS[key]).map(
    ([name, field]) => `${JSON.stringify(name)}:${line(field, name)}`,
  );
  return `{${fields.join(',')}}`;
}

/** The entries of an object: those of `keys` first and in that order, then the others by name. */
function ordered(record: object, keys: readonly string[] = []): [string, unknown][] {
  const place = (key: string): number => (keys.includes(key) ? keys.indexOf(key) : keys.length);
  return Object.entries(record)
    .filter(([, value]) => value !== undefined)
    .sort(([a], [b]) => place(a) - place(b) || (a < b ? -1 : 1));
}
