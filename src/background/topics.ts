/** The installed packs, compiled once and kept warm while the worker lives. Everything here can be made again. */
import { indexReports, type ReportIndex } from '../core/comparison/report-index.ts';
import { compileTopic, type Topic } from '../core/matching/topic.ts';
import type { Store } from '../store/store.ts';
import { ensureStarterPack } from './starter-pack.ts';

export interface WarmTopic {
  readonly topic: Topic;
  readonly reports: ReportIndex;
}

let warm: Promise<ReadonlyMap<string, WarmTopic>> | undefined;

async function load(store: Store): Promise<ReadonlyMap<string, WarmTopic>> {
  await ensureStarterPack(store);
  const topics = new Map<string, WarmTopic>();
  for (const { id } of await store.listPacks()) {
    const pack = await store.readPack(id);
    if (pack) topics.set(id, { topic: compileTopic(pack), reports: indexReports(pack) });
  }
  return topics;
}

/** All topics by pack id. A failed load is tried again at the next call. */
export function warmTopics(store: Store): Promise<ReadonlyMap<string, WarmTopic>> {
  warm ??= load(store).catch((fault: unknown) => {
    warm = undefined;
    throw fault;
  });
  return warm;
}
