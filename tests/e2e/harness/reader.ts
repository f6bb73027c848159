/** What a reader does with a page and sees of it, in either browser. */
import type { Page, ScreenshotClip } from 'puppeteer-core';
import { eventually } from '../../../scripts/eventually.ts';
import type { Session } from './session.ts';

/** The marked stretches of text in page order, as the page's own scripts can see them in the registry. */
export function markedTexts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const live = [...CSS.highlights.values()].flatMap((highlight) =>
      [...highlight].map(({ startContainer, startOffset, endContainer, endOffset }) => {
        const range = document.createRange();
        range.setStart(startContainer, startOffset);
        range.setEnd(endContainer, endOffset);
        return range;
      }),
    );
    live.sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b));
    return live.map((range) => range.toString().replace(/\s+/g, ' ').trim());
  });
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
    for (const highlight of CSS.highlights.values()) {
      for (const { startContainer, startOffset, endContainer, endOffset } of highlight) {
        const range = document.createRange();
        range.setStart(startContainer, startOffset);
        range.setEnd(endContainer, endOffset);
        if (!range.toString().replace(/\s+/g, ' ').includes(wanted)) continue;
        startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
        const line = range.getClientRects()[0];
        return line ? { x: line.left + line.width / 2, y: line.top + line.height / 2 } : null;
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
