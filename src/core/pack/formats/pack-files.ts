import { formatPack } from '../format-pack.ts';
import type { Pack } from '../pack.ts';
import { parsePackText } from '../parse-pack.ts';
import { TABLE_NAMES } from './columns.ts';
import { fromAnnotations } from './from-annotations.ts';
import { fromClaimReviews } from './from-claim-reviews.ts';
import { fromTables } from './from-tables.ts';
import { type Imported, refused } from './imported.ts';
import type { Loss } from './losses.ts';
import { toAnnotations } from './to-annotations.ts';
import { toClaimReviews } from './to-claim-reviews.ts';
import { toTables } from './to-tables.ts';
import { type PackFormat, toldFormat } from './told-format.ts';

/** A file as it was chosen or is to be saved; `name` may begin with folders. */
export interface TextFile {
  readonly name: string;
  readonly text: string;
}

/** What came of files, and the format that they turned out to be in; null where it is none. */
export type ReadFiles = Imported & { readonly format: PackFormat | null };

const MANY = {
  path: '',
  problem: 'these are several files that are not tables of one pack',
  remedy: 'Choose one file, or all tables of one pack.',
};

const UNKNOWN = {
  path: '',
  problem: 'this is in no format that a pack can be in',
  remedy: `Choose a pack (JSON), its tables (${TABLE_NAMES.join('.csv, ')}.csv), Web Annotations, ClaimReview or a saved page with its markup.`,
};

/** The pack that some files hold: tables by their names, or a single file in another format. */
export function readPackFiles(files: readonly TextFile[]): ReadFiles {
  const [only, ...others] = files;
  if (only === undefined) return { ...refused([UNKNOWN]), format: null };
  const format = toldFormat(only.text);
  if (files.some(({ text }) => toldFormat(text) !== format)) return { ...refused([MANY]), format };
  if (format === 'csv') {
    const tables = Object.fromEntries(files.map(({ name, text }) => [tableOf(name), text]));
    const known = TABLE_NAMES.some((name) => Object.hasOwn(tables, name));
    return known ? { ...fromTables(tables), format } : { ...refused([UNKNOWN]), format: null };
  }
  if (others.length > 0) return { ...refused([MANY]), format };
  return { ...READERS[format](only.text), format };
}

const READERS = {
  json: (text: string): Imported => {
    const parsed = parsePackText(text);
    return parsed.ok ? { ...parsed, losses: [] } : parsed;
  },
  annotations: fromAnnotations,
  claimreview: fromClaimReviews,
};

/** `facts/claims.csv` is the table `claims`. */
const tableOf = (name: string): string => name.replace(/^.*[/\\]/, '').replace(/\.csv$/i, '');

/** A pack in another dress: the files that it becomes, and what they have no place for. */
export interface Dressed {
  readonly files: readonly TextFile[];
  readonly losses: readonly Loss[];
}

/** The pack in that format; tables become a file each. */
export function dressPack(pack: Pack, format: PackFormat): Dressed {
  const name = fileName(pack.id);
  switch (format) {
    case 'json':
      return { files: [{ name: `${name}.json`, text: formatPack(pack) }], losses: [] };
    case 'csv': {
      const { tables, losses } = toTables(pack);
      return {
        files: Object.entries(tables).map(([table, text]) => ({ name: `${table}.csv`, text })),
        losses,
      };
    }
    case 'annotations': {
      const { text, losses } = toAnnotations(pack);
      return { files: [{ name: `${name}.annotations.jsonld`, text }], losses };
    }
    case 'claimreview': {
      const { text, losses } = toClaimReviews(pack);
      return { files: [{ name: `${name}.claimreview.jsonld`, text }], losses };
    }
  }
}

/** An id as every file system takes it. */
export const fileName = (id: string): string =>
  id.replace(/[^\p{L}\p{N}._-]+/gu, '-').replace(/^\.+/, '') || 'pack';
