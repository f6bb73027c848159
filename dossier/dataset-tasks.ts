import { diffPacks } from '../src/core/pack/diff-packs.ts';
import { withEdits } from '../src/core/pack/edits.ts';
import { type EditsFile, formatEdits, looksLikeEdits, readEdits } from '../src/core/pack/edits-file.ts';
import type { Loss } from '../src/core/pack/formats/losses.ts';
import { freeId } from '../src/core/pack/formats/made-id.ts';
import { dressPack, fileName, readPackFiles, type TextFile } from '../src/core/pack/formats/pack-files.ts';
import type { PackFormat } from '../src/core/pack/formats/told-format.ts';
import { PACK_LIMITS } from '../src/core/pack/limits.ts';
import type { Pack } from '../src/core/pack/pack.ts';
import { parsePack } from '../src/core/pack/parse-pack.ts';
import { previewReplacement } from '../src/core/pack/preview.ts';
import type { Fault } from '../src/core/pack/reading.ts';
import { rebase } from '../src/core/pack/rebase.ts';
import { nameText, type RecordName } from '../src/core/pack/record-key.ts';
import { PACK_VERSION } from '../src/core/pack/records/pack.ts';
import { type ShownPreview, showPreview } from '../src/core/pack/shown-preview.ts';
import type { Dataset } from '../src/store/dataset.ts';
import type { Deed } from '../src/store/deed.ts';
import type { Replaced } from '../src/store/replace-pack.ts';
import type { Undone } from '../src/store/undo-deed.ts';
import type { Doing } from './task-thread.ts';
import { isZip, unzip, zip } from './zip.ts';

/** What the files for an import hold: what would come of it, or why nothing can. */
export type ReadImport =
  | { readonly state: 'read'; readonly format: ImportFormat; readonly preview: ShownPreview }
  | { readonly state: 'unreadable'; readonly format: ImportFormat; readonly faults: readonly Fault[] }
  /** The files hold no pack in any format. */
  | { readonly state: 'unknown-format' }
  /** Own edits of a topic that is not installed. */
  | { readonly state: 'no-pack'; readonly pack: string };
export type ImportFormat = PackFormat | 'edits';

/** What is to be written: a pack in a format, as the reader sees it; or the reader's own edits of it. */
export interface ExportAsked {
  readonly pack: string;
  readonly format: PackFormat | 'edits';
}
export type Exported =
  | {
      readonly state: 'written';
      readonly name: string;
      readonly file: Blob;
      readonly losses: readonly Loss[];
    }
  | { readonly state: 'gone' };

/** What came of beginning a topic: `unsound` where its title cannot stand in a pack. */
export type StartedTopic = Replaced | { readonly state: 'unsound' };

/** What was read and waits for the reader's word. */
interface Pending {
  readonly pack: Pack;
  readonly edits?: EditsFile['edits'];
}

