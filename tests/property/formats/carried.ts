import fs from 'node:fs';
import fc from 'fast-check';
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

const LISTS = ['issues', 'claims', 'people', 'places', 'terms', 'outlets', 'reports'] as const;

/** A pack that a format carries whole, with some of its lists as they were before: what is lost is then in these. */
export const partlyCarried = (pack: Pack, carried: Pack): fc.Arbitrary<Pack> =>
  fc.subarray([...LISTS], { maxLength: 2 }).map((taken) => ({
    ...carried,
    ...Object.fromEntries(taken.map((kind) => [kind, pack[kind]])),
  }));

/** Lists that may be left out where they are empty. Of fields that nobody knows, an empty one is one all the same. */
const EMPTY_OR_ABSENT: ReadonlySet<string> = new Set([
  ...LISTS,
  'speakers',
  'aliases',
  'translations',
  'domains',
  'carries',
  'distinct',
  'cues',
  'phrasings',
  'requires',
  'excludes',
]);

const isEmpty = (held: unknown): boolean =>
  typeof held === 'object' && held !== null && Object.keys(held).length === 0;

/** A pack in which the order of records, of fields and empty lists make no difference. */
export function unordered(pack: Pack): unknown {
  const plain = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(plain);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value)
        .filter(([key, held]) => !EMPTY_OR_ABSENT.has(key) || !isEmpty(held))
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([key, held]) => [key, plain(held)]),
    );
  };
  const lists = LISTS.map((kind) => [kind, pack[kind].map((record) => JSON.stringify(plain(record))).sort()]);
  return { ...pack, ...Object.fromEntries(lists) };
}
