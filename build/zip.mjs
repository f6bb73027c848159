// Zips of a folder that are the same, byte for byte, wherever and whenever they are made.
import fs from 'node:fs';
import path from 'node:path';
import { zipSync } from 'fflate';

/** The earliest moment that a zip can hold: every file gets it, so that time does not show. */
const NO_TIME = new Date(1980, 0, 1);

/** Relative paths of all files below a folder, sorted, with forward slashes. */
export function filesBelow(folder) {
  return fs
    .readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .sort();
}

/** Writes the folder as a zip. */
export function zipFolder(folder, file) {
  const entries = filesBelow(folder).map((name) => [
    name,
    new Uint8Array(fs.readFileSync(path.join(folder, name))),
  ]);
  fs.writeFileSync(file, zipSync(Object.fromEntries(entries), { level: 9, mtime: NO_TIME }));
}
