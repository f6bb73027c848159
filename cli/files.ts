import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Pack } from '../src/core/pack/pack.ts';
import { parsePackText } from '../src/core/pack/parse-pack.ts';
import { BadInput } from './verb.ts';

/** The pack that comes with Crosslight. */
export const STARTER_PACK = fileURLToPath(new URL('../packs/mar-a-lago-talks.json', import.meta.url));

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'it is a folder',
  EACCES: 'it may not be read',
};

/** The bytes of a file. */
export async function readBytes(path: string): Promise<Buffer> {
  try {
    return await readFile(path);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    throw new BadInput(`${path}: ${REASONS[code ?? ''] ?? message}`);
  }
}

/** The text of a file in UTF-8. */
export async function readText(path: string): Promise<string> {
  const bytes = await readBytes(path);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new BadInput(`${path}: it is not text in UTF-8`);
  }
}

/** A pack from a file; its first fault is told where it has any. */
export async function readPack(path: string): Promise<Pack> {
  const parsed = parsePackText(await readText(path));
  if (parsed.ok) return parsed.pack;
  const [first] = parsed.faults;
  const more = parsed.faults.length > 1 ? ' (`crosslight validate` lists the other faults)' : '';
  throw new BadInput(`${path}: ${[first?.path, first?.problem].filter(Boolean).join(' ')}${more}`);
}
