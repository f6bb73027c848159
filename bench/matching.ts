/** Matching and ranking, measured as they ship: tsx would add a call to every function that another one makes. */
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { Row } from './row.ts';

export async function measureMatching(rounds: number): Promise<Row[]> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('matching-work.ts', import.meta.url))],
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    platform: 'node',
  });
  const code = Buffer.from(outputFiles[0]?.contents ?? []).toString('base64');
  const { benchMatching } = await import(`data:text/javascript;base64,${code}`);
  return benchMatching(rounds);
}
