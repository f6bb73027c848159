import fs from 'node:fs';
import type { Pack } from '../../../src/core/pack/pack.ts';
import { parsePackText } from '../../../src/core/pack/parse-pack.ts';
import { starterPack } from '../../starter-pack.ts';

/** The pack of a file; the file must hold a sound one. */
export function packOf(file: string): Pack {
  const parsed = parsePackText(fs.readFileSync(file, 'utf8'));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults));
  return parsed.pack;
}

/** Packs that people wrote: the one that comes with Crosslight and an invented one. */
export const writtenPacks = (): readonly (readonly [string, Pack])[] => [
  ['the starter pack', starterPack()],
  ['the sample pack', packOf('tests/topics/asphodel-ferry/pack.json')],
];

/** The fields of a record that are named and there. */
export function only<T extends object, K extends keyof T>(record: T, keys: readonly K[]): Pick<T, K> {
  const kept = keys.filter((key) => record[key] !== undefined).map((key) => [key, record[key]]);
  return Object.fromEntries(kept) as Pick<T, K>;
}

/** The records that these ids name, in the order in which they are named first. */
export function reportedFirst<T extends { readonly id: string }>(
  records: readonly T[],
  ids: readonly string[],
): T[] {
  return [...new Set(ids)].flatMap((id) => records.find((record) => record.id === id) ?? []);
}
