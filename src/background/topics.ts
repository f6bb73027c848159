/** The installed packs, compiled once and kept warm while the worker lives. Everything here can be made again. */
import { compileTopic } from '../core/matching/compile-topic.ts';
import type { Topic } from '../core/matching/topic.ts';
import type { Store } from '../store/store.ts';
import { ensureStarterPack } from './starter-pack.ts';

let warm: Promise<ReadonlyMap<string, Topic>> | undefined;

async function load(store: Store): Promise<ReadonlyMap<string, Topic>> {
  await ensureStarterPack(store);
  const topics = new Map<string, Topic>();
  for (const { id } of await store.listPacks()) {
    const pack = await store.readPack(id);
    if (pack) topics.set(id, compileTopic(pack));
  }
  return topics;
}

/** All topics by pack id. A failed load is tried again at the next call. */
export function warmTopics(store: Store): Promise<ReadonlyMap<string, Topic>> {
  warm ??= load(store).catch((fault: unknown) => {
    warm = undefined;
    throw fault;
  });
  return warm;
}
