// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Box, Point } from '../../content-scripts/card/placement.ts';
import { GRACE, Hover, type HoverCard, INTENT, TRAVEL } from '../../content-scripts/hover.ts';
import type { Mark } from '../../content-scripts/marks.ts';

/** A page with two marks: lines at y 100 and y 140; the card of the first opens below both. */
const FIRST = { index: 0 } as Mark;
const SECOND = { index: 1 } as Mark;
const CARD_BOX: Box = { left: 50, top: 180, right: 450, bottom: 480 };
const ON_FIRST = { x: 200, y: 100 };
const ON_SECOND = { x: 700, y: 140 };
const NOWHERE = { x: 700, y: 20 };

/** A card as the hover sees it; it opens when `answer` is called, as the background answers late or soon. */
class StubCard implements HoverCard {
  mark: Mark | null = null;
  isPinned = false;
  isHeld = false;
  asked: Mark[] = [];
  followed = 0;
  readonly element = document.createElement('div');
  #wish = 0;

  constructor(readonly delay = 0) {}

  get box(): Box | null {
    return this.mark && CARD_BOX;
  }

  isHost = (node: unknown) => node === this.element;

  async open(mark: Mark): Promise<void> {
    this.asked.push(mark);
    this.#wish += 1;
    const wish = this.#wish;
    if (this.delay) await new Promise((resolve) => setTimeout(resolve, this.delay));
    if (wish === this.#wish) this.mark = mark;
  }

  close(): void {
    this.#wish += 1;
    this.mark = null;
  }

  pageMoved(): void {
    if (this.isHeld) this.followed += 1;
    else this.close();
  }
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'requestAnimationFrame', 'performance'] });
});
afterEach(() => vi.useRealTimers());

const pass = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);

function setUp(card = new StubCard(), opening: 'hover' | 'click' = 'hover') {
  const hit = ({ y }: Point) => (Math.abs(y - 100) < 10 ? FIRST : Math.abs(y - 140) < 10 ? SECOND : null);
  const prepared: Mark[] = [];
  const page = {
    marks: () => [FIRST, SECOND],
    opening: () => opening,
    check: () => {},
    prepare: (mark: Mark) => prepared.push(mark),
  };
  const hover = new Hover(card, page, hit);
  const input = ({ x, y }: Point, more: object = {}) => ({
    isTrusted: true,
    pointerType: 'mouse',
    clientX: x,
    clientY: y,
    buttons: 0,
    target: document.body as EventTarget,
    timeStamp: performance.now(),
    ...more,
  });
  const move = async (point: Point, more: object = {}) => {
    hover.move(input(point, more));
    await pass(20);
  };
  /** Moves in a straight line, a step every 20 ms. */
  const glide = async (from: Point, to: Point, steps: number) => {
    for (let step = 1; step <= steps; step += 1) {
      const part = step / steps;
      const point = { x: from.x + part * (to.x - from.x), y: from.y + part * (to.y - from.y) };
      const inside = point.y >= CARD_BOX.top && point.x >= CARD_BOX.left && point.x <= CARD_BOX.right;
      await move(point, inside && card.mark ? { target: card.element } : {});
    }
  };
  const openFirst = async () => {
    await move(ON_FIRST);
    await pass(INTENT);
    expect(card.mark).toBe(FIRST);
  };
  return { card, hover, input, move, glide, openFirst, prepared };
}

