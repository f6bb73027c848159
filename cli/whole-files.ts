import { mkdir, mkdtemp, readdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { BadInput } from './verb.ts';

/** Writes a file so that it is there as a whole or as it was before: aside first, then moved into place. */
export async function writeWhole(file: string, text: string): Promise<void> {
  await aside(file, async (folder) => {
    const draft = path.join(folder, path.basename(file));
    await writeFile(draft, text);
    await rename(draft, file);
  });
}

/** Writes a folder of files so that all of them are there or none. The folder must be new or empty. */
export async function writeWholeFolder(
  folder: string,
  files: Readonly<Record<string, string>>,
): Promise<void> {
  await refuseFilled(folder);
  await aside(folder, async (parent) => {
    const draft = path.join(parent, path.basename(folder));
    await mkdir(draft);
    for (const [name, text] of Object.entries(files)) await writeFile(path.join(draft, name), text);
    await rename(draft, folder);
  });
}

/** Lends a folder beside the target, hence on the same disk, and clears it away whatever happens. */
async function aside(target: string, write: (folder: string) => Promise<void>): Promise<void> {
  const whole = path.resolve(target);
  let folder: string | undefined;
  try {
    folder = await mkdtemp(path.join(path.dirname(whole), '.crosslight-'));
    await write(folder);
  } catch (error) {
    throw new BadInput(`${target}: ${reasonOf(error)}`);
  } finally {
    if (folder !== undefined) await rm(folder, { recursive: true, force: true });
  }
}

async function refuseFilled(folder: string): Promise<void> {
  const entries = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw new BadInput(`${folder}: ${reasonOf(error)}`);
  });
  if (entries.length > 0) {
    throw new BadInput(`${folder}: this folder has something in it; name a new one, or an empty one`);
  }
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'the folder that it is to stand in does not exist',
  ENOTDIR: 'there is a file of this name, where a folder is to stand',
  EISDIR: 'there is a folder of this name, where a file is to stand',
  EACCES: 'it may not be written',
  EROFS: 'it may not be written',
  ENOSPC: 'the disk is full',
};

function reasonOf(error: unknown): string {
  const { code = '', message } = error as NodeJS.ErrnoException;
  return REASONS[code] ?? message;
}
