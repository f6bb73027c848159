/** The commands that docs/publishing.md shows, run as they stand there, in their order. */
import { execFile } from 'node:child_process';
import { copyFile, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const COMMAND = `${process.execPath} --import ${import.meta.resolve('tsx')} ${ROOT}cli/crosslight.ts`;
const OURS = 'npm run --silent crosslight --';

/** A desk's folder: the pack at hand, and the version that readers have. */
let desk = '';
beforeAll(async () => {
  desk = await mkdtemp(path.join(tmpdir(), 'crosslight-desk-'));
  const pack = path.join(ROOT, 'tests/topics/asphodel-ferry/pack.json');
  const text = await readFile(pack, 'utf8');
  await mkdir(path.join(desk, 'published'));
  await copyFile(pack, path.join(desk, 'published/ferry.json'));
  await writeFile(path.join(desk, 'ferry.json'), text.replace('"title": "', '"title": "Revised: '));
});
afterAll(() => rm(desk, { recursive: true, force: true }));

/** The lines of the page's code blocks that are commands: those of blocks in no other language. */
async function commands(): Promise<string[]> {
  const page = await readFile(path.join(ROOT, 'docs/publishing.md'), 'utf8');
  const blocks = [...page.matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm)];
  return blocks.flatMap(([, language, block = '']) => (language === '' ? block.trim().split('\n') : []));
}

function run(command: string): Promise<{ code: number; output: string }> {
  return new Promise((resolve) => {
    const line = command.replace(OURS, COMMAND);
    execFile('sh', ['-c', line], { cwd: desk, env: process.env }, (error, out, err) => {
      resolve({ code: error ? Number(error.code) : 0, output: out + err });
    });
  });
}

test('every command of the page does what the page says', { timeout: 120_000 }, async () => {
  const lines = await commands();
  for (const verb of ['validate', 'diff', 'sign', 'verify', 'convert', 'openssl']) {
    expect(lines.some((line) => line.includes(verb))).toBe(true);
  }
  for (const line of lines) {
    const { code, output } = await run(line);
    // What is new to readers is a difference, and said so by the exit code.
    const expected = line.includes('crosslight -- diff') ? 1 : 0;
    expect({ line, code, output }).toEqual({ line, code: expected, output });
  }
});

test('the limits of the page are those of the extension', async () => {
  const text = await readFile(path.join(ROOT, 'docs/publishing.md'), 'utf8');
  const source = await readFile(path.join(ROOT, 'src/keeping/fetch-remote.ts'), 'utf8');
  expect(source).toContain('bytes: 100_000_000, silence: 30_000, total: 300_000');
  expect(text).toContain('30 seconds without a byte, after five minutes altogether, and at 100 MB');
});
