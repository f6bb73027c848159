/** The keys that the card answers to while it is open. The page sees none of those that were meant for the card. */
import type { CardControl } from './card/card-control.ts';

/** Watches the keyboard until the signal aborts. */
export function watchKeys(card: CardControl, signal: AbortSignal): void {
  const listener = (event: KeyboardEvent) => {
    if (!event.isTrusted || !card.mark || event.ctrlKey || event.altKey || event.metaKey) return;
    if (!handled(event, card)) return;
    event.preventDefault();
    event.stopPropagation();
  };
  addEventListener('keydown', listener, { signal, capture: true });
}

function handled({ key, shiftKey }: KeyboardEvent, card: CardControl): boolean {
  if (key === 'Tab') return card.moveFocus(shiftKey ? -1 : 1);
  if (key !== 'Escape') return false;
  card.close();
  return true;
}
