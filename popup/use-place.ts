import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Place } from '../src/store/popup-place.ts';
import { elementOf } from './issue.tsx';
import type { World } from './world.ts';

/** Where the reader was in a pack, null until it is known, and how to note where they are now. */
export function usePlace(
  world: World,
  pack: string,
): { place: Place | null; note: (changed: Partial<Place>) => void } {
  const [place, setPlace] = useState<Place | null>(null);
  const latest = useRef<Place | null>(null);
  useEffect(() => {
    let wanted = true;
    void world.place(pack).then((kept) => {
      if (!wanted) return;
      latest.current = kept;
      setPlace(kept);
    });
    return () => {
      wanted = false;
      latest.current = null;
    };
  }, [world, pack]);
  const note = useCallback(
    (changed: Partial<Place>) => {
      if (!latest.current) return;
      latest.current = { ...latest.current, ...changed };
      setPlace(latest.current);
      void world.keepPlace(pack, latest.current);
    },
    [world, pack],
  );
  return { place, note };
}

/** The issue at the upper edge of the window, and how far it is scrolled past it; null while the first has not reached it. */
export function placeOnScreen(issues: readonly string[]): Place['at'] {
  for (const issue of issues) {
    const box = document.getElementById(elementOf(issue))?.getBoundingClientRect();
    if (box && box.bottom > 0) return box.top > 0 ? null : { issue, past: Math.abs(box.top) };
  }
  return null;
}

/** Scrolls back to a place, unless the reader is on the way already. */
export function returnTo(at: Place['at']): void {
  if (at === null || scrollY > 0) return;
  const element = document.getElementById(elementOf(at.issue));
  if (element) scrollTo(0, element.getBoundingClientRect().top + at.past);
}
