import type { PageState } from '../src/messages.ts';
import { askBackground, isOrphaned } from '../src/messenger.ts';
import { parentOf } from '../src/page/flat-tree.ts';
import { watchAddress } from './address.ts';
import { CardControl } from './card/card-control.ts';
import { bottomOf, watchEnd } from './end-of-article.ts';
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
  /** Listens to the reader in a frame, too. */
  #watchFrame: (view: Window) => void = () => {};
  /** Calm reading: whether the reader has come to the end of this article, or has asked for its claims. */
  #revealed: 'no' | 'waiting' | 'yes' = 'no';

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
      marks: () => this.#seen,
      opening: () => visit.preferences?.opening ?? 'hover',
      check: () => this.#paint.restore(),
      prepare: (mark: Mark) => this.#prepare(mark),
    };
    const watchIn = watchPointer(card, page, signal);
    watchKeys(card, signal);
    const watched = new WeakSet<Window>([window]);
    this.#watchFrame = (view) => {
      if (watched.has(view)) return;
      watched.add(view);
      watchIn(view);
      watchKeys(card, signal, view);
    };
    watchPage(
      {
        part: () => surroundingsOf(visit.part),
        trees: () => visit.trees,
        isOurs: (node) => card.isHost(node),
        forget: (node) => visit.forget(node),
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
      openDossier: (mark) => visit.openDossier(mark),
      setAside: (mark, scope) => visit.setAside(mark, scope),
    });
  }

  /** Takes everything back. */
  stop(): void {
    this.#visit?.leave();
    this.#lifetime.abort();
    this.#card?.remove();
    this.#paint.clear();
    this.#current = null;
    this.#revealed = 'no';
  }

  /** The marks that stand on the page for the reader to see. */
  get #seen(): readonly Mark[] {
    const { marks = [], preferences } = this.#visit ?? {};
    const isHidden = preferences?.marks === 'off' || (preferences?.calm && this.#revealed !== 'yes');
    return isHidden ? [] : marks;
  }

  /** Goes to a match of the analysis; false where its text has left the page or is folded away. */
  showMatch(index: number): boolean {
    const mark = this.#visit?.marks.find((candidate) => candidate.index === index);
    return mark !== undefined && this.#goTo(mark);
  }

  /** Goes to the next or previous match; false where there is none. */
  step(direction: 1 | -1): boolean {
    this.#reveal();
    const marks = this.#visit?.marks ?? [];
    const mark = nextMark(marks, this.#card?.mark ?? this.#current, direction);
    return mark !== null && this.#goTo(mark);
  }

  #goTo(mark: Mark): boolean {
    if (linesOf(mark).length === 0) return false;
    this.#current = mark;
    this.#paint.restore();
    this.#matchTone();
    bringIntoView(mark);
    void this.#card?.open(mark, 'keyboard');
    return true;
  }

  /** The marks or the state are new. */
  #show(): void {
    const { preferences, state } = this.#visit ?? { preferences: null, state: null };
    this.#current = null;
    if (state?.state === 'stale') {
      this.stop();
      return;
    }
    if (preferences?.calm && state?.state === 'covered') this.#awaitEnd();
    this.#matchTone();
    this.#listenInFrames();
    this.#paint.show(this.#seen, preferences?.marks === 'tint' ? 'tint' : 'underline');
    this.#card?.renew();
  }

  /** What a reader does in a frame is not told to the page around it. */
  #listenInFrames(): void {
    for (const { ranges } of this.#visit?.marks ?? []) {
      const view = ranges[0]?.startContainer.ownerDocument?.defaultView;
      if (view) this.#watchFrame(view);
    }
  }

  #awaitEnd(): void {
    if (this.#revealed !== 'no') return;
    this.#revealed = 'waiting';
    const bottom = () => (this.#visit?.end ? bottomOf(this.#visit.end) : null);
    watchEnd(bottom, () => this.#reveal(), this.#lifetime.signal);
  }

  /** Shows marks that a calm reader has not seen yet. */
  #reveal(): void {
    if (this.#revealed === 'yes') return;
    this.#revealed = 'yes';
    if (this.#visit?.preferences?.calm) this.#show();
  }

  /** A reader is about to open a card: time to ask for its content, and to see whether the page has changed its colours. */
  #prepare(mark: Mark): void {
    void this.#visit?.compare(mark);
    this.#matchTone();
  }

  #matchTone(): void {
    const { part, marks = [] } = this.#visit ?? {};
    if (part && marks.length > 0) this.#paint.setTone(toneOf(part));
  }
}

/** Where changes may concern the article: text that arrives late may stand beside what was read. */
function surroundingsOf(part: Element | null): Element | null {
  for (let around = part; around; around = parentOf(around))
    if (around.matches('article, main')) return around;
  return part && document.body;
}
