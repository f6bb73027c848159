/** The built extension with two pages more: an empty popup, and one by which a pack is put into its store. */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import esbuild from 'esbuild';
import { minifiedStyles } from '../../build/minified-styles.mjs';
import { preactWithoutHtml } from '../../build/preact-without-html.mjs';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const BUILT = path.join(ROOT, 'dist/chrome');
const PAGES = { empty: 'bench/popup/empty.tsx', install: 'bench/popup/install.ts' };

/** A copy of the built extension in a folder of its own, so that it has an origin and a store of its own. */
export async function extensionWithBenchPages(): Promise<string> {
  if (!fs.existsSync(BUILT)) throw new Error('There is no dist/chrome: run npm run build');
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'crosslight-bench-'));
  fs.cpSync(BUILT, folder, { recursive: true });
  await esbuild.build({
    absWorkingDir: ROOT,
    entryPoints: PAGES,
    outdir: path.join(folder, 'bench'),
    bundle: true,
    minify: true,
    format: 'iife',
    target: ['chrome140'],
    alias: { dexie: './node_modules/dexie/dist/modern/dexie.mjs' },
    jsx: 'automatic',
    jsxImportSource: 'preact',
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [preactWithoutHtml, minifiedStyles],
  });
  const html = fs.readFileSync(path.join(ROOT, 'popup/popup.html'), 'utf8');
  for (const page of Object.keys(PAGES)) {
    fs.writeFileSync(path.join(folder, 'bench', `${page}.html`), html.replace('main.js', `${page}.js`));
  }
  return folder;
}
