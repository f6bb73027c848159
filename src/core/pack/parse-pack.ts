import { isPlainObject } from './described.ts';
import { readJson } from './json-text.ts';
import type { Pack } from './pack.ts';
import { type Fault, Reading } from './reading.ts';
import { PACK_VERSION, pack as packReader } from './records/pack.ts';
import { checkReferences } from './references.ts';

/** A sound pack, or everything that is wrong with the value. */
export type ParsedPack =
  | { readonly ok: true; readonly pack: Pack }
  | { readonly ok: false; readonly faults: readonly Fault[] };

const NEWER: Fault = {
  path: 'version',
  problem: 'was made by a newer Crosslight',
  remedy: 'Update Crosslight, then open the pack again.',
};

/**
 * The pack that a value holds, as a copy that shares nothing with it, or all that is wrong with it. The only door from
 * JSON to a `Pack`; it never throws. References between records are checked once the records themselves are sound.
 */
export function parsePack(input: unknown): ParsedPack {
  // Nothing else can be said of a format that is not known yet.
  if (isPlainObject(input) && isNewer(input.version)) return refused([NEWER]);
  const reading = new Reading();
  const pack = packReader(input, reading);
  if (pack !== undefined) checkReferences(pack, reading);
  return pack !== undefined && reading.sound ? { ok: true, pack } : refused(reading.faults());
}

/** As `parsePack`, from the text of a file. Text that is not JSON is answered with the line and column. */
export function parsePackText(text: string): ParsedPack {
  const json = readJson(text);
  return json.ok ? parsePack(json.value) : refused([json.fault]);
}

const refused = (faults: readonly Fault[]): ParsedPack => ({ ok: false, faults });

const isNewer = (version: unknown): boolean => typeof version === 'number' && version > PACK_VERSION;
