import fs from 'node:fs';
import type { Pack } from '../src/core/pack/pack.ts';
import { parsePackText } from '../src/core/pack/parse-pack.ts';

/** The pack that comes with the extension, as the store would answer with it. */
export function starterPack(): Pack {
  const parsed = parsePackText(fs.readFileSync('packs/mar-a-lago-talks.json', 'utf8'));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults));
  return parsed.pack;
}
