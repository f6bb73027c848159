import { freeId } from '../src/core/pack/formats/made-id.ts';
import type { Pack } from '../src/core/pack/pack.ts';
import type { RecordKind } from '../src/core/pack/record-key.ts';

/** An id for a new record, made from what it is called, which no record of its list has. */
export function newId(list: Exclude<RecordKind, 'reports'>, name: string, pack: Pack): string {
  // The stop of a sentence is no part of an id.
  return freeId(name.replace(/\p{P}+\s*$/u, ''), new Set(pack[list].map(({ id }) => id)));
}
