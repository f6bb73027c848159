/** Makes the starter pack from its tables: `npm run pack:starter [-- FOLDER FILE]`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { formatPack } from '../src/core/pack/format-pack.ts';
import { readTable } from './csv.ts';
import { type Head, packFromTables, TABLE_NAMES, type TableName, type Tables } from './starter-pack.ts';

const HEAD: Head = {
  id: 'mar-a-lago-talks',
  title: 'Mar-a-Lago talks on peace in Ukraine, 28 December 2025',
  language: 'en',
  readInFull: ['seed-000', 'seed-003'],
};

/** The starter pack's text, as made from the tables in a folder. */
export function starterPackText(folder: URL): string {
  const table = (name: TableName) => readTable(readFileSync(new URL(`${name}.csv`, folder), 'utf8'));
  const tables = Object.fromEntries(TABLE_NAMES.map((name) => [name, table(name)])) as unknown as Tables;
  return formatPack(packFromTables(HEAD, tables));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const root = new URL('../packs/', import.meta.url);
  const [folder, file] = process.argv.slice(2);
  const from = folder ? pathToFileURL(`${folder}/`) : new URL('sources/mar-a-lago-talks/', root);
  writeFileSync(file ?? new URL('mar-a-lago-talks.json', root), starterPackText(from));
}
