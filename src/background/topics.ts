/** The installed packs, kept warm while the worker lives. Everything here can be made again from the store. */
import { compileTopic } from '../core/matching/compile-topic.ts';
import type { Topic } from '../core/matching/topic.ts';
import type { Pack } from '../core/pack/pack.ts';
import type { Store } from '../store/store.ts';
import { ensureStarterPack } from './starter-pack.ts';

/** What is worked out once in a worker's life; a failed attempt is tried again at the next call. */
function once<T>(work: (store: Store) => Promise<T>): (store: Store) => Promise<T> {
  let result: Promise<T> | undefined;
  return (store) => {
    result ??= work(store).catch((fault: unknown) => {
      result = undefined;
      throw fault;
    });
    return result;
  };
}

/** All packs by id. */
export const warmPacks = once<ReadonlyMap<string, Pack>>(async (store) => {
  await ensureStarterPack(store);
  const packs = new Map<string, Pack>();
  for (const { id } of await store.listPacks()) {
    const pack = await store.readPack(id);
    if (pack) packs.set(id, pack);
  }
  return packs;
});

/** All packs, compiled for matching. A comparison needs no compiling, so a woken worker does without. */
export const warmTopics = once<readonly Topic[]>(async (store) => {
  return [...(await warmPacks(store)).values()].map(compileTopic);
});
