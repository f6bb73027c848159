/**
 * When the card opens and closes under a pointer or a finger: after a moment's rest on a mark or by a click on it, never
 * while scrolling; it stays while the pointer is on it, on the mark, or on the way between them.
 */
import type { CardControl } from './card/card-control.ts';
import type { Point } from './card/placement.ts';
import { isInside, isOnTheWay } from './corridor.ts';
import { originOf } from './frames.ts';
import { markAt } from './highlight-at.ts';
import type { Mark } from './marks.ts';

/** Longer than a pointer takes to cross a line of text, shorter than a reader takes to wonder. */
export const INTENT = 200;
/** The browser tells of a pointer's move with the next frame, or the one after: the rest began before we knew of it. */
const LATEST_NEWS = 34;
/** A pointer that has left everything may have slipped. */
export const GRACE = 150;
/** On the way to the card a hand may stop this long. */
export const TRAVEL = 400;

type Timer = ReturnType<typeof setTimeout> | undefined;

export type PointerInput = Pick<
  PointerEvent,
  'isTrusted' | 'pointerType' | 'clientX' | 'clientY' | 'buttons' | 'target' | 'timeStamp'
>;

interface Pointer extends Point {
  readonly target: Element | null;
  /** When it came there, on the clock of `performance`. */
  readonly since: number;
}

/** What the hover needs of the card. */
export type HoverCard = Pick<
  CardControl,
  'mark' | 'box' | 'isPinned' | 'isHeld' | 'isHost' | 'open' | 'close' | 'pageMoved'
>;

/** What the hover asks of the page session. */
export interface Hovered {
  /** The marks on the page now. */
  readonly marks: () => readonly Mark[];
  /** Whether a pointer that rests on a mark opens its card; a click does in any case. */
  readonly opening: () => 'hover' | 'click';
  /** A pointer or a scroll is a reader at work: time to see that the marks are still painted. */
  readonly check: () => void;
  /** A card may open soon: time to ask for what it will show. */
  readonly prepare: (mark: Mark) => void;
}

/** Watches the pointer until the signal aborts. The answer watches it in one more window: that of a frame with marks. */
export function watchPointer(card: CardControl, page: Hovered, signal: AbortSignal): (view: Window) => void {
  const hover = new Hover(card, page);
  const options = { signal, passive: true, capture: true };
  const watch = (view: Window) => {
    view.addEventListener('pointermove', (event) => hover.move(asSeen(event)), options);
    view.addEventListener('pointerdown', (event) => hover.press(asSeen(event)), options);
    view.addEventListener('click', (event) => hover.tap(asSeen(event as PointerEvent)), options);
    view.addEventListener('scroll', (event) => hover.scroll(event), options);
    view.addEventListener('resize', () => hover.moved(), options);
    view.document.documentElement.addEventListener('pointerleave', () => hover.leave(), options);
  };
  watch(window);
  signal.addEventListener('abort', () => hover.leave());
  return watch;
}

/** An event of a frame, measured in the window that the reader sees. */
function asSeen(event: PointerEvent): PointerInput {
  const { view, isTrusted, pointerType, clientX, clientY, buttons, target } = event;
  if (view === window) return event;
  const { x, y } = originOf(target as Node);
  // A frame has a clock of its own.
  const timeStamp = performance.now();
  return { isTrusted, pointerType, clientX: clientX + x, clientY: clientY + y, buttons, target, timeStamp };
}

/** Elements of frames are of another window's class. */
function elementOf(target: EventTarget | null): Element | null {
  return (target as Node | null)?.nodeType === 1 ? (target as Element) : null;
}

/** The pointer's state, apart from the listeners. */
export class Hover {
  readonly #card: HoverCard;
  readonly #hit: typeof markAt;
  readonly #page: Hovered;
  /** The newest position, looked at once a frame. */
  #pointer: Pointer | null = null;
  #frame = 0;
  /** The mark on which the pointer rests, until its card opens. */
  #intended: Mark | null = null;
  #opening: Timer;
  #closing: Timer;
  /** The mark whose card was opened here last, until the pointer leaves it: one that was closed stays closed. */
  #opened: Mark | null = null;
  /** The mark whose held card the press of a click has closed: the click then leaves it closed. */
  #shut: Mark | null = null;
  /** Where the pointer was last on the mark whose card is open. */
  #exit: Point | null = null;

  constructor(card: HoverCard, page: Hovered, hit: typeof markAt = markAt) {
    this.#card = card;
    this.#page = page;
    this.#hit = hit;
  }

