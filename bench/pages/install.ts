/** Runs in a page of the extension: decides which packs are in its store, as a reader's store would hold them. */
import { parsePackText } from '../../src/core/pack/parse-pack.ts';
import { openDataset } from '../../src/store/dataset.ts';

const store = openDataset();

async function removeAll(): Promise<void> {
  for (const { id } of await store.listPacks()) await store.removePack(id, Date.now());
}

async function install(text: string): Promise<number> {
  const parsed = parsePackText(text);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults));
  const { counts } = await store.installPack(parsed.pack);
  return counts.claims;
}

Object.assign(globalThis, { removeAll, install });
