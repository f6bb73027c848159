/** `npx tsx tests/large-pack/write.ts FILE.json [CLAIMS] [OUTLETS] [SEED]` writes a large invented pack. */
import fs from 'node:fs';
import { formatPack } from '../../src/core/pack/format-pack.ts';
import { largePack } from './large-pack.ts';

const [file, claims = '10000', outlets = '300', seed = '1'] = process.argv.slice(2);
if (file === undefined) {
  console.error('Which file is the pack to be written to?');
  process.exitCode = 2;
} else {
  const pack = largePack({ claims: Number(claims), outlets: Number(outlets), seed: Number(seed) });
  fs.writeFileSync(file, formatPack(pack));
  console.log(
    `${file}: ${pack.claims.length} claims, ${pack.reports.length} reports, ${pack.outlets.length} outlets`,
  );
}