describe('the card opens', () => {
  test('a rest after the pointer came, however late the browser tells of it', async () => {
    const { card, move } = setUp();
    await pass(1_000);
    await move(ON_FIRST, { timeStamp: performance.now() - 30 });
    await pass(INTENT - 48);
    expect(card.mark).toBe(null);
    await pass(2);
    expect(card.mark).toBe(FIRST);
  });

  test('after a rest on a mark, and asks for its content meanwhile', async () => {
    const { card, move, prepared } = setUp();
    await move(ON_FIRST);
    expect(prepared).toEqual([FIRST]);
    await pass(INTENT - 40);
    expect(card.mark).toBeNull();
    await pass(40);
    expect(card.mark).toBe(FIRST);
  });

  test('though the pointer trembles on the mark', async () => {
    const { card, move } = setUp();
    for (let at = 0; at < 9; at += 1) await move({ x: 200 + at, y: 100 });
    await pass(INTENT - 9 * 20 + 20);
    expect(card.mark).toBe(FIRST);
  });

  test.each([
    [
      'a pointer that only crosses a mark',
      async ({ move }: ReturnType<typeof setUp>) => {
        await move(ON_FIRST);
        await pass(INTENT / 2);
        await move(NOWHERE);
      },
    ],
    ['a made-up event', ({ move }: ReturnType<typeof setUp>) => move(ON_FIRST, { isTrusted: false })],
    [
      'a finger that slides',
      ({ move }: ReturnType<typeof setUp>) => move(ON_FIRST, { pointerType: 'touch' }),
    ],
    ['selecting text', ({ move }: ReturnType<typeof setUp>) => move(ON_FIRST, { buttons: 1 })],
    [
      'scrolling',
      async ({ move, hover }: ReturnType<typeof setUp>) => {
        await move(ON_FIRST);
        hover.scroll({ target: document });
      },
    ],
    [
      'a page that scrolls under a resting pointer',
      async ({ move, hover }: ReturnType<typeof setUp>) => {
        await move(ON_FIRST);
        hover.scroll({ target: document });
        await move(ON_FIRST);
      },
    ],
    [
      'pressing a button',
      async ({ move, hover, input }: ReturnType<typeof setUp>) => {
        await move(ON_FIRST);
        hover.press(input(ON_FIRST));
      },
    ],
    [
      'leaving the window',
      async ({ move, hover }: ReturnType<typeof setUp>) => {
        await move(ON_FIRST);
        hover.leave();
      },
    ],
  ])('but not by %s', async (_, act) => {
    const scene = setUp();
    await act(scene);
    await pass(5 * INTENT);
    expect(scene.card.asked).toEqual([]);
  });

  test('by a tap on a mark, and closes by a press elsewhere, but not by a made-up one', async () => {
    const { card, hover, input } = setUp();
    hover.tap(input(ON_FIRST, { pointerType: 'touch' }));
    await pass(0);
    expect(card.mark).toBe(FIRST);
    hover.press(input(NOWHERE, { isTrusted: false }));
    expect(card.mark).toBe(FIRST);
    hover.press(input(NOWHERE));
    expect(card.mark).toBeNull();
  });

  test('not by a tap on a link, which is followed, nor where a key has clicked', async () => {
    const { card, hover, input } = setUp();
    const link = document.createElement('a');
    link.href = '/';
    hover.tap(input(ON_FIRST, { pointerType: 'touch', target: link }));
    hover.tap(input(ON_FIRST, { target: link }));
    hover.tap(input(ON_FIRST, { pointerType: '' }));
    hover.tap(input(ON_FIRST, { isTrusted: false }));
    expect(card.asked).toEqual([]);
  });

  test('not where the click has ended a selection of text', () => {
    const { card, hover, input } = setUp();
    document.body.textContent = 'words of the page';
    getSelection()?.selectAllChildren(document.body);
    hover.tap(input(ON_FIRST));
    getSelection()?.removeAllRanges();
    expect(card.asked).toEqual([]);
    hover.tap(input(ON_FIRST));
    expect(card.asked).toEqual([FIRST]);
  });

  test('by a click only, where the reader prefers that', async () => {
    const { card, move, hover, input } = setUp(new StubCard(), 'click');
    await move(ON_FIRST);
    await pass(5 * INTENT);
    expect(card.asked).toEqual([]);
    hover.press(input(ON_FIRST));
    hover.tap(input(ON_FIRST));
    await pass(0);
    expect(card.mark).toBe(FIRST);
  });

  test('by a click, which opens no second time under the resting pointer when its reader closes it', async () => {
    const { card, move, hover, input } = setUp();
    await move(ON_FIRST);
    hover.press(input(ON_FIRST));
    hover.tap(input(ON_FIRST));
    await pass(0);
    card.isHeld = true;
    expect(card.mark).toBe(FIRST);
    hover.press(input(ON_FIRST));
    hover.tap(input(ON_FIRST));
    await move({ x: 201, y: 100 });
    await pass(5 * INTENT);
    expect(card.mark).toBeNull();
    expect(card.asked).toEqual([FIRST]);
  });
});

