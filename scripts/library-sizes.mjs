// Prints what each runtime library adds to a bundle, minified and gzipped: `node scripts/library-sizes.mjs`.

import fs from 'node:fs';
import { gzipSync } from 'node:zlib';
import esbuild from 'esbuild';

const { dependencies } = JSON.parse(fs.readFileSync('package.json', 'utf8'));
for (const name of Object.keys(dependencies)) {
  const { license } = JSON.parse(fs.readFileSync(`node_modules/${name}/package.json`, 'utf8'));
  const { outputFiles } = await esbuild.build({
    stdin: { contents: `import * as library from '${name}'; globalThis.library = library`, resolveDir: '.' },
    bundle: true,
    minify: true,
    format: 'iife',
    write: false,
  });
  const size = gzipSync(outputFiles[0].contents, { level: 9 }).length;
  console.log(`${name} ${dependencies[name]}: ${(size / 1000).toFixed(1)} kB, ${license}`);
}
