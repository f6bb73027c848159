/** Runs in a page of the extension: puts a pack into the extension's own store, through the one door for packs. */
import { parsePackText } from '../../../src/core/pack/parse-pack.ts';
import { openDataset } from '../../../src/store/dataset.ts';

async function installText(text: string): Promise<string> {
  const parsed = parsePackText(text);
  if (!parsed.ok) return JSON.stringify(parsed.faults[0]);
  const dataset = openDataset();
  await dataset.installPack(parsed.pack);
  dataset.close();
  return 'installed';
}

Object.assign(globalThis, { installText });
