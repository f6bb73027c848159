import type { PageState } from '../src/messages.ts';
import { askBackground, isOrphaned } from '../src/messenger.ts';
import { watchAddress } from './address.ts';
import { CardControl } from './card/card-control.ts';
import { watchPointer } from './hover.ts';
import { watchKeys } from './keys.ts';
import { linesOf, type Mark } from './marks.ts';
import { toneOf } from './page-tone.ts';
import { Paint } from './paint.ts';
import { bringIntoView, nextMark } from './steps.ts';
import { Visit } from './visit.ts';
import { watchPage } from './watch.ts';

/** Everything that we do in one tab: visits one after the other, their marks, the card, and the ways to them. */
export class PageSession {
  readonly #paint = new Paint();
  #lifetime = new AbortController();
  #visit: Visit | null = null;
  #card: CardControl | null = null;
  /** Where the reader is on the way from claim to claim. */
  #current: Mark | null = null;

  get state(): PageState {
    return this.#visit?.state ?? { state: 'reading' };
  }

  /** Begins anew: after a move to another address, and when settings have changed. */
  start(): void {
    this.stop();
    const lifetime = new AbortController();
    const { signal } = lifetime;
    const visit = new Visit({ ask: askBackground, isOrphaned }, () => this.#show(), signal);
    const card = this.#cardOf(visit);
    this.#lifetime = lifetime;
    this.#visit = visit;
    this.#card = card;
    watchAddress(() => this.start(), signal);
    const page = {
      marks: () => visit.marks,
      check: () => this.#paint.restore(),
      prepare: (mark: Mark) => this.#prepare(mark),
    };
    watchPointer(card, page, signal);
    watchKeys(card, signal);
    watchPage(
      {
        part: () => surroundingsOf(visit.part),
        isOurs: (node) => card.isHost(node),
        update: () => visit.update(),
      },
      signal,
    );
  }

  #cardOf(visit: Visit): CardControl {
    return new CardControl({
      marks: () => visit.marks,
      t: () => visit.t,
      compare: (mark) => visit.compare(mark),
      shown: (mark) => this.#paint.setCurrent(mark),
      step: (direction) => this.step(direction),
    });
  }

  /** Takes everything back. */
  stop(): void {
    this.#lifetime.abort();
    this.#card?.remove();
    this.#paint.clear();
    this.#current = null;
  }

  /** Goes to a match of the analysis; false where its text has left the page or is folded away. */
  showMatch(index: number): boolean {
    const mark = this.#visit?.marks.find((candidate) => candidate.index === index);
    return mark !== undefined && this.#goTo(mark);
  }

  /** Goes to the next or previous match; false where there is none. */
  step(direction: 1 | -1): boolean {
    const marks = this.#visit?.marks ?? [];
    const mark = nextMark(marks, this.#card?.mark ?? this.#current, direction);
    return mark !== null && this.#goTo(mark);
  }

  #goTo(mark: Mark): boolean {
    if (linesOf(mark).length === 0) return false;
    this.#current = mark;
    this.#paint.restore();
    bringIntoView(mark);
    void this.#card?.open(mark, 'keyboard');
    return true;
  }

  /** The marks or the state are new. */
  #show(): void {
    const { marks, part, state } = this.#visit ?? { marks: [], part: null, state: null };
    this.#current = null;
    if (state?.state === 'stale') this.stop();
    else if (marks.length > 0 && part) this.#paint.show(marks, toneOf(part));
    else this.#paint.clear();
    if (!this.#lifetime.signal.aborted) this.#card?.renew();
  }

  /** A reader is about to open a card: time to ask for its content, and to see whether the page has changed its colours. */
  #prepare(mark: Mark): void {
    const visit = this.#visit;
    void visit?.compare(mark);
    if (visit?.part) this.#paint.setTone(toneOf(visit.part));
  }
}

/** Where changes may concern the article: text that arrives late may stand beside what was read. */
function surroundingsOf(part: Element | null): Element | null {
  return part && (part.closest('article, main') ?? document.body);
}
