/** Runs in a page of the extension: makes a large topic there and leaves it alone in the extension's own store. */
import { openDataset } from '../../../src/store/dataset.ts';
import { largePack, type Size } from '../../large-pack/large-pack.ts';

async function installOnly(size: Size): Promise<number> {
  const store = openDataset();
  for (const { id } of await store.listPacks()) await store.removePack(id, Date.now());
  const { counts } = await store.installPack(largePack(size));
  store.close();
  return counts.claims;
}

Object.assign(globalThis, { installOnly });
