import { syntaxFault } from './json-syntax.ts';
import { PACK_LIMITS } from './limits.ts';
import type { Fault } from './reading.ts';

/** The value, or why there is none. */
export type ReadJson =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly fault: Fault };

/** The value that a text in JSON holds. Text that is not JSON is answered with the line and column. */
export function readJson(text: string): ReadJson {
  if (text.length > PACK_LIMITS.fileLength) {
    const problem = `the file has ${text.length} characters, more than ${PACK_LIMITS.fileLength}`;
    return { ok: false, fault: { path: '', problem, remedy: 'Split the pack into smaller ones.' } };
  }
  // Some editors write a byte order mark at the beginning, which JSON does not know.
  const json = text.startsWith('\uFEFF') ? text.slice(1) : text;
  try {
    return { ok: true, value: JSON.parse(json) };
  } catch {
    return { ok: false, fault: syntaxFault(json) };
  }
}
