// @vitest-environment jsdom
import type { VNode } from 'preact';
import { beforeEach, describe, expect, test } from 'vitest';
import type { CardProps } from '../../content-scripts/card/card.tsx';
import { CardControl, type CardElement, type CardPage } from '../../content-scripts/card/card-control.ts';
import type { Mark } from '../../content-scripts/marks.ts';
import type { Comparison } from '../../src/core/comparison/comparison.ts';
import { translator } from '../../src/ui/strings.ts';

const t = translator(
  { card_announce: '{position} of {total}: {claim}', card_announce_enter: 'Tab enters.' },
  'en',
);

/** The element as the control sees it: what it shows, says, and whether it has the focus. */
class StubElement implements CardElement {
  isOpen = false;
  hasFocus = false;
  box = null;
  props: CardProps | null = null;
  said: string[] = [];
  placed = 0;
  stops = 2;
  removed = false;

  isHost = () => false;
  show(content: unknown): void {
    this.isOpen = true;
    this.refresh(content);
  }
  refresh(content: unknown): void {
    this.props = (content as VNode<CardProps>).props;
  }
  place(): void {
    this.placed += 1;
  }
  hide(): void {
    this.isOpen = false;
    this.hasFocus = false;
  }
  announce(text: string): void {
    this.said.push(text);
  }
  enter(): void {
    this.hasFocus = true;
  }
  stepFocus(): boolean {
    this.stops -= 1;
    this.hasFocus = this.stops > 0;
    return this.hasFocus;
  }
  remove(): void {
    this.removed = true;
  }
}

beforeEach(() => {
  // jsdom lays nothing out.
  Range.prototype.getClientRects = () => [new DOMRect(10, 10, 100, 20)] as unknown as DOMRectList;
  globalThis.DOMRect ??= class {
    left = 10;
    top = 10;
    right = 110;
    bottom = 30;
  } as unknown as typeof DOMRect;
});

function markOf(index: number, claim = `claim-${index}`): Mark {
  const node = document.body.appendChild(document.createTextNode('words of the page'));
  const range = new StaticRange({ startContainer: node, startOffset: 0, endContainer: node, endOffset: 5 });
  return { index, style: 'same', ranges: [range], match: { claim, text: 'words' } } as unknown as Mark;
}

function setUp() {
  const marks = [markOf(0), markOf(1), markOf(2)];
  const shown: (Mark | null)[] = [];
  const wanted: Mark[] = [];
  const aside: { mark: Mark; scope: string }[] = [];
  const waiting: ((comparison: Comparison | null) => void)[] = [];
  const page: CardPage & { list: readonly Mark[] } = {
    list: marks,
    marks: () => page.list,
    t: () => t,
    compare: () => new Promise<Comparison | null>((resolve) => waiting.push(resolve)),
    shown: (mark: Mark | null) => shown.push(mark),
    step: () => {},
    openDossier: (mark) => wanted.push(mark),
    setAside: (mark, scope) => aside.push({ mark, scope }),
  };
  const element = new StubElement();
  const card = new CardControl(page, () => element);
  const answer = async (at: number, claim: string | null) => {
    const comparison = { claim: { statement: claim }, relation: null, difference: null };
    waiting[at]?.(claim === null ? null : (comparison as unknown as Comparison));
    await Promise.resolve();
    await Promise.resolve();
  };
  const opened = async (by: 'pointer' | 'keyboard' | 'tap' = 'keyboard') => {
    void card.open(marks[0]!, by);
    await answer(waiting.length - 1, 'A claim');
    expect(card.mark).toBe(marks[0]);
  };
  return { card, element, marks, page, shown, wanted, aside, answer, opened };
}

