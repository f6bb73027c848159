import type { Pack } from './pack.ts';
import { claim, cues } from './records/claim.ts';
import { issue } from './records/issue.ts';
import { name } from './records/name.ts';
import { outlet } from './records/outlet.ts';
import { pack as packReader } from './records/pack.ts';
import { quantity } from './records/quantity.ts';
import { report } from './records/report.ts';

/** The known fields of the records that a field of this name holds. */
const KEYS = new Map(
  Object.entries({
    issues: issue.keys,
    claims: claim.keys,
    cues: cues.keys,
    people: name.keys,
    places: name.keys,
    terms: name.keys,
    outlets: outlet.keys,
    reports: report.keys,
    value: quantity.keys,
  }),
);

/**
 * The pack as text: JSON with one record to a line, known fields in the order of their declaration and unknown ones
 * after them by name. Equal packs give equal text, so that two versions can be compared line by line.
 */
export function formatPack(pack: Pack): string {
  const fields = ordered(pack, packReader.keys).map(
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
  const fields = ordered(value, KEYS.get(key)).map(
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
