/** The installed packs, kept warm while the background lives. Everything here can be made again from the store. */
import type { Topic } from '../core/matching/topic.ts';
import type { Pack } from '../core/pack/pack.ts';
import type { Store } from '../store/store.ts';

interface Warm {
  readonly revision: number;
  readonly pack: Promise<Pack | null>;
  topic?: Promise<Topic | null>;
}

export interface Topics {
  /** The installed pack of that id; null where there is none. */
  pack(id: string): Promise<Pack | null>;
  /** All installed packs, compiled for matching, by id. A comparison needs no compiling, so a hover does without. */
  all(): Promise<readonly Topic[]>;
}

/**
 * The packs of a store. Each is read and compiled once for every revision of it: a pack that a page has put in the place
 * of another, or has taken away, is noticed at the next call. What failed is tried again.
 */
export function topicsOf(
  store: Pick<Store, 'listPacks' | 'readPack'>,
  compile: (pack: Pack) => Promise<Topic>,
): Topics {
  const known = new Map<string, Warm>();

  const forget = (id: string, warm: Warm) => (fault: unknown) => {
    if (known.get(id) === warm) known.delete(id);
    throw fault;
  };
  const warmOf = (id: string, revision: number): Warm => {
    const before = known.get(id);
    if (before?.revision === revision) return before;
    const warm: Warm = { revision, pack: store.readPack(id) };
    known.set(id, warm);
    return warm;
  };
  const topicOf = (warm: Warm): Promise<Topic | null> => {
    warm.topic ??= warm.pack.then((pack) => pack && compile(pack));
    return warm.topic;
  };
  const installed = async (): Promise<[id: string, warm: Warm][]> => {
    const heads = await store.listPacks();
    const ids = new Set(heads.map(({ id }) => id));
    for (const id of known.keys()) if (!ids.has(id)) known.delete(id);
    return heads.map(({ id, revision }) => [id, warmOf(id, revision)]);
  };

  return {
    async pack(id) {
      const head = (await store.listPacks()).find((entry) => entry.id === id);
      if (!head) return null;
      const warm = warmOf(id, head.revision);
      return warm.pack.catch(forget(id, warm));
    },
    async all() {
      const topics = (await installed()).map(([id, warm]) => topicOf(warm).catch(forget(id, warm)));
      return (await Promise.all(topics)).filter((topic) => topic !== null);
    },
  };
}