describe('the card', () => {
  test('shows the mark that was asked for last, whichever answer comes last', async () => {
    const { card, element, marks, answer } = setUp();
    void card.open(marks[0]!, 'pointer');
    void card.open(marks[1]!, 'pointer');
    await answer(1, 'Second');
    await answer(0, 'First');
    expect(card.mark).toBe(marks[1]);
    expect(element.props?.comparison.claim.statement).toBe('Second');
    expect(element.props).toMatchObject({ position: 2, count: 3, pinned: false });
  });

  test('does not open after it was closed, nor where nothing is known', async () => {
    const { card, element, marks, answer } = setUp();
    void card.open(marks[0]!, 'pointer');
    card.close();
    await answer(0, 'Late');
    void card.open(marks[0]!, 'pointer');
    await answer(1, null);
    expect(card.mark).toBeNull();
    expect(element.isOpen).toBe(false);
  });

  test('is held unless a pointer opened it, and when it is pinned', async () => {
    const { card, element, opened } = setUp();
    await opened('pointer');
    expect(card.isHeld).toBe(false);
    element.props?.actions.pin();
    expect([card.isHeld, card.isPinned, element.props?.pinned]).toEqual([true, true, true]);
    card.close();
    await opened('tap');
    expect([card.isHeld, card.isPinned]).toEqual([true, false]);
  });

  test('that a pointer asked for goes when the page moves, even before it is shown', async () => {
    const { card, marks, answer, opened } = setUp();
    await opened('pointer');
    card.pageMoved();
    expect(card.mark).toBeNull();
    void card.open(marks[1]!, 'pointer');
    card.pageMoved();
    await answer(1, 'Late');
    expect(card.mark).toBeNull();
  });

  test('that the keyboard asked for comes though the page moved to it, and follows its mark', async () => {
    const { card, element, marks, answer } = setUp();
    void card.open(marks[1]!, 'keyboard');
    card.pageMoved();
    await answer(0, 'A claim');
    expect(card.mark).toBe(marks[1]);
    card.pageMoved();
    expect([card.mark, element.placed]).toEqual([marks[1], 1]);
  });

  test('tells the page which mark it shows', async () => {
    const { card, marks, shown, opened } = setUp();
    await opened();
    card.close();
    card.close();
    expect(shown).toEqual([marks[0], null]);
  });

  test('leads to its claim in the dossier', async () => {
    const { element, marks, wanted, opened } = setUp();
    await opened();
    element.props?.actions.openDossier();
    expect(wanted).toEqual([marks[0]]);
  });

  test.each(['words', 'claim'] as const)('lets its reader set aside the %s', async (scope) => {
    const { element, marks, aside, opened } = setUp();
    await opened();
    element.props?.actions.setAside(scope);
    expect(aside).toEqual([{ mark: marks[0], scope }]);
  });

  test('is announced when the keyboard opens it, and not when a pointer does', async () => {
    const { element, opened } = setUp();
    await opened('pointer');
    expect(element.said).toEqual([]);
    await opened('keyboard');
    expect(element.said).toEqual(['1 of 3: A claim Tab enters.']);
  });

  test('stays with its claim when the page is read anew, and closes when the claim is gone', async () => {
    const { card, element, page, opened } = setUp();
    await opened();
    const moved = markOf(4, 'claim-0');
    page.list = [markOf(3), moved];
    card.renew();
    expect(card.mark).toBe(moved);
    expect(element.props).toMatchObject({ position: 2, count: 2 });
    expect(element.placed).toBe(1);
    page.list = [];
    card.renew();
    expect(card.mark).toBeNull();
  });

  test('goes with its element when the visit ends', async () => {
    const { card, element, opened } = setUp();
    await opened();
    card.remove();
    expect([card.mark, element.removed]).toEqual([null, true]);
  });
});

describe('the Tab key', () => {
  test('is the page’s while no card is open, or one that a pointer opened', async () => {
    const { card, opened } = setUp();
    expect(card.moveFocus(1)).toBe(false);
    await opened('pointer');
    expect(card.moveFocus(1)).toBe(false);
  });

  test('leads into the card, through it, out, and then on in the page: nobody is trapped', async () => {
    const { card, element, opened } = setUp();
    await opened();
    const presses = Array.from({ length: 5 }, () => [card.moveFocus(1), element.hasFocus]);
    expect(presses).toEqual([
      [true, true],
      [true, true],
      [true, false],
      [false, false],
      [false, false],
    ]);
  });

  test('backwards does not lead into the card', async () => {
    const { card, opened } = setUp();
    await opened();
    expect(card.moveFocus(-1)).toBe(false);
  });
});
