import { checkRecord } from './check-edit.ts';
import { isPlainObject } from './described.ts';
import type { Edit } from './edits.ts';
import { readJson } from './json-text.ts';
import type { Fault } from './reading.ts';
import { type PackRecord, RECORD_KINDS } from './record-key.ts';

/** A reader's own edits of one pack as a file of their own, without the pack. */
export interface EditsFile {
  readonly pack: string;
  readonly edits: readonly Edit[];
}

export type ReadEdits =
  | ({ readonly ok: true } & EditsFile)
  | { readonly ok: false; readonly faults: readonly Fault[] };

/** By this a file of own edits is told from a pack. */
const KIND = 'crosslight own edits';

/** The text of a file of own edits: one edit to a line. */
export function formatEdits({ pack, edits }: EditsFile): string {
  const lines = edits.map(
    ({ list, key, published, own }) => `    ${JSON.stringify({ list, key, published, own })}`,
  );
  const list = lines.length === 0 ? '[]' : `[\n${lines.join(',\n')}\n  ]`;
  return `{\n  "kind": "${KIND}",\n  "version": 1,\n  "pack": ${JSON.stringify(pack)},\n  "edits": ${list}\n}\n`;
}

/** Whether a text begins as files of own edits do. */
export const looksLikeEdits = (text: string): boolean =>
  /^\uFEFF?\s*\{\s*"kind"\s*:\s*"crosslight own edits"/.test(text);

/** The own edits that a file holds, every record checked as a pack's would be. */
export function readEdits(text: string): ReadEdits {
  const json = readJson(text);
  if (!json.ok) return { ok: false, faults: [json.fault] };
  const { value } = json;
  if (
    !isPlainObject(value) ||
    value.kind !== KIND ||
    typeof value.pack !== 'string' ||
    !Array.isArray(value.edits)
  ) {
    return { ok: false, faults: [NO_EDITS] };
  }
  if (value.version !== 1) return { ok: false, faults: [NEWER] };
  const faults: Fault[] = [];
  const edits = value.edits.flatMap(
    (entry: unknown, index) => readEdit(entry, `edits[${index}]`, faults) ?? [],
  );
  return faults.length > 0 ? { ok: false, faults } : { ok: true, pack: value.pack, edits };
}

const NO_EDITS: Fault = {
  path: '',
  problem: 'the file holds no own edits',
  remedy: 'Choose a file that Crosslight has written.',
};
const NEWER: Fault = {
  path: 'version',
  problem: 'was made by a newer Crosslight',
  remedy: 'Update Crosslight, then open the file again.',
};

function readEdit(entry: unknown, path: string, faults: Fault[]): Edit | undefined {
  const list = isPlainObject(entry) ? RECORD_KINDS.find((kind) => kind === entry.list) : undefined;
  if (!isPlainObject(entry) || list === undefined || typeof entry.key !== 'string') {
    faults.push({ path, problem: 'is no edit of a record', remedy: 'Take it out.' });
    return undefined;
  }
  const read = (side: 'published' | 'own'): PackRecord | null => {
    if (entry[side] === null) return null;
    const checked = checkRecord(list, entry[side]);
    if (checked.ok) return checked.record;
    faults.push(...checked.faults.map((fault) => ({ ...fault, path: `${path}.${side}.${fault.path}` })));
    return null;
  };
  return { list, key: entry.key, published: read('published'), own: read('own') };
}