describe('the open card', () => {
  test('stays while the pointer is on its way to it over another mark, and on it', async () => {
    const { card, glide, openFirst } = setUp();
    await openFirst();
    await glide(ON_FIRST, { x: 240, y: 220 }, 30);
    expect(card.mark).toBe(FIRST);
    await pass(10_000);
    expect(card.mark).toBe(FIRST);
    expect(card.asked).toEqual([FIRST]);
  });

  test('gives way to the mark on which a pointer comes to rest on the way', async () => {
    const { card, glide, openFirst } = setUp();
    await openFirst();
    await glide(ON_FIRST, { x: 220, y: 140 }, 4);
    await pass(TRAVEL + INTENT);
    expect(card.mark).toBe(SECOND);
  });

  test('closes when the pointer goes elsewhere, after a moment of grace', async () => {
    const { card, move, openFirst } = setUp();
    await openFirst();
    await move(NOWHERE);
    await pass(GRACE - 40);
    expect(card.mark).toBe(FIRST);
    await pass(40);
    expect(card.mark).toBeNull();
  });

  test('stays where the pointer comes back in time', async () => {
    const { card, move, openFirst } = setUp();
    await openFirst();
    await move(NOWHERE);
    await pass(GRACE / 2);
    await move(ON_FIRST);
    await pass(10_000);
    expect(card.mark).toBe(FIRST);
  });

  test('closes for another mark, which then has its own', async () => {
    const { card, move, openFirst } = setUp();
    await openFirst();
    await move(ON_SECOND);
    await pass(GRACE + INTENT);
    expect(card.mark).toBe(SECOND);
    expect(card.asked).toEqual([FIRST, SECOND]);
  });

  test('closes when the page scrolls, and does not when the card itself does', async () => {
    const { card, hover, openFirst } = setUp();
    await openFirst();
    hover.scroll({ target: card.element });
    expect(card.mark).toBe(FIRST);
    hover.scroll({ target: document });
    expect(card.mark).toBeNull();
  });

  test('that was pinned stays, follows its mark, and lets no other open', async () => {
    const { card, hover, input, move, openFirst } = setUp();
    await openFirst();
    card.isPinned = true;
    card.isHeld = true;
    hover.scroll({ target: document });
    hover.press(input(NOWHERE));
    await move(ON_SECOND);
    await pass(10_000);
    expect(card.mark).toBe(FIRST);
    expect(card.followed).toBe(1);
  });

  test('that the keyboard opened does not close for a pointer elsewhere, but for a press', async () => {
    const { card, hover, input, move } = setUp();
    card.mark = FIRST;
    card.isHeld = true;
    await move(NOWHERE);
    await pass(10_000);
    expect(card.mark).toBe(FIRST);
    hover.press(input(NOWHERE));
    expect(card.mark).toBeNull();
  });

  test('that its reader has closed stays closed until the pointer has been elsewhere', async () => {
    const { card, move, openFirst } = setUp();
    await openFirst();
    card.close();
    await move({ x: 201, y: 101 });
    await pass(5 * INTENT);
    expect(card.mark).toBeNull();
    await move(NOWHERE);
    await openFirst();
  });

  test('whose answer came after the pointer had gone closes again', async () => {
    const { card, move } = setUp(new StubCard(500));
    await move(ON_FIRST);
    await pass(INTENT + 100);
    await move(NOWHERE);
    await pass(500 + GRACE);
    expect(card.mark).toBeNull();
  });

  test('whose answer came after a scroll does not open', async () => {
    const { card, hover, move } = setUp(new StubCard(500));
    await move(ON_FIRST);
    await pass(INTENT + 100);
    hover.scroll({ target: document });
    await pass(1000);
    expect(card.mark).toBeNull();
  });
});
