import type { Pack } from '../core/pack/pack.ts';
import {
  keyedRecords,
  nameText,
  type PackRecord,
  RECORD_KINDS,
  type RecordKind,
} from '../core/pack/record-key.ts';
import type { EditRow, PackRow } from './schema.ts';

/** A record with what names it and its place in its list. */
export interface Placed {
  readonly list: RecordKind;
  readonly key: string;
  readonly at: number;
  readonly record: PackRecord;
}

/**
 * Places that the reader's own records get at one revision: more than a list may hold, so that they stand behind all
 * that is published, and no place is given twice.
 */
export const PLACES_OF_REVISION = 2 ** 20;

/** A pack without its lists. */
export function fieldsOf(pack: Pack): PackRow['fields'] {
  const { issues, claims, people, places, terms, outlets, reports, ...fields } = pack;
  return fields;
}

/** The records that the reader sees: what is published with own edits above it. */
export function placedRecords(published: Pack, edits: readonly EditRow[]): Placed[] {
  const own = new Map(edits.map((edit) => [nameText(edit), edit]));
  const shown: Placed[] = [];
  for (const list of RECORD_KINDS) {
    let at = 0;
    for (const [key, record] of keyedRecords(published, list)) {
      const edit = own.get(nameText({ list, key }));
      const seen = edit ? edit.own : record;
      if (seen) shown.push({ list, key, at, record: seen });
      at += 1;
    }
  }
  const added = edits.flatMap(({ list, key, at, published: known, own: record }) =>
    known === null && record !== null ? [{ list, key, at, record }] : [],
  );
  return [...shown, ...added];
}

/** The row of a record other than a report, in the table of its list. */
export function rowOf(pack: string, { list, key, at, record }: Placed): object {
  const row = { pack, id: key, at, record };
  return list === 'people' || list === 'places' || list === 'terms' ? { ...row, list } : row;
}
