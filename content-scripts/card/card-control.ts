import { h } from 'preact';
import type { Comparison } from '../../src/core/comparison/comparison.ts';
import { relationText, sentenceText } from '../../src/ui/relation-text.ts';
import type { Translate } from '../../src/ui/strings.ts';
import { linesOf, type Mark } from '../marks.ts';
import { Card } from './card.tsx';
import { type Anchor, CardHost } from './card-host.ts';
import { type Box, boxAround, type Point } from './placement.ts';
import type { Scope } from './reasons.tsx';

/** How a card came to be open. By pointer it closes when the pointer goes; otherwise it waits for its reader. */
export type OpenedBy = 'pointer' | 'tap' | 'keyboard';

/** What the card knows of the page, and tells it. */
export interface CardPage {
  marks(): readonly Mark[];
  /** The reader's language; null until the page may be read. */
  t(): Translate | null;
  compare(mark: Mark): Promise<Comparison | null>;
  /** The card now shows this mark, or none. */
  shown(mark: Mark | null): void;
  /** The reader asks for the next or previous mark. */
  step(direction: 1 | -1): void;
  /** The reader wants to see all that is known of the mark's claim. */
  openDossier(mark: Mark): void;
  /** The reader does not want to see this marked. */
  setAside(mark: Mark, scope: Scope): void;
}

/** What is needed of the element that holds the card. */
export type CardElement = Pick<CardHost, keyof CardHost>;

interface Shown {
  readonly mark: Mark;
  readonly by: OpenedBy;
  readonly comparison: Comparison;
  readonly t: Translate;
}

/** The one card of a page. */
export class CardControl {
  readonly #page: CardPage;
  readonly #makeHost: (locale: string) => CardElement;
  #host: CardElement | null = null;
  #shown: Shown | null = null;
  #pinned = false;
  #entered = false;
  /** How the card that was asked for last was opened, shown or not yet. */
  #by: OpenedBy | null = null;
  /** Counts the wishes to open or close: an answer that comes after the next wish is late. */
  #wish = 0;

  constructor(page: CardPage, makeHost: (locale: string) => CardElement = (locale) => new CardHost(locale)) {
    this.#page = page;
    this.#makeHost = makeHost;
  }

  get mark(): Mark | null {
    return this.#shown?.mark ?? null;
  }

  get box(): Box | null {
    return this.#shown ? (this.#host?.box ?? null) : null;
  }

  get isPinned(): boolean {
    return this.#shown !== null && this.#pinned;
  }

  /** True for a card that stays when the pointer goes. */
  get isHeld(): boolean {
    return this.#shown !== null && (this.#pinned || this.#shown.by !== 'pointer');
  }

  get hasFocus(): boolean {
    return this.#host?.hasFocus ?? false;
  }

  isHost(node: unknown): boolean {
    return this.#host?.isHost(node) ?? false;
  }

  /** Opens the card of a mark, beside it and beside the pointer. Nothing opens where nothing is known any more. */
  async open(mark: Mark, by: OpenedBy, pointer?: Point): Promise<void> {
    this.#wish += 1;
    const wish = this.#wish;
    this.#by = by;
    const comparison = await this.#page.compare(mark);
    const t = this.#page.t();
    const anchor = anchorOf(mark, pointer);
    if (wish !== this.#wish || !comparison || !t || !anchor) return;
    this.#host ??= this.#makeHost(t.locale);
    this.#shown = { mark, by, comparison, t };
    this.#entered = this.#host.hasFocus;
    this.#page.shown(mark);
    this.#host.show(this.#content(this.#shown), anchor);
    if (by === 'keyboard') this.#host.announce(this.#announcement(this.#shown));
  }

  close(): void {
    this.#wish += 1;
    if (!this.#shown) return;
    this.#pinned = false;
    this.#shown = null;
    this.#page.shown(null);
    this.#host?.hide();
  }

  /** The page has moved: a held card follows its mark, one that a pointer asked for would stand in the way. */
  pageMoved(): void {
    if (this.isHeld) this.#follow();
    else if (this.#by === 'pointer') this.close();
  }

  /** Goes on with the marks of a new reading: the card stays with its claim, or closes with it. */
  renew(): void {
    if (!this.#shown) return;
    const { claim, text } = this.#shown.mark.match;
    const mark = this.#page.marks().find(({ match }) => match.claim === claim && match.text === text);
    if (mark) {
      this.#shown = { ...this.#shown, mark };
      this.#page.shown(mark);
      this.#host?.refresh(this.#content(this.#shown));
      this.#follow();
    } else {
      this.close();
    }
  }

  /** The Tab key: into the card, through it, and out again. False where the key is the page's. */
  moveFocus(direction: 1 | -1): boolean {
    if (!this.#shown || !this.#host) return false;
    if (this.#host.hasFocus) {
      this.#host.stepFocus(direction);
      return true;
    }
    // Once round: whoever has left the card by the Tab key goes on in the page.
    if (direction < 0 || !this.isHeld || this.#entered) return false;
    this.#entered = true;
    this.#host.enter();
    return true;
  }

  /** Takes the card and its element out of the page. */
  remove(): void {
    this.close();
    this.#host?.remove();
  }

  #content(shown: Shown) {
    return h(Card, {
      ...shown,
      match: shown.mark.match,
      position: this.#position(shown.mark),
      count: this.#page.marks().length,
      pinned: this.#pinned,
      actions: {
        close: () => this.close(),
        pin: () => this.#togglePin(),
        step: (direction) => this.#page.step(direction),
        openDossier: () => this.#page.openDossier(shown.mark),
        setAside: (scope) => this.#page.setAside(shown.mark, scope),
      },
    });
  }

  #follow(): void {
    const anchor = this.#shown && anchorOf(this.#shown.mark);
    if (anchor) this.#host?.place(anchor);
  }

  #togglePin(): void {
    this.#pinned = !this.#pinned;
    if (this.#shown) this.#host?.refresh(this.#content(this.#shown));
  }

  #position(mark: Mark): number {
    return this.#page.marks().indexOf(mark) + 1;
  }

  #announcement({ mark, comparison, t }: Shown): string {
    const { claim, relation, difference } = comparison;
    const text = t('card_announce', {
      position: this.#position(mark),
      total: this.#page.marks().length,
      claim: claim.statement,
      relation: relation ? relationText(relation, t) : '',
      difference: difference ? sentenceText(difference, t) : '',
    });
    return `${text} ${t('card_announce_enter')}`;
  }
}

/** The mark as far as it is on screen, and the pointer. Null where the mark's text has left the page. */
function anchorOf(mark: Mark, pointer?: Point): Anchor | null {
  const viewport = { width: innerWidth, height: innerHeight };
  const lines = linesOf(mark);
  const dot = pointer && { left: pointer.x, right: pointer.x, top: pointer.y, bottom: pointer.y };
  // A mark that has been scrolled away leaves its pinned card at the edge of the screen.
  const box = boxAround(dot ? [...lines, dot] : lines, viewport) ?? edgeOf(lines[0], viewport.height);
  return box && { box, near: pointer?.x ?? lines[0]?.left ?? box.left };
}

function edgeOf(line: Box | undefined, height: number): Box | null {
  if (!line) return null;
  const edge = line.top < 0 ? 0 : height;
  return { left: line.left, right: line.right, top: edge, bottom: edge };
}
