import type { Pack } from '../pack.ts';
import { parsePack } from '../parse-pack.ts';
import type { Fault } from '../reading.ts';
import type { Loss, LossCount } from './losses.ts';

/** What came of reading another format: a pack and what of the file it does not hold, or all that is wrong. */
export type Imported =
  | { readonly ok: true; readonly pack: Pack; readonly losses: readonly Loss[] }
  | { readonly ok: false; readonly faults: readonly Fault[] };

export const refused = (faults: readonly Fault[]): Imported => ({ ok: false, faults });

/** The record of a pack that a fault lies in, and the field within it (empty for the record as a whole). */
export interface PackPlace {
  readonly kind: string;
  readonly index: number;
  readonly field: string;
}

const IN_RECORD = /^(\w+)\[(\d+)\]\.?(.*)$/s;

/**
 * Takes what another format holds through the one door for packs. `place` answers with where in that format a record's
 * field stands, `head` with where a field of the pack itself does.
 */
export function admit(
  candidate: unknown,
  losses: LossCount,
  place: (found: PackPlace) => string,
  head: (field: string) => string,
): Imported {
  const parsed = parsePack(candidate);
  if (parsed.ok) return { ok: true, pack: parsed.pack, losses: losses.list() };
  return refused(
    parsed.faults.map((fault) => {
      const [, kind = '', index = '', field = ''] = IN_RECORD.exec(fault.path) ?? [];
      if (kind !== '') return { ...fault, path: place({ kind, index: Number(index), field }) };
      return fault.path === '' ? fault : { ...fault, path: head(fault.path) };
    }),
  );
}
