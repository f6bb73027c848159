/** The installed packs, kept warm while the background lives. Everything here can be made again from the store. */
import type { CompiledTopic } from '../core/matching/topic.ts';
import type { Pack } from '../core/pack/pack.ts';
import type { Store } from '../store/store.ts';

export interface Topics {
  /** All installed packs made ready for matching, by id. */
  all(): Promise<readonly CompiledTopic[]>;
  /**
   * A pack with no other claims than these and those that answer the same questions, and their reports: all that is
   * needed to compare them, however large the pack is. Null where there is no pack.
   */
  claims(id: string, claims: readonly string[]): Promise<Pack | null>;
}

/** What is known of one revision of a pack. */
interface Warm {
  readonly revision: number;
  topic?: Promise<CompiledTopic | null>;
  /** The claims that were read last: a card asks for one that the page before has just stated. */
  part?: Pack | null;
}

type Kept = Pick<Store, 'listPacks' | 'readPack' | 'readTopic' | 'keepTopic' | 'readClaims'>;

/**
 * The packs of a store. What is made of each lasts for one revision of it: a pack that a page has changed, put in the
 * place of another or taken away is noticed at the next call. `release` names the code that compiles: what another one
 * has kept is compiled again. What failed is tried again.
 */
export function topicsOf(
  store: Kept,
  compile: (pack: Pack) => Promise<CompiledTopic>,
  release: string,
): Topics {
  const known = new Map<string, Warm>();

  const warmOf = (id: string, revision: number): Warm => {
    const before = known.get(id);
    if (before?.revision === revision) return before;
    const warm: Warm = { revision };
    known.set(id, warm);
    return warm;
  };
  const topicOf = (id: string, warm: Warm): Promise<CompiledTopic | null> => {
    warm.topic ??= made(id, warm.revision).catch((fault: unknown) => {
      delete warm.topic;
      throw fault;
    });
    return warm.topic;
  };
  const made = async (id: string, revision: number): Promise<CompiledTopic | null> => {
    const kept = await store.readTopic(id, revision, release);
    if (kept) return kept;
    const pack = await store.readPack(id);
    if (!pack) return null;
    const topic = await compile(pack);
    // Without room for it, it is made again next time.
    await store.keepTopic({ pack: id, revision, release, topic }).catch(() => {});
    return topic;
  };

  return {
    async all() {
      const heads = await store.listPacks();
      const ids = new Set(heads.map(({ id }) => id));
      for (const id of known.keys()) if (!ids.has(id)) known.delete(id);
      const topics = await Promise.all(heads.map(({ id, revision }) => topicOf(id, warmOf(id, revision))));
      return topics.filter((topic) => topic !== null);
    },

    async claims(id, claims) {
      const head = (await store.listPacks()).find((entry) => entry.id === id);
      if (!head) return null;
      const warm = warmOf(id, head.revision);
      if (!holds(warm.part, claims)) warm.part = await store.readClaims(id, claims);
      return warm.part ?? null;
    },
  };
}

/** Whether a part of a pack has all of some claims; with a claim it has all that answer the same question. */
function holds(part: Pack | null | undefined, claims: readonly string[]): boolean {
  const ids = new Set(part?.claims.map(({ id }) => id));
  return part != null && claims.every((claim) => ids.has(claim));
}
