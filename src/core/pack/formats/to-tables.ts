import { isPlainObject } from '../described.ts';
import type { Pack } from '../pack.ts';
import { type Column, TABLE_NAMES, TABLES, type TableName } from './columns.ts';
import { writeCsv } from './csv.ts';
import { type Loss, LossCount } from './losses.ts';
import { countUnknownFields } from './unknown-fields.ts';

/** The tables of a pack as CSV, by name, and what they cannot hold. An optional list that is empty counts as left out. */
export function toTables(pack: Pack): {
  readonly tables: Readonly<Record<TableName, string>>;
  readonly losses: readonly Loss[];
} {
  const losses = new LossCount();
  losses.add('unknown-fields', countUnknownFields(pack));
  const tables = TABLE_NAMES.map((name) => [
    name,
    table(TABLES[name], name === 'pack' ? [pack] : pack[name]),
  ]);
  return { tables: Object.fromEntries(tables) as Record<TableName, string>, losses: losses.list() };
}

const table = (columns: readonly Column[], records: readonly object[]): string =>
  writeCsv([
    columns.map(({ name }) => name),
    ...records.map((record) =>
      columns.map(({ path, cell }) => {
        const value = fieldAt(record, path);
        return value === undefined || value === null ? '' : cell.write(value);
      }),
    ),
  ]);

const fieldAt = (record: object, path: readonly string[]): unknown =>
  path.reduce<unknown>((held, step) => (isPlainObject(held) ? held[step] : undefined), record);
