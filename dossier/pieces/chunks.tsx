import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { useDossier } from '../context.ts';

interface Props<T> {
  readonly items: readonly T[];
  /** So many are shown at first, and so many more at a time. */
  readonly size?: number;
  /** Draws the shown items; they go into the list or table that it makes. */
  readonly children: (shown: readonly T[]) => ComponentChildren;
}

const SIZE = 40;

/** The beginning of a long list; the rest comes as the reader nears its end, or by a button. */
export function Chunks<T>({ items, size = SIZE, children }: Props<T>) {
  const { t } = useDossier();
  const [shown, setShown] = useState(size);
  const button = useRef<HTMLButtonElement>(null);
  const more = () => setShown((count) => count + size);
  // Observed anew after every chunk: a button that stays in sight is not reported twice.
  useEffect(() => {
    if (!button.current || !('IntersectionObserver' in globalThis)) return;
    const observer = new IntersectionObserver(([entry]) => entry?.isIntersecting && more(), {
      rootMargin: '600px',
    });
    observer.observe(button.current);
    return () => observer.disconnect();
  }, [shown, items]);
  return (
    <>
      {children(items.slice(0, shown))}
      {items.length > shown && (
        <button type="button" class="more" ref={button} onClick={more}>
          {t('dossierMore', { count: items.length - shown })}
        </button>
      )}
    </>
  );
}
