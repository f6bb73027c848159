import { type ComponentChild, render } from 'preact';
import { setLanguage } from '../../src/ui/document-language.ts';
import pieces from '../../src/ui/pieces.css';
import tokens from '../../src/ui/tokens.css';
import card from './card.css';
import { type Box, placeCard } from './placement.ts';

/**
 * The one element that we add to a page. A plain one: for an element with a name of its own the page could define a
 * class, whose internals hand out even a closed shadow root. The attribute says nothing of what is read.
 */
const HOST = { tag: 'div', attribute: 'data-xl-card' } as const;

/** Below this height head and foot would leave the sources no room: the card then scrolls as a whole. */
const CRAMPED = 420;
const FOCUSABLE = 'a[href], button, summary';

/** What the card must not cover, and the x that it should stand close to. */
export interface Anchor {
  readonly box: Box;
  readonly near: number;
}

/** The element that holds the card, in a closed shadow root in the browser's top layer. Added when first needed. */
export class CardHost {
  readonly #host = document.createElement(HOST.tag);
  readonly #dialog = document.createElement('div');
  readonly #status = document.createElement('div');
  readonly #shadow = this.#host.attachShadow({ mode: 'closed' });
  #returnTo: HTMLElement | null = null;

  constructor(locale: string) {
    this.#host.setAttribute(HOST.attribute, '');
    this.#dialog.className = 'cl-tokens';
    this.#dialog.setAttribute('role', 'dialog');
    this.#dialog.setAttribute('aria-labelledby', 'claim');
    this.#dialog.popover = 'manual';
    this.#dialog.tabIndex = -1;
    this.#status.setAttribute('role', 'status');
    // A page that runs from right to left would turn the card round as well.
    setLanguage(this.#dialog, locale);
    setLanguage(this.#status, locale);
    this.#shadow.append(this.#status, this.#dialog);
  }

  get isOpen(): boolean {
    return this.#dialog.matches(':popover-open');
  }

  /** True while the keyboard is in the card. */
  get hasFocus(): boolean {
    return this.#shadow.activeElement !== null;
  }

  /** The card on screen; null while it is closed. */
  get box(): Box | null {
    return this.isOpen ? this.#dialog.getBoundingClientRect() : null;
  }

  isHost(node: unknown): boolean {
    return node === this.#host;
  }

  /** Shows the card's content beside an anchor. */
  show(content: ComponentChild, anchor: Anchor): void {
    this.#attach();
    render(content, this.#dialog);
    if (!this.isOpen) this.#dialog.showPopover();
    for (const scroller of this.#dialog.querySelectorAll('.card-sources')) scroller.scrollTop = 0;
    this.place(anchor);
  }

  /** Shows changed content where the card stands. */
  refresh(content: ComponentChild): void {
    render(content, this.#dialog);
  }

  /** Moves the card beside an anchor. */
  place({ box, near }: Anchor): void {
    const { style } = this.#dialog;
    style.maxHeight = 'none';
    style.maxWidth = 'none';
    this.#dialog.classList.remove('card-cramped');
    const { clientWidth: width, clientHeight: height } = document.documentElement;
    const viewport = { width, height: document.compatMode === 'CSS1Compat' ? height : innerHeight };
    const size = { width: this.#dialog.offsetWidth, height: this.#dialog.offsetHeight };
    const { x, y, maxWidth, maxHeight } = placeCard(box, size, viewport, near);
    this.#dialog.classList.toggle('card-cramped', size.height > maxHeight && maxHeight < CRAMPED);
    style.maxWidth = `${maxWidth}px`;
    style.maxHeight = `${maxHeight}px`;
    style.left = `${x}px`;
    style.top = `${y}px`;
  }

  /** Closes the card; the focus goes back to where it came from. */
  hide(): void {
    this.#leave();
    if (this.isOpen) this.#dialog.hidePopover();
    render(null, this.#dialog);
    this.#status.textContent = '';
  }

  /** Has screen readers speak a line, without moving the focus. */
  announce(text: string): void {
    this.#attach();
    // A region that was filled while it was added would not be spoken.
    requestAnimationFrame(() => requestAnimationFrame(() => (this.#status.textContent = text)));
  }

  /** Moves the focus into the card, remembering where it was. */
  enter(): void {
    const { activeElement } = document;
    this.#returnTo =
      activeElement instanceof HTMLElement && activeElement !== document.body ? activeElement : null;
    this.#dialog.focus();
  }

  /** Moves the focus one stop on inside the card; false where it left the card at its end. */
  stepFocus(direction: 1 | -1): boolean {
    const stops = [...this.#dialog.querySelectorAll<HTMLElement>(FOCUSABLE)].filter((stop) =>
      stop.checkVisibility(),
    );
    const at = stops.indexOf(this.#shadow.activeElement as HTMLElement);
    const next = at < 0 && direction < 0 ? undefined : stops[at + direction];
    if (next) next.focus();
    else this.#leave();
    return next !== undefined;
  }

  /** Takes the element out of the page. */
  remove(): void {
    this.hide();
    this.#host.remove();
  }

  #leave(): void {
    if (!this.hasFocus) return;
    (this.#shadow.activeElement as HTMLElement).blur();
    this.#returnTo?.focus({ preventScroll: true });
    this.#returnTo = null;
  }

  #attach(): void {
    if (this.#host.isConnected) return;
    // A script of ours that an update has orphaned may have left its own.
    for (const other of document.querySelectorAll(`html > [${HOST.attribute}]`)) other.remove();
    document.documentElement.append(this.#host);
    if (this.#shadow.adoptedStyleSheets.length === 0) this.#dress();
  }

  /** `rem` would be the page's: the reader's own font size, which the host's first sheet restores, stands in for it. */
  #dress(): void {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(card);
    this.#shadow.adoptedStyleSheets = [sheet];
    const size = Number.parseFloat(getComputedStyle(this.#host).fontSize) || 16;
    const text = [tokens, pieces, card].join('\n');
    sheet.replaceSync(text.replace(/([\d.]+)rem\b/g, (_, count) => `${Number(count) * size}px`));
  }
}
