import { inWindow } from './frames.ts';

/** Where the reader is on the way to the end of the article. */

/**
 * Calls back once, as soon as the place whose distance from the top of the viewport `bottom` measures (in pixels; null:
 * not known now) is on screen or above it. Gives up when the signal aborts.
 */
export function watchEnd(bottom: () => number | null, reached: () => void, signal: AbortSignal): void {
  const ended = new AbortController();
  const watching = AbortSignal.any([signal, ended.signal]);
  let isLooking = false;
  const look = () => {
    isLooking = false;
    const at = watching.aborted ? null : bottom();
    if (at === null || at > innerHeight) return;
    ended.abort();
    reached();
  };
  const soon = () => {
    if (!isLooking) requestAnimationFrame(look);
    isLooking = true;
  };
  const options = { signal: watching, passive: true, capture: true };
  addEventListener('scroll', soon, options);
  addEventListener('resize', soon, options);
  soon();
}

/** How far below the top of the viewport a text ends, in pixels; null where it is not shown. */
export function bottomOf(text: Text): number | null {
  const range = document.createRange();
  range.selectNodeContents(text);
  const last = [...range.getClientRects()].at(-1);
  return last ? inWindow(last, text).bottom : null;
}
