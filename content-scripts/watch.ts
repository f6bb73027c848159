/**
 * Notices that the page has changed, at a bounded cost: a page that keeps changing is read less and less often, and where
 * nothing is kept of it, the observer rests from the first change until it has been read again.
 */
import { holds, type Tree, treesOf } from '../src/page/flat-tree.ts';
import { HIDING_ATTRIBUTES, isHiding } from '../src/page/furniture.ts';

/** The first wait after a change: long enough for a burst of edits, short enough not to be felt. */
export const SHORTEST_REST = 400;
/** The rest doubles while the changes go on: a ticker that never stops costs one reading in this time. */
export const LONGEST_REST = 20_000;
export interface Watched {
  /** The part of the page whose changes matter; null while any may. */
  readonly part: () => Element | null;
  /** The trees of which the page was put together when it was read. */
  readonly trees: () => readonly Tree[];
  /** True for a node that is our own. */
  readonly isOurs: (node: Node) => boolean;
  /** Told of every node in which something has changed; false where no more need be told until the page is read anew. */
  readonly forget: (node: Node) => boolean;
  /** Reads the page anew; settles when the marks are right again. */
  readonly update: () => Promise<void>;
}

const OBSERVED: MutationObserverInit = {
  childList: true,
  characterData: true,
  subtree: true,
  // Folds open by an attribute alone.
  attributeFilter: [...HIDING_ATTRIBUTES],
  attributeOldValue: true,
};

/** Calls `update` now, and again after every change that matters, until the signal aborts. */
export function watchPage(watched: Watched, signal: AbortSignal): void {
  const watch = new Watch(watched, signal);
  // A frame that has been loaded changes the page without a change of its nodes. Loads do not bubble.
  document.addEventListener('load', ({ target }) => watch.loaded(target as Node), { signal, capture: true });
  signal.addEventListener('abort', () => watch.end());
}

class Watch {
  readonly #watched: Watched;
  readonly #signal: AbortSignal;
  readonly #observer = new MutationObserver((records) => this.#take(records.filter(isChange)));
  /** One reading after the other: an older one must not have the last word. */
  #reading = Promise.resolve();
  #rest = SHORTEST_REST;
  /** When the page was read last. */
  #rested = 0;
  #isDue = true;
  /** The next reading; the first in a task of its own, apart from the loading of our script. */
  #waiting = setTimeout(() => this.#update());
  #looking: ReturnType<typeof setTimeout> | undefined;

  constructor(watched: Watched, signal: AbortSignal) {
    this.#watched = watched;
    this.#signal = signal;
  }

  loaded(node: Node): void {
    const part = this.#watched.part();
    if (node.nodeName === 'IFRAME' && part && holds(part, node)) this.#change();
  }

  end(): void {
    this.#observer.disconnect();
    clearTimeout(this.#waiting);
    clearTimeout(this.#looking);
  }

  #take(changes: readonly MutationRecord[]): void {
    let isKept = true;
    let last: Node | null = null;
    for (const { target } of changes) {
      if (target !== last) isKept = this.#watched.forget(target);
      last = target;
    }
    if (!this.#isDue && changes.some((record) => matters(record, this.#watched))) this.#change();
    if (this.#isDue && !isKept) this.#observer.disconnect();
  }

  #change(): void {
    if (this.#isDue || this.#signal.aborted) return;
    this.#isDue = true;
    const quiet = performance.now() - this.#rested;
    // A page that was quiet for long enough has stopped changing all the time: it is served promptly again.
    this.#rest = quiet > 2 * this.#rest ? SHORTEST_REST : Math.min(2 * this.#rest, LONGEST_REST);
    this.#waiting = setTimeout(() => this.#update(), this.#rest);
  }

  #update(): void {
    this.#reading = this.#reading.then(async () => {
      if (this.#signal.aborted) return;
      this.#isDue = false;
      this.#observe();
      await this.#watched.update();
      this.#rested = performance.now();
      // The reading may have come upon trees that were not known.
      if (!this.#isDue && !this.#signal.aborted) this.#observe();
      this.#awaitComponents(SHORTEST_REST);
    });
  }

  #observe(): void {
    for (const tree of this.#watched.trees()) this.#observer.observe(tree, OBSERVED);
  }

  /** A component that comes to life gets a shadow root, of which no observer is told: a few looks find it. */
  #awaitComponents(delay: number): void {
    clearTimeout(this.#looking);
    if (this.#signal.aborted || delay > LONGEST_REST || !document.querySelector(':not(:defined)')) return;
    this.#looking = setTimeout(() => {
      const known = new Set(this.#watched.trees());
      if (treesOf(document).some((tree) => !known.has(tree))) this.#change();
      else this.#awaitComponents(2 * delay);
    }, delay);
  }
}

function matters(record: MutationRecord, { part, isOurs }: Watched): boolean {
  const { type, target } = record;
  const whole = part();
  if (whole?.isConnected) return holds(whole, target);
  if (type !== 'childList') return true;
  return [...record.addedNodes, ...record.removedNodes].some((node) => !isOurs(node));
}

const isChange = (record: MutationRecord) => record.type !== 'attributes' || hasTurned(record);

/** True where an attribute hides its element now and did not before, or the other way round. */
function hasTurned({ target, attributeName, oldValue }: MutationRecord): boolean {
  const name = attributeName ?? '';
  return isHiding(name, oldValue) !== isHiding(name, (target as Element).getAttribute(name));
}
