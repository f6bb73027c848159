import type { Pack, Report } from './pack.ts';

export const RECORD_KINDS = ['issues', 'claims', 'people', 'places', 'terms', 'outlets', 'reports'] as const;
export type RecordKind = (typeof RECORD_KINDS)[number];

/** A record of one kind; of any kind where none is named. */
export type PackRecord<K extends RecordKind = RecordKind> = Pack[K][number];

/** What names one record within a pack. */
export interface RecordName {
  readonly list: RecordKind;
  readonly key: string;
}

/** A record's name as one text. No list has a space in its name, so that no two records share one. */
export const nameText = ({ list, key }: RecordName): string => `${list} ${key}`;

/** What names a report where it stands alone. Ids hold no spaces, so that reports share it only if they share all parts. */
export const reportKey = ({ claim, outlet, article, url }: Report): string =>
  [claim, outlet, article ?? url].filter((part) => part !== undefined).join(' ');

/** The key of the `use`th record (from 1) of which the same would be said. */
export const numberedKey = (key: string, use: number): string => (use === 1 ? key : `${key} (${use})`);

/** The records of a kind by what names them, in the order of the list: their ids; for reports claim, outlet and article. */
export function keyedRecords<K extends RecordKind>(
  pack: Pick<Pack, K>,
  kind: K,
): ReadonlyMap<string, PackRecord<K>> {
  const uses = new Map<string, number>();
  const records: readonly PackRecord<K>[] = pack[kind];
  return new Map(
    records.map((record) => {
      if ('id' in record) return [record.id, record];
      const key = reportKey(record);
      const use = (uses.get(key) ?? 0) + 1;
      uses.set(key, use);
      return [numberedKey(key, use), record];
    }),
  );
}

/** How many records a pack has of each kind. */
export const recordCounts = (pack: Pick<Pack, RecordKind>): Readonly<Record<RecordKind, number>> =>
  Object.fromEntries(RECORD_KINDS.map((kind) => [kind, pack[kind].length])) as Record<RecordKind, number>;
