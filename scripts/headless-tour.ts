/** What a reader would see of Crosslight, for a terminal: screenshots, and the words of marks, card and popup. */
import { mkdirSync, readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import type { RelatedMatch } from '../src/core/match.ts';
import type { PageState } from '../src/messages.ts';
import type { CrosslightInChromium } from './chromium.ts';
import { eventually } from './eventually.ts';
import { newsroomAddress, newsroomArticles } from './newsroom.ts';

const FOLDER = '.screenshots';
/** The popup says at the head of every issue how far sources agree, one issue after the other. */
const ISSUES_READ = `document.querySelector('.issue') !== null && document.querySelector('.issue .to-come') === null`;
/** Where pictures are taken: an article, words of it whose card is shown, and the reader's screen. */
export const PICTURES = [
  { scheme: 'light', article: 'daily-lantern/mar-a-lago-talks', words: '90 per cent of the 20-point' },
  { scheme: 'dark', article: 'plumb-line/percentages', words: 'peacetime army of 800,000' },
] as const;

/** Asks the script of the page under a popup, as the popup does (`src/messenger.ts`). Source, because it runs there. */
const ASK_PAGE = `(async () => {
  const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
  const question = { crosslight: 'tab', call: 'pageState', args: [] };
  const reply = await chrome.tabs.sendMessage(tab.id, question, { frameId: 0 });
  if (!('answer' in reply)) throw new Error(JSON.stringify(reply));
  return reply.answer;
})()`;

/** What can be read on the card once it stands still; empty while there is none. */
const CARD_WORDS = `async (root) => {
  const card = root?.querySelector('[role=dialog]');
  if (!card?.checkVisibility()) return '';
  await Promise.all(card.getAnimations().map((animation) => animation.finished));
  return card.innerText;
}`;

/**
 * Scrolls the mark that holds the words into the upper half of the window, so that its card has room; answers with the
 * middle of its first line in viewport pixels, null where it is not there.
 */
const MARK_POINT = `(words) => {
  for (const highlight of CSS.highlights.values()) {
    for (const { startContainer, startOffset, endContainer, endOffset } of highlight) {
      const range = document.createRange();
      range.setStart(startContainer, startOffset);
      range.setEnd(endContainer, endOffset);
      if (!range.toString().replace(/\\s+/g, ' ').includes(words)) continue;
      startContainer.parentElement.scrollIntoView({ block: 'center', behavior: 'instant' });
      scrollBy({ top: innerHeight / 5, behavior: 'instant' });
      const { left, top, width, height } = range.getClientRects()[0];
      return { x: left + width / 2, y: top + height / 2 };
    }
  }
  return null;
}`;

/**
 * Visits every article of the newsroom, prints what is to be seen there, and leaves pictures of two of them. Rejects
 * where an article is not taken for what it is.
 */
export async function tour(chromium: CrosslightInChromium, port: number): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  for (const { id, outlet, covers } of newsroomArticles()) {
    const page = await openPage(chromium, newsroomAddress(id, port));
    const { words, marks, covered } = await describePage(chromium, page);
    console.log(`${outlet}: ${await page.title()}`);
    console.log(indented([words, ...marks].join('\n')));
    if (covered !== covers)
      throw new Error(`${id} is ${covers ? 'not ' : ''}taken for an article on the topic`);
    await page.close();
  }
  for (const picture of PICTURES) {
    const { card, popup } = await takePictures(chromium, port, picture, FOLDER);
    console.log(`The card over “${picture.words}” (${picture.scheme}):`);
    console.log(indented(card));
    console.log(`The popup's issues (${picture.scheme}):`);
    console.log(indented(popup));
  }
  console.log(`Pictures of card and popup, light and dark, are in ${FOLDER}/.\n`);
}

async function openPage(chromium: CrosslightInChromium, address: string): Promise<Page> {
  const page = await chromium.browser.newPage();
  await page.goto(address);
  return page;
}

interface Described {
  /** What the popup says of the page. */
  readonly words: string;
  /** Every mark in a line: its relation, its claim and the passage. */
  readonly marks: readonly string[];
  readonly covered: boolean;
}

