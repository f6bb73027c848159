/** Runs every benchmark: `npm run bench`. All figures are ratios of what one run measures; times are of this machine. */
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** The core as it ships: tsx would add a call to every function that another one makes. */
const { outputFiles } = await build({
  entryPoints: [fileURLToPath(new URL('matching.ts', import.meta.url))],
  bundle: true,
  minify: true,
  write: false,
  format: 'esm',
  platform: 'node',
});
const code = Buffer.from(outputFiles[0]?.contents ?? []).toString('base64');
const { benchMatching } = await import(`data:text/javascript;base64,${code}`);

benchMatching((line: string) => process.stdout.write(`${line}\n`));
await import('./popup.ts');
await import('./page.ts');
await import('./import.ts');