  move(event: PointerInput): void {
    if (!event.isTrusted || event.pointerType === 'touch' || this.#page.marks().length === 0) return;
    const { clientX: x, clientY: y, target, buttons, timeStamp } = event;
    // Browsers report a resting pointer as moved when the page scrolls under it.
    if (this.#pointer?.x === x && this.#pointer.y === y) return;
    this.#pointer = { x, y, target: elementOf(target), since: timeStamp };
    // Whoever drags selects text.
    if (buttons !== 0) this.#cancel();
    else this.#frame ||= requestAnimationFrame(() => this.#look());
  }

  press(event: PointerInput): void {
    if (!event.isTrusted || this.#card.isHost(event.target)) return;
    this.#cancel();
    this.#shut = this.#card.isHeld ? this.#card.mark : null;
    if (!this.#card.isPinned) this.#card.close();
  }

  /** A click on a mark opens its card, or closes the one that a click has opened; one on a link follows the link. */
  tap(event: PointerInput): void {
    // A key that clicks a button has no pointer. Whoever has selected text has dragged, not clicked.
    const target = elementOf(event.target);
    if (!event.isTrusted || event.pointerType === '' || !target) return;
    if (this.#card.isHost(target) || target.closest('a[href], button')) return;
    if (target.ownerDocument.getSelection()?.isCollapsed === false || this.#card.isPinned) return;
    const point = { x: event.clientX, y: event.clientY };
    const mark = this.#hit(point, target, this.#page.marks());
    this.#opened = mark;
    if (mark && mark !== this.#shut) void this.#card.open(mark, 'tap', point);
  }

  scroll(event: Pick<Event, 'target'>): void {
    if (this.#card.isHost(event.target)) return;
    this.#page.check();
    this.#cancel();
    this.moved();
  }

  /** The page has moved, or has another size. */
  moved(): void {
    this.#opened = null;
    this.#card.pageMoved();
  }

  /** The pointer has left the page: nothing opens any more. */
  leave(): void {
    this.#cancel();
    this.#pointer = null;
    this.#closeAfter(GRACE);
  }

  #look(): void {
    this.#frame = 0;
    const pointer = this.#pointer;
    if (!pointer || this.#card.isPinned) return;
    this.#page.check();
    const mark = this.#hit(pointer, pointer.target, this.#page.marks());
    const place = this.#placeOf(pointer, mark);
    if (mark !== this.#opened) this.#opened = null;
    if (place === 'mark') this.#exit = pointer;
    if (place !== 'elsewhere' || mark === null) this.#cancelOpening();
    if (place === 'mark' || place === 'card') this.#cancelClosing();
    else if (place === 'way') this.#closeAfter(TRAVEL);
    else if (this.#closing === undefined) this.#closeAfter(GRACE);
    const opens = this.#page.opening() === 'hover' && place === 'elsewhere';
    if (opens && mark && mark !== this.#opened) this.#intend(mark);
  }

  /** Where the pointer is, as seen from the open card; everywhere is elsewhere while none is open. */
  #placeOf(pointer: Pointer, mark: Mark | null): 'mark' | 'card' | 'way' | 'elsewhere' {
    const { box, mark: open } = this.#card;
    if (!open || !box) return 'elsewhere';
    if (this.#card.isHost(pointer.target) || isInside(pointer, box)) return 'card';
    if (mark === open) return 'mark';
    return this.#exit && isOnTheWay(this.#exit, pointer, box) ? 'way' : 'elsewhere';
  }

  /** Opens the card once the pointer has rested on the mark; what it will show is asked for meanwhile. */
  #intend(mark: Mark): void {
    if (mark === this.#intended) return;
    this.#cancelOpening();
    this.#intended = mark;
    const known = Math.min(LATEST_NEWS, performance.now() - (this.#pointer?.since ?? 0));
    this.#page.prepare(mark);
    this.#opening = setTimeout(() => {
      this.#intended = null;
      if (!this.#pointer) return;
      this.#cancelClosing();
      this.#exit = this.#pointer;
      this.#opened = mark;
      // The answer may come when the pointer has gone.
      void this.#card.open(mark, 'pointer', this.#pointer).then(() => this.#look());
    }, INTENT - known);
  }

  #closeAfter(delay: number): void {
    this.#cancelClosing();
    if (!this.#card.mark || this.#card.isHeld) return;
    this.#closing = setTimeout(() => {
      this.#closing = undefined;
      if (!this.#card.isHeld) this.#card.close();
      // Whoever has come to rest on another mark on the way wants that one.
      this.#look();
    }, delay);
  }

  #cancel(): void {
    this.#cancelOpening();
    this.#cancelClosing();
  }

  #cancelOpening(): void {
    clearTimeout(this.#opening);
    this.#intended = null;
  }

  #cancelClosing(): void {
    clearTimeout(this.#closing);
    this.#closing = undefined;
  }
}