async function describePage(chromium: CrosslightInChromium, page: Page): Promise<Described> {
  const state = await pageState(chromium, page);
  const popup = await chromium.openPopup(page);
  const words = await popupWords(popup, '.page [role=status]');
  await popup.close();
  const covered = state.state === 'covered';
  return { words, marks: covered ? state.analysis.matches.map(matchLine) : [], covered };
}

/** What the page's script knows of its page, once it has read it. */
async function pageState(chromium: CrosslightInChromium, page: Page): Promise<PageState> {
  const popup = await chromium.openPopup(page);
  const state = await eventually('the page to be read', async () => {
    const answer = (await popup.evaluate(ASK_PAGE)) as PageState;
    return answer.state !== 'reading' && answer;
  });
  await popup.close();
  return state;
}

function matchLine({ relation, claim, text }: RelatedMatch): string {
  return `  ${relation.padEnd(17)} ${claim.padEnd(28)} “${text.replace(/\s+/g, ' ')}”`;
}

/** What can be read in a part of the popup, once it is there. */
function popupWords(popup: Page, selector: string): Promise<string> {
  const source = `[...document.querySelectorAll(${JSON.stringify(selector)})].map((part) => part.innerText.trim())`;
  return eventually(`the popup's ${selector}`, async () => {
    const parts = (await popup.evaluate(source)) as string[];
    const filled = parts.filter((part) => part !== '');
    return filled.map((part) => part.replace(/\n\s*\n/g, '\n')).join('\n');
  });
}

type Picture = (typeof PICTURES)[number];

/** Leaves pictures of the card, of the popup and of both in the folder; answers with what can be read on them. */
export async function takePictures(
  chromium: CrosslightInChromium,
  port: number,
  { scheme, article, words }: Picture,
  folder: string,
): Promise<{ card: string; popup: string }> {
  const page = await openPage(chromium, newsroomAddress(article, port));
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  await eventually('marks', () => page.evaluate('CSS.highlights.size > 0'));
  const card = await openCard(chromium, page, words);
  await page.screenshot({ path: `${folder}/card-${scheme}.png` });

  const popup = await chromium.openPopup(page);
  await popup.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  await eventually('all issues to be read', () => popup.evaluate(ISSUES_READ));
  const issues = await popupWords(popup, '.issue > summary');
  await popup.screenshot({ path: `${folder}/popup-${scheme}.png` });
  await popup.close();
  await composeSideBySide(page, scheme, folder);
  await page.close();
  return { card, popup: issues };
}

/** One picture of the page with its card and, beside it, the popup. */
async function composeSideBySide(page: Page, scheme: string, folder: string): Promise<void> {
  const image = (name: string) => {
    const data = readFileSync(`${folder}/${name}-${scheme}.png`).toString('base64');
    return `<img src="data:image/png;base64,${data}" style="border-radius:8px;box-shadow:0 1px 8px #0005">`;
  };
  const style = 'display:inline-flex;align-items:flex-start;gap:24px;padding:24px;background:#dfe5ea';
  await page.setContent(
    `<body style="margin:0"><div style="${style}">${image('card')}${image('popup')}</div>`,
  );
  const pictures = await page.waitForSelector('div');
  await pictures?.screenshot({ path: `${folder}/card-and-popup-${scheme}.png` });
}

async function openCard(chromium: CrosslightInChromium, page: Page, words: string): Promise<string> {
  await page.bringToFront();
  const point = await eventually(`a mark with “${words}”`, async () => {
    return (await page.evaluate(`(${MARK_POINT})(${JSON.stringify(words)})`)) as {
      x: number;
      y: number;
    } | null;
  });
  await page.mouse.move(point.x, point.y - 40);
  await page.mouse.move(point.x, point.y, { steps: 4 });
  const text = await eventually('the card', async () => (await chromium.inCard(page, CARD_WORDS)) as string);
  return text.replace(/\n\s*\n/g, '\n');
}

function indented(text: string): string {
  return `${text.replace(/^/gm, '  ')}\n`;
}