/** The long tasks by name. */
export function datasetTasks(dataset: Dataset) {
  let pending: Pending | null = null;
  return {
    /** Reads files and tells what their import would do. The thread keeps what it read until `import` or the next `read`. */
    async read(files: readonly File[], _doing: Doing): Promise<ReadImport> {
      pending = null;
      const texts = await textsOf(files);
      if (texts === null) return { state: 'unreadable', format: 'csv', faults: [DAMAGED] };
      const [only] = texts;
      if (texts.length === 1 && only && looksLikeEdits(only.text)) {
        const read = await readOwnEdits(dataset, only.text);
        if ('preview' in read) pending = read.pending;
        return 'preview' in read ? { state: 'read', format: 'edits', preview: read.preview } : read;
      }
      const read = readPackFiles(texts);
      if (read.format === null) return { state: 'unknown-format' };
      if (!read.ok) return { state: 'unreadable', format: read.format, faults: read.faults };
      pending = { pack: read.pack };
      const published = await dataset.readPublished(read.pack.id);
      const preview = previewReplacement(published, await dataset.readEdits(read.pack.id), read.pack);
      return {
        state: 'read',
        format: read.format,
        preview: showPreview(read.pack, published, read.losses, preview),
      };
    },

    /** Imports what was read last. In the conflicts named, the file's version is taken. */
    async import(
      { theirs, at }: { readonly theirs: readonly RecordName[]; readonly at: number },
      doing: Doing,
    ): Promise<Replaced | { readonly state: 'nothing' }> {
      if (pending === null) return { state: 'nothing' };
      const { pack, edits } = pending;
      const replaced = await dataset.replacePack(pack, 'import', {
        ...doing,
        at,
        theirs,
        ...(edits && { edits }),
      });
      if (replaced.state === 'done') pending = null;
      return replaced;
    },

    /** Begins a topic that holds nothing but its title, under an id that no other here has. */
    async start(
      { title, at }: { readonly title: string; readonly at: number },
      _doing: Doing,
    ): Promise<StartedTopic> {
      const taken = new Set((await dataset.listPacks()).map(({ id }) => id));
      const read = parsePack({ version: PACK_VERSION, id: freeId(title, taken), title, claims: [] });
      return read.ok ? dataset.replacePack(read.pack, 'install', { at }) : { state: 'unsound' };
    },

    /** Takes a topic away with all own edits; null where there is none. */
    remove(
      { pack, at }: { readonly pack: string; readonly at: number },
      _doing: Doing,
    ): Promise<Deed | null> {
      return dataset.removePack(pack, at);
    },

    /** Undoes or redoes a deed, which may be as long as the import it was. */
    turn(
      { deed, to }: { readonly deed: number; readonly to: 'undo' | 'redo' },
      doing: Doing,
    ): Promise<Undone> {
      return dataset[to](deed, doing);
    },

    /** Writes a pack in a format; tables come as an archive. */
    export: (asked: ExportAsked, _doing: Doing): Promise<Exported> => writeExport(dataset, asked),
  };
}
export type DatasetTasks = ReturnType<typeof datasetTasks>;

async function writeExport(dataset: Dataset, { pack: id, format }: ExportAsked): Promise<Exported> {
  const published = await dataset.readPublished(id);
  if (published === null) return { state: 'gone' };
  const edits = await dataset.readEdits(id);
  const { files, losses } =
    format === 'edits'
      ? {
          files: [{ name: `${fileName(id)}.edits.json`, text: formatEdits({ pack: id, edits }) }],
          losses: [],
        }
      : dressPack(withEdits(published, edits), format);
  const [only] = files;
  if (format !== 'csv' && only) {
    return { state: 'written', name: only.name, file: new Blob([only.text]), losses };
  }
  return { state: 'written', name: `${fileName(id)}.csv.zip`, file: new Blob([zip(files)]), losses };
}

const DAMAGED: Fault = {
  path: '',
  problem: 'the archive is damaged, or holds more than a pack may',
  remedy: 'Unpack it and choose the tables themselves.',
};

/** The texts of files; those of tables in an archive. */
async function textsOf(files: readonly File[]): Promise<TextFile[] | null> {
  const texts: TextFile[] = [];
  for (const file of files) {
    const bytes = new Uint8Array(await file.arrayBuffer());
    if (!isZip(bytes)) texts.push({ name: file.name, text: new TextDecoder().decode(bytes) });
    else {
      const tables = await unzip(bytes, '.csv', PACK_LIMITS.fileLength);
      if (tables === null) return null;
      texts.push(...tables);
    }
  }
  return texts;
}

/** Own edits from a file come in the place of own edits of the same records, above what is published here. */
async function readOwnEdits(
  dataset: Dataset,
  text: string,
): Promise<{ preview: ShownPreview; pending: Pending } | Exclude<ReadImport, { state: 'read' }>> {
  const read = readEdits(text);
  if (!read.ok) return { state: 'unreadable', format: 'edits', faults: read.faults };
  const published = await dataset.readPublished(read.pack);
  if (published === null) return { state: 'no-pack', pack: read.pack };
  const known = await dataset.readEdits(read.pack);
  const edits = [...new Map([...known, ...read.edits].map((edit) => [nameText(edit), edit])).values()];
  const now = withEdits(published, known);
  const above = rebase(edits, published, now);
  const next = withEdits(published, above.edits);
  const { conflicts, settled } = above;
  const preview = { diff: diffPacks(now, next), conflicts, settled, kept: above.edits.length };
  return {
    preview: showPreview(next, now, [], preview),
    pending: { pack: published, edits },
  };
}
