/** The installed packs, as far as pages ask for them. Everything here can be made again from the store. */
import type { Wording } from '../core/matching/concern.ts';
import {
  type Directory,
  directoryOf,
  type Openings,
  openingsOf,
  topicsNear,
} from '../core/matching/openings.ts';
import type { CompiledTopic, ProfileOf, Topic } from '../core/matching/topic.ts';
import type { Pack } from '../core/pack/pack.ts';
import type { Dataset } from '../store/dataset.ts';
import type { CatalogueEntry } from '../store/kept-topics.ts';
import { type Wanted, WarmTopics } from './warm-topics.ts';

export interface Topics {
  /** The topics with which a text shares the beginning of a name, by id: it can be on no other. */
  near(wording: Pick<Wording, 'plain' | 'stems'>): Promise<readonly Topic[]>;
  /** The profiles of some claims of topics that are near. */
  profiles(wanted: readonly Wanted[]): Promise<ProfileOf>;
  /**
   * A pack with no other claims than these and those that answer the same questions, and their reports: all that is
   * needed to compare them, however large the pack is. Null where there is no pack.
   */
  claims(id: string, claims: readonly string[]): Promise<Pack | null>;
  /** Makes and keeps the topics of all packs of which none is kept. */
  prepare(): Promise<void>;
}

/** The packs as they were when the stamp was as it is. */
interface Catalogue {
  readonly stamp: string;
  readonly entries: Promise<ReadonlyMap<string, CatalogueEntry>>;
  directory?: Promise<Directory>;
}

/** The claims of a pack that were read last: a card asks for one that the page before has just stated. */
interface Part {
  readonly id: string;
  readonly revision: number;
  readonly pack: Pack | null;
}

type Kept = Pick<
  Dataset,
  'readStamp' | 'readCatalogue' | 'readPack' | 'readTopic' | 'readProfiles' | 'keepTopic' | 'readClaims'
>;

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
  const warm = new WarmTopics(store, compile, release);
  let latest: Catalogue | undefined;
  let part: Part | undefined;

  const catalogue = async (): Promise<Catalogue> => {
    const stamp = await store.readStamp();
    if (latest?.stamp !== stamp) latest = { stamp, entries: readEntries() };
    return latest;
  };
  const readEntries = async () => {
    const entries = await store.readCatalogue(release).catch(forgetting);
    const byId = new Map(entries.map((entry) => [entry.id, entry]));
    warm.holdOnly(byId);
    return byId;
  };
  /** A pack of which no topic can be made takes no other with it. */
  const readDirectory = async (entries: Catalogue['entries']) => {
    const known: [string, Openings][] = [];
    const faults: unknown[] = [];
    const failed = (fault: unknown): null => {
      latest = undefined;
      faults.push(fault);
      return null;
    };
    for (const { id, revision, openings } of (await entries).values()) {
      const topic = openings ? null : await warm.topic(id, revision).catch(failed);
      if (openings) known.push([id, openings]);
      else if (topic) known.push([id, openingsOf(topic)]);
    }
    if (faults.length > 0 && known.length === 0) throw faults[0];
    for (const fault of faults) console.error(fault);
    return directoryOf(known);
  };
  const forgetting = (fault: unknown): never => {
    latest = undefined;
    throw fault;
  };
  const directory = async () => {
    const current = await catalogue();
    current.directory ??= readDirectory(current.entries);
    return { entries: await current.entries, directory: await current.directory };
  };

  return {
    async near(wording) {
      const { entries, directory: openings } = await directory();
      const near = topicsNear(wording, openings);
      const asked = [...entries.values()].filter(({ id }) => near.has(id));
      const topics = await Promise.all(asked.map(({ id, revision }) => warm.topic(id, revision)));
      return topics.filter((topic) => topic !== null);
    },
    profiles: (wanted) => warm.profiles(wanted),
    async claims(id, claims) {
      const revision = (await (await catalogue()).entries).get(id)?.revision;
      if (revision === undefined) return null;
      if (part?.id === id && part.revision === revision && holds(part.pack, claims)) return part.pack;
      const pack = await store.readClaims(id, claims);
      part = { id, revision, pack };
      return pack;
    },
    async prepare() {
      await directory();
    },
  };
}

/** Whether a part of a pack has all of some claims; with a claim it has all that answer the same question. */
function holds(part: Pack | null, claims: readonly string[]): boolean {
  const ids = new Set(part?.claims.map(({ id }) => id));
  return part !== null && claims.every((claim) => ids.has(claim));
}
