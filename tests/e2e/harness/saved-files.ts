import { readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { eventually } from '../../../scripts/eventually.ts';
import type { Session } from './session.ts';

interface SavedFile {
  readonly name: string;
  readonly text: string;
}

/** What browsers call a file while they write it. */
const UNFINISHED = /\.(?:crdownload|part|tmp)$/u;

/** The file that the browser saves because of what `act` does, as soon as it is whole. It is taken out of the folder. */
export async function savedBy({ downloads }: Session, act: () => Promise<unknown>): Promise<SavedFile> {
  const before = new Set(readdirSync(downloads));
  await act();
  return eventually('a saved file', () => {
    const [name, ...others] = readdirSync(downloads).filter((each) => !before.has(each));
    if (name === undefined || others.length > 0 || UNFINISHED.test(name)) return null;
    const file = path.join(downloads, name);
    const text = readFileSync(file, 'utf8');
    if (text === '') return null;
    // Another one of that name would come in its place in one browser, and under another name in the other.
    rmSync(file);
    return { name, text };
  });
}
