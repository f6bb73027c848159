/** The keys that the card answers to while it is open. The page sees none of those that were meant for the card. */
import type { CardControl } from './card/card-control.ts';

/** Watches the keyboard of a window until the signal aborts. */
export function watchKeys(card: CardControl, signal: AbortSignal, view: Window = window): void {
  const listener = (event: KeyboardEvent) => {
    if (!answersKey(event, card)) return;
    event.preventDefault();
    event.stopPropagation();
  };
  view.addEventListener('keydown', listener, { signal, capture: true });
}

/** Does what a key means for the card; false where it means nothing. */
export function answersKey(
  event: KeyboardEvent,
  card: Pick<CardControl, 'mark' | 'close' | 'moveFocus'>,
): boolean {
  const { key, shiftKey, ctrlKey, altKey, metaKey } = event;
  if (!event.isTrusted || !card.mark || ctrlKey || altKey || metaKey) return false;
  if (key === 'Tab') return card.moveFocus(shiftKey ? -1 : 1);
  if (key === 'Escape') card.close();
  return key === 'Escape';
}
