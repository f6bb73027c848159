/** What a reader does with a page and sees of it, in either browser. */
import type { Page, ScreenshotClip } from 'puppeteer-core';
import { eventually } from '../../../scripts/eventually.ts';
import type { Session } from './session.ts';

/** A marked stretch of text as the page's own scripts can see it. */
interface MarkedText {
  readonly text: string;
  /** Whether the style of marks reaches it: false for a mark that is registered and not seen. */
  readonly isUnderlined: boolean;
}

/** The marked stretches in page order, those in frames of the page among them. */
function marked(page: Page): Promise<MarkedText[]> {
  return page.evaluate(() => {
    type View = Window & typeof globalThis;
    const framesIn = (view: View): View[] =>
      [...view.document.querySelectorAll('iframe')].flatMap(({ contentWindow, contentDocument }) =>
        contentDocument ? [contentWindow as View] : [],
      );
    const found = [window, ...framesIn(window)].flatMap((view) =>
      [...view.CSS.highlights].flatMap(([name, highlight]) =>
        [...highlight].map(({ startContainer, startOffset, endContainer, endOffset }) => {
          const range = view.document.createRange();
          range.setStart(startContainer, startOffset);
          range.setEnd(endContainer, endOffset);
          const { textDecorationLine } = view.getComputedStyle(
            startContainer.parentElement ?? view.document.body,
            `::highlight(${name})`,
          );
          const { top, left } = range.getBoundingClientRect();
          const frame = view.frameElement?.getBoundingClientRect();
          const isUnderlined = textDecorationLine.includes('underline');
          return { range, isUnderlined, top: top + (frame?.top ?? 0), left };
        }),
      ),
    );
    // Only within one tree have places an order of their own.
    found.sort((a, b) =>
      a.range.startContainer.getRootNode() === b.range.startContainer.getRootNode()
        ? a.range.compareBoundaryPoints(Range.START_TO_START, b.range)
        : a.top - b.top || a.left - b.left,
    );
    return found.map(({ range, isUnderlined }) => ({
      text: range.toString().replace(/\s+/g, ' ').trim(),
      isUnderlined,
    }));
  });
}

/** The marked stretches of text in page order. */
export async function markedTexts(page: Page): Promise<string[]> {
  return (await marked(page)).map(({ text }) => text);
}

/** Marked stretches that no line is drawn under. The ground of an open card has none either. */
export async function unseenMarks(page: Page): Promise<string[]> {
  return (await marked(page)).filter(({ isUnderlined }) => !isUnderlined).map(({ text }) => text);
}

/** The marked texts as soon as there are any. */
export function marksAppear(page: Page): Promise<string[]> {
  return eventually('marks on the page', async () => {
    const texts = await markedTexts(page);
    return texts.length > 0 && texts;
  });
}

/** The middle of the first line of the mark whose text holds `words`, after scrolling to it; viewport pixels. */
function scrollToMark(page: Page, words: string): Promise<{ x: number; y: number } | null> {
  return page.evaluate((wanted) => {
    const frames = [...document.querySelectorAll('iframe')].flatMap(({ contentWindow, contentDocument }) =>
      contentDocument ? [contentWindow as Window & typeof globalThis] : [],
    );
    for (const view of [window, ...frames]) {
      for (const { startContainer, startOffset, endContainer, endOffset } of [
        ...view.CSS.highlights.values(),
      ].flatMap((highlight) => [...highlight])) {
        const range = view.document.createRange();
        range.setStart(startContainer, startOffset);
        range.setEnd(endContainer, endOffset);
        if (!range.toString().replace(/\s+/g, ' ').includes(wanted)) continue;
        startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
        const line = range.getClientRects()[0];
        if (!line) return null;
        const frame = view.frameElement;
        const { left = 0, top = 0 } = frame?.getBoundingClientRect() ?? {};
        const x = left + (frame?.clientLeft ?? 0) + line.left + line.width / 2;
        return { x, y: top + (frame?.clientTop ?? 0) + line.top + line.height / 2 };
      }
    }
    return null;
  }, words);
}

/** A piece of the first line of the mark that holds `words`, with its underline, for a screenshot; document pixels. */
export async function markArea(page: Page, words: string): Promise<ScreenshotClip> {
  const middle = await eventually(`a mark with “${words}”`, () => scrollToMark(page, words));
  const scrolled = await page.evaluate(() => scrollY);
  return { x: middle.x - 50, y: middle.y + scrolled - 16, width: 100, height: 32 };
}

/** Moves the pointer onto the mark that holds `words`, as a hand does: in steps. */
export async function hoverMark(page: Page, words: string): Promise<void> {
  await page.bringToFront();
  await page.mouse.move(2, 2);
  const point = await eventually(`a mark with “${words}”`, () => scrollToMark(page, words));
  await page.mouse.move(point.x, point.y, { steps: 4 });
}

/** Taps the mark that holds `words` with a finger. */
export async function tapMark(page: Page, words: string): Promise<void> {
  await page.bringToFront();
  const { x, y } = await eventually(`a mark with “${words}”`, () => scrollToMark(page, words));
  await page.touchscreen.tap(x, y);
}

/** What can be read on the card, empty while none is open. */
export function cardText(session: Session, page: Page): Promise<string> {
  return session.inCard(page, (root) => {
    const card = root?.querySelector<HTMLElement>('[role=dialog]');
    // biome-ignore lint/performance/useDomNodeTextContent: what a reader sees, without what is folded away.
    return card?.checkVisibility() ? card.innerText : '';
  });
}

/** The card's text as soon as it holds `words`. */
export function cardShows(session: Session, page: Page, words: string): Promise<string> {
  return eventually(`a card with “${words}”`, async () => {
    const text = await cardText(session, page);
    if (!text.includes(words)) throw new Error(text === '' ? 'no card' : text);
    return text;
  });
}
