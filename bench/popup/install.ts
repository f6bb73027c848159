/** Runs in a page of the extension: leaves it with exactly one pack, as a reader's store would hold it. */
import { parsePackText } from '../../src/core/pack/parse-pack.ts';
import { openDataset } from '../../src/store/dataset.ts';

async function installOnly(text: string): Promise<number> {
  const parsed = parsePackText(text);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults));
  const store = openDataset();
  for (const { id } of await store.listPacks()) await store.removePack(id, Date.now());
  const { counts } = await store.installPack(parsed.pack);
  store.close();
  return counts.claims;
}

Object.assign(globalThis, { installOnly });
