import type { ClaimSummary, IssueSummary, PageOrigin } from '../src/core/comparison/comparison.ts';
import { issueSteps, WITHOUT_ISSUE } from '../src/core/comparison/summarise-topic.ts';
import type { Analysis } from '../src/core/match.ts';
import type { Issue, Pack } from '../src/core/pack/pack.ts';
import { inSlices } from '../src/in-slices.ts';
import type { PackFrame } from '../src/store/pack-parts.ts';
import type { World } from './world.ts';

/** The page from which a topic is seen; without an analysis, from nowhere. */
export interface Viewpoint {
  readonly analysis: Analysis | null;
  readonly origin: PageOrigin;
}

/** An issue that has been read, and all that it was made of. */
export interface SeenIssue extends Viewpoint {
  /** Null where no claim stands under the issue. */
  readonly summary: IssueSummary | null;
  /** The part of the pack that the issue needs. */
  readonly pack: Pack;
}

/** Stands last for the claims that stand under no issue. */
export const REST: Issue = { id: WITHOUT_ISSUE, title: '' };

type Listener = (seen: SeenIssue) => void;

/** Reads and summarises a topic issue by issue, so that no step is long however large the topic is. */
export class TopicReader {
  /** The issues in the order of the pack; the claims without one come last. */
  readonly issues: readonly Issue[];
  readonly #seen = new Map<string, SeenIssue>();
  readonly #listeners = new Map<string, Listener>();
  readonly #reading = new Map<string, Promise<void>>();
  readonly #lifetime = new AbortController();

  /**
   * `parts` keeps what was read of the pack: another viewpoint needs no second reading. `failed` is told where the store
   * does not give what is read.
   */
  constructor(
    readonly frame: PackFrame,
    readonly viewpoint: Viewpoint,
    readonly parts: Map<string, Promise<Pack>>,
    readonly world: Pick<World, 'readIssue' | 'idle' | 'breathe'>,
    readonly failed: (fault: unknown) => void,
  ) {
    this.issues = [...frame.issues, REST];
  }

  get(issue: string): SeenIssue | null {
    return this.#seen.get(issue) ?? null;
  }

  /** Calls when the issue has been read, until the answer is called. */
  watch(issue: string, listener: Listener): () => void {
    this.#listeners.set(issue, listener);
    return () => this.#listeners.delete(issue);
  }

  /** What the page leaves out of all issues that have been read, the most widely reported first. */
  leftOut(): { claim: ClaimSummary; seen: SeenIssue }[] {
    return this.issues
      .map(({ id }) => this.get(id))
      .filter((seen) => seen !== null)
      .flatMap((seen) => (seen.summary?.missing ?? []).map((claim) => ({ claim, seen })))
      .sort((a, b) => b.claim.sources - a.claim.sources);
  }

  /** Nobody wants its answers any more: what is being read is left as it is. */
  end(): void {
    this.#lifetime.abort();
  }

  /** Reads an issue now, unless it has been or is being read. Never rejects. */
  read(issue: string): Promise<void> {
    const reading = this.#reading.get(issue) ?? this.#read(issue).catch(this.failed);
    this.#reading.set(issue, reading);
    return reading;
  }

  async #read(issue: string): Promise<void> {
    const pack = await this.#part(issue);
    // What comes from the store comes in a task that has done enough.
    await this.world.breathe();
    const { analysis, origin } = this.viewpoint;
    const { signal } = this.#lifetime;
    const steps = issueSteps(pack, issue, analysis, origin);
    const summary = await inSlices(steps, signal, () => performance.now(), this.world.breathe);
    if (signal.aborted) return;
    const seen = { summary, pack, analysis, origin };
    this.#seen.set(issue, seen);
    this.#listeners.get(issue)?.(seen);
  }

  /** Reads the issues one after the other, each when the browser has time, until the signal aborts. */
  async readAtLeisure(issues: readonly string[], signal: AbortSignal): Promise<void> {
    for (const issue of issues) {
      if (this.#seen.has(issue)) continue;
      await this.world.idle();
      if (signal.aborted) return;
      await this.read(issue);
    }
  }

  #part(issue: string): Promise<Pack> {
    const known = this.parts.get(issue);
    const part =
      known ?? this.world.readIssue(this.frame.id, issue).then((read) => ({ ...this.frame, ...read }));
    this.parts.set(issue, part);
    return part;
  }
}
