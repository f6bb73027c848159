// Builds dist/chrome and dist/firefox, and a zip of each for the stores. `--development` adds the sample newsroom.
import fs from 'node:fs';
import path from 'node:path';
import esbuild from 'esbuild';
import { thirdPartyLicences } from './build/licences.mjs';
import { manifestFor } from './build/manifest.mjs';
import { minifiedStyles } from './build/minified-styles.mjs';
import { preactWithoutHtml } from './build/preact-without-html.mjs';
import { writeSmallest } from './build/smallest.mjs';
import { zipFolder } from './build/zip.mjs';

const development = process.argv.includes('--development');
const BROWSERS = ['chrome', 'firefox'];
/** Each a file by itself. */
const SCRIPTS = {
  background: 'src/background/main.ts',
  'content-scripts/main': 'content-scripts/main.ts',
  'dossier/search': 'dossier/search-worker.ts',
  'keeper/page': 'keeper/page.ts',
  'keeper/worker': 'keeper/worker.ts',
  'dossier/dataset': 'dossier/dataset-worker.ts',
};
/** Modules: what is imported when it is needed becomes a file of its own, and what they share is there once. */
const MODULES = { dossier: 'dossier/main.tsx', popup: 'popup/main.tsx' };
/** What reads articles; the background loads it by itself, and finds it under this name. */
const READER = { reader: 'src/background/reader.ts' };
const READER_NAME = 'crosslightReader';
/** Copied as they are. */
const FILES = [
  'content-scripts/marks.css',
  'popup/popup.html',
  'dossier/dossier.html',
  'keeper/keeper.html',
  'packs/mar-a-lago-talks.json',
  'LICENSE',
];
const FOLDERS = ['_locales', 'icons'];
/** Where the scripts are put together, which are the same in every browser. */
const BUNDLED = path.join('dist', 'bundled');

async function bundle(outdir) {
  const shared = {
    outdir,
    bundle: true,
    minify: true,
    charset: 'utf8',
    target: ['chrome140', 'firefox150'],
    // Dexie's build for current browsers: the same library without the code for old ones.
    alias: { dexie: './node_modules/dexie/dist/modern/dexie.mjs' },
    jsx: 'automatic',
    jsxImportSource: 'preact',
    define: { 'process.env.NODE_ENV': '"production"' },
    legalComments: 'none',
    plugins: [preactWithoutHtml, minifiedStyles],
    logLevel: 'warning',
  };
  await esbuild.build({ ...shared, entryPoints: SCRIPTS, format: 'iife' });
  await writeSmallest(path.join(outdir, 'content-scripts/main.js'));
  await esbuild.build({ ...shared, entryPoints: READER, format: 'iife', globalName: READER_NAME });
  await writeSmallest(path.join(outdir, 'reader.js'));
  for (const [page, entry] of Object.entries(MODULES)) {
    const chunkNames = `${page}/parts/[name]-[hash]`;
    const entryPoints = { [`${page}/main`]: entry };
    await esbuild.build({ ...shared, entryPoints, format: 'esm', splitting: true, chunkNames });
  }
}

function copy(from, folder) {
  const to = path.join(folder, from);
  fs.mkdirSync(path.dirname(to), { recursive: true });
  fs.cpSync(from, to, { recursive: true });
}

function packFor(browser) {
  const folder = path.join('dist', browser);
  fs.rmSync(folder, { recursive: true, force: true });
  fs.cpSync(BUNDLED, folder, { recursive: true });
  for (const from of [...FILES, ...FOLDERS]) copy(from, folder);
  fs.writeFileSync(path.join(folder, 'THIRD-PARTY-LICENSES.txt'), thirdPartyLicences());
  const manifest = manifestFor(browser, { development });
  fs.writeFileSync(path.join(folder, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  zipFolder(folder, path.join('dist', `crosslight-${manifest.version}-${browser}.zip`));
}

fs.rmSync(BUNDLED, { recursive: true, force: true });
await bundle(BUNDLED);
for (const browser of BROWSERS) packFor(browser);
fs.rmSync(BUNDLED, { recursive: true });
console.log(
  `Built ${BROWSERS.map((browser) => `dist/${browser}`).join(' and ')}${development ? ' (development)' : ''}`,
);
