/** The same sources give the same zips, byte for byte, in any folder, at any time, in any time zone. */
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, expect, test } from 'vitest';

const run = promisify(execFile);
const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) fs.rmSync(folder, { recursive: true, force: true });
});

/** A copy of the sources (tracked files and new ones that are not ignored) in a folder of its own, with our packages. */
async function copyOfSources(name: string): Promise<string> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), name));
  folders.push(folder);
  const { stdout } = await run('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z']);
  for (const file of stdout.split('\0').filter((file) => file !== '' && fs.existsSync(file))) {
    fs.mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    fs.copyFileSync(file, path.join(folder, file));
  }
  fs.symlinkSync(path.resolve('node_modules'), path.join(folder, 'node_modules'));
  return folder;
}

/** The fingerprints of the zips that a build in the folder makes. */
async function zipsOf(folder: string, timeZone: string): Promise<Record<string, string>> {
  await run(process.execPath, ['build.mjs'], { cwd: folder, env: { ...process.env, TZ: timeZone } });
  const zips = fs.readdirSync(path.join(folder, 'dist')).filter((file) => file.endsWith('.zip'));
  return Object.fromEntries(
    zips.map((zip) => [
      zip,
      createHash('sha256')
        .update(fs.readFileSync(path.join(folder, 'dist', zip)))
        .digest('hex'),
    ]),
  );
}

test('two builds in two folders are the same, byte for byte', async () => {
  const one = await zipsOf(await copyOfSources('crosslight-one-'), 'Pacific/Kiritimati');
  const other = await zipsOf(await copyOfSources('crosslight-quite-another-place-'), 'America/Adak');
  expect(Object.keys(one)).toHaveLength(2);
  expect(other).toEqual(one);
  console.log(
    Object.entries(one)
      .map(([zip, sha]) => `${sha}  ${zip}`)
      .join('\n'),
  );
});
