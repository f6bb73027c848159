import type { ClaimProfile, CompiledTopic, ProfileOf, Topic } from '../core/matching/topic.ts';
import type { Pack } from '../core/pack/pack.ts';
import type { Dataset } from '../store/dataset.ts';
import type { Made } from '../store/kept-topics.ts';

/** Claims of a topic whose profiles are wanted. */
export interface Wanted {
  readonly topic: Topic;
  readonly claims: readonly number[];
}

/** A topic while it is held. */
interface Warm {
  readonly made: Made;
  topic?: Promise<Topic | null>;
  /** How many claims it has, once it is there. */
  size: number;
  profiles: ReadonlyMap<number, ClaimProfile>;
  /** All profiles, where the store had no room for them. */
  whole?: readonly ClaimProfile[];
}

type Find = (claim: number) => ClaimProfile | undefined;

/** Topics are held up to so many claims together: two very large ones take some 30 MB. */
const MOST_CLAIMS = 200_000;
/** With more profiles of a topic only those of the article at hand are held: so many take less than 10 MB. */
const MOST_PROFILES = 3_000;

/** Topics as they were read last or made, and what was read of their profiles; those of long ago are let go. */
export class WarmTopics {
  /** By pack, the one that was asked for last at the end. */
  readonly #held = new Map<string, Warm>();
  readonly #warmOf = new WeakMap<Topic, Warm>();

  constructor(
    readonly store: Pick<Dataset, 'readPack' | 'readTopic' | 'readProfiles' | 'keepTopic'>,
    readonly compile: (pack: Pack) => Promise<CompiledTopic>,
    readonly release: string,
  ) {}

  /** The topic of a pack's revision, read or made; null where there is no pack. */
  async topic(pack: string, revision: number): Promise<Topic | null> {
    const before = this.#held.get(pack);
    const made: Made = { pack, revision, release: this.release };
    const warm: Warm = before?.made.revision === revision ? before : { made, size: 0, profiles: new Map() };
    this.#held.delete(pack);
    this.#held.set(pack, warm);
    warm.topic ??= this.#read(warm);
    try {
      return await warm.topic;
    } catch (fault) {
      delete warm.topic;
      throw fault;
    } finally {
      this.#letGo();
    }
  }

  async #read(warm: Warm): Promise<Topic | null> {
    const topic = (await this.store.readTopic(warm.made)) ?? (await this.#make(warm));
    if (topic) this.#warmOf.set(topic, warm);
    warm.size = topic?.size ?? 0;
    return topic;
  }

  /** The topic made from its pack and kept, without its profiles. */
  async #make(warm: Warm): Promise<Topic | null> {
    const pack = await this.store.readPack(warm.made.pack);
    if (!pack) return null;
    const compiled = await this.compile(pack);
    const { claims, ...topic } = compiled;
    await this.store.keepTopic(warm.made, compiled).catch(() => {
      // Without room for it, it is held whole and made again by the next background.
      warm.whole = claims;
    });
    return topic;
  }

  #letGo(): void {
    let held = 0;
    for (const [pack, { size }] of [...this.#held].reverse()) {
      held += size;
      if (held > MOST_CLAIMS && held > size) this.#held.delete(pack);
    }
  }

  /** The profiles of some claims of topics that were given out here, each to be asked for by its place. */
  async profiles(wanted: readonly Wanted[]): Promise<ProfileOf> {
    const found = new Map<Topic, Find>();
    for (const { topic, claims } of wanted) found.set(topic, await this.#profilesOf(topic, claims));
    return (topic, claim) => found.get(topic)?.(claim);
  }

  async #profilesOf(topic: Topic, claims: readonly number[]): Promise<Find> {
    const warm = this.#warmOf.get(topic);
    if (warm === undefined) throw new Error(`The topic ${topic.id} was not given out here`);
    const missing = claims.filter((claim) => !warm.profiles.has(claim));
    const read = await this.#readProfiles(warm, missing);
    const { whole } = warm;
    if (whole) return (claim) => whole[claim];
    const all = new Map([...warm.profiles, ...read]);
    const asked = new Set(claims);
    warm.profiles = all.size <= MOST_PROFILES ? all : new Map([...all].filter(([claim]) => asked.has(claim)));
    return (claim) => all.get(claim);
  }

  async #readProfiles(warm: Warm, claims: readonly number[]): Promise<ReadonlyMap<number, ClaimProfile>> {
    if (warm.whole || claims.length === 0) return new Map();
    const read = await this.store.readProfiles(warm.made, claims);
    if (read) return read;
    // What was kept is forgotten meanwhile, or damaged.
    await this.#make(warm);
    return (await this.store.readProfiles(warm.made, claims)) ?? new Map();
  }

  /** Lets go of the topics of all packs but these. */
  holdOnly(packs: ReadonlyMap<string, unknown>): void {
    for (const pack of this.#held.keys()) if (!packs.has(pack)) this.#held.delete(pack);
  }
}
