/**
 * Notices that the page has changed, at a bounded cost: once a change is known, the observer rests until the page has
 * been read again, and a page that keeps changing is read less and less often.
 */

/** The first wait after a change: long enough for a burst of edits, short enough not to be felt. */
export const SHORTEST_REST = 400;
/** The rest doubles while the changes go on: a ticker that never stops costs one reading in this time. */
export const LONGEST_REST = 20_000;
export interface Watched {
  /** The part of the page whose changes matter; null while any may. */
  readonly part: () => Element | null;
  /** True for a node that is our own. */
  readonly isOurs: (node: Node) => boolean;
  /** Reads the page anew; settles when the marks are right again. */
  readonly update: () => Promise<void>;
}

/** Calls `update` now, and again after every change that matters, until the signal aborts. */
export function watchPage(watched: Watched, signal: AbortSignal): void {
  let rest = SHORTEST_REST;
  let rested = 0;
  const observer = new MutationObserver((records) => {
    if (!records.some((record) => matters(record, watched))) return;
    observer.disconnect();
    const now = performance.now();
    const quiet = now - rested;
    // A page that was quiet for long enough has stopped changing all the time: it is served promptly again.
    rest = quiet > 2 * rest ? SHORTEST_REST : Math.min(2 * rest, LONGEST_REST);
    waiting = setTimeout(update, rest);
  });
  // One reading after the other: an older one must not have the last word.
  let reading = Promise.resolve();
  const update = () => {
    reading = reading.then(async () => {
      if (signal.aborted) return;
      observer.observe(document.documentElement, { childList: true, characterData: true, subtree: true });
      await watched.update();
      rested = performance.now();
    });
  };
  // In a task of its own, apart from the loading of our script.
  let waiting = setTimeout(update);
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(waiting);
  });
}

function matters(record: MutationRecord, { part, isOurs }: Watched): boolean {
  const whole = part();
  if (whole?.isConnected) return whole.contains(record.target);
  if (record.type === 'characterData') return true;
  return [...record.addedNodes, ...record.removedNodes].some((node) => !isOurs(node));
}
