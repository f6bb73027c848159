import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the command as a person would, from the root of the project, with this standard input. */
export function crosslight(args: readonly string[], input = ''): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--import', 'tsx', 'cli/crosslight.ts', ...args], {
      cwd: ROOT,
    });
    const chunks = { out: '', err: '' };
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      chunks.out += chunk;
    });
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
      chunks.err += chunk;
    });
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, ...chunks }));
    // A command that stops at a bad line does not read the rest.
    child.stdin.on('error', () => {});
    child.stdin.end(input);
  });
}
