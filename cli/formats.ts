import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { formatPack } from '../src/core/pack/format-pack.ts';
import { fromAnnotations } from '../src/core/pack/formats/from-annotations.ts';
import { fromClaimReviews } from '../src/core/pack/formats/from-claim-reviews.ts';
import { fromTables } from '../src/core/pack/formats/from-tables.ts';
import type { Imported } from '../src/core/pack/formats/imported.ts';
import type { Loss } from '../src/core/pack/formats/losses.ts';
import { toAnnotations } from '../src/core/pack/formats/to-annotations.ts';
import { toClaimReviews } from '../src/core/pack/formats/to-claim-reviews.ts';
import { toTables } from '../src/core/pack/formats/to-tables.ts';
import type { Pack } from '../src/core/pack/pack.ts';
import { parsePackText } from '../src/core/pack/parse-pack.ts';
import { readText } from './files.ts';
import { BadInput } from './verb.ts';
import { writeWhole, writeWholeFolder } from './whole-files.ts';

/** A pack in the dress of a format: what gets lost, and how to write the rest. */
export interface Exported {
  readonly losses: readonly Loss[];
  readonly write: (target: string) => Promise<void>;
}

/** A format on disk: a file, or a folder for tables. */
export interface Format {
  readonly read: (source: string) => Promise<Imported>;
  readonly dress: (pack: Pack) => Exported;
}

const inOneFile = (
  read: (text: string) => Imported,
  write: (pack: Pack) => { readonly text: string; readonly losses: readonly Loss[] },
): Format => ({
  read: async (file) => read(await readText(file)),
  dress: (pack) => {
    const { text, losses } = write(pack);
    return { losses, write: (file) => writeWhole(file, text) };
  },
});

const readPackJson = (text: string): Imported => {
  const parsed = parsePackText(text);
  return parsed.ok ? { ...parsed, losses: [] } : parsed;
};

const inTables: Format = {
  read: async (folder) => fromTables(await readTables(folder)),
  dress: (pack) => {
    const { tables, losses } = toTables(pack);
    const files = Object.entries(tables).map(([name, text]) => [`${name}.csv`, text]);
    return { losses, write: (folder) => writeWholeFolder(folder, Object.fromEntries(files)) };
  },
};

/** The formats of a pack by the names that they have on the command line. */
export const FORMATS: ReadonlyMap<string, Format> = new Map([
  ['json', inOneFile(readPackJson, (pack) => ({ text: formatPack(pack), losses: [] }))],
  ['csv', inTables],
  ['annotations', inOneFile(fromAnnotations, toAnnotations)],
  ['claimreview', inOneFile(fromClaimReviews, toClaimReviews)],
]);

async function readTables(folder: string): Promise<Record<string, string>> {
  const entries = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    const reason = error.code === 'ENOTDIR' ? 'it is a file' : 'there is no such folder';
    throw new BadInput(`${folder}: ${reason}; tables are read from a folder with a .csv file for each kind`);
  });
  const files = entries.filter((name) => name.endsWith('.csv'));
  const tables = files.map(async (name) => [name.slice(0, -4), await readText(path.join(folder, name))]);
  return Object.fromEntries(await Promise.all(tables)) as Record<string, string>;
}
