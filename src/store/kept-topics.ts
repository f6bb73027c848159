import type { CompiledTopic } from '../core/matching/topic.ts';
import type { Database, TopicRow } from './schema.ts';

/** The topic of a pack's revision that this release has made; null where none is kept. */
export async function readTopic(
  database: Database,
  pack: string,
  revision: number,
  release: string,
): Promise<CompiledTopic | null> {
  const row = await database.topics.get(pack);
  return row?.revision === revision && row.release === release ? row.topic : null;
}

/** Keeps a topic in the place of the pack's earlier one, unless the pack has changed meanwhile; forgets those of no pack. */
export async function keepTopic(database: Database, row: TopicRow): Promise<void> {
  const packs = await database.packs.toArray();
  await database.topics
    .where(':id')
    .noneOf(packs.map(({ id }) => id))
    .delete();
  if (packs.some(({ id, revision }) => id === row.pack && revision === row.revision)) {
    await database.topics.put(row);
  }
}
