/** What a reader, a site and bad luck do with an open page, in no order. */
import type { Page } from 'puppeteer-core';
import type { ChromiumSession } from '../tests/e2e/harness/chromium.ts';
import { LONG_WORKS, within } from '../tests/e2e/harness/stops.ts';
import type { Chance } from './chance.ts';

/** Where an action happens. */
export interface Scene {
  readonly session: ChromiumSession;
  readonly page: Page;
  /** A page of the extension, for what only such a page can do. */
  readonly ownPage: Page;
  readonly chance: Chance;
  /** Source that makes the functions of `InPage` known to a page of the extension. */
  readonly inPage: string;
}

export interface Action {
  readonly name: string;
  /** True for what stops or takes away something of the extension's. */
  readonly isFault?: boolean;
  readonly act: (scene: Scene) => Promise<unknown>;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** The middle of some mark on screen; somewhere on the page where none is. */
async function somewhere({ page, chance }: Scene): Promise<Point> {
  const points: Point[] = await page.evaluate(() =>
    [...CSS.highlights.values()].flatMap((highlight) =>
      [...highlight].slice(0, 20).flatMap(({ startContainer, startOffset, endContainer, endOffset }) => {
        if (!startContainer.isConnected || !endContainer.isConnected) return [];
        const range = document.createRange();
        range.setStart(startContainer, Math.min(startOffset, (startContainer as Text).length));
        range.setEnd(endContainer, Math.min(endOffset, (endContainer as Text).length));
        const line = range.getClientRects()[0];
        return line ? [{ x: line.left + line.width / 2, y: line.top + line.height / 2 }] : [];
      }),
    ),
  );
  const seen = points.filter(({ x, y }) => x > 0 && y > 0 && x < 1000 && y < 800);
  return seen.length > 0 ? chance.pick(seen) : { x: chance.below(1000), y: chance.below(800) };
}

/** The middle of some control on the open card; null where no card is open. */
async function onTheCard({ session, page, chance }: Scene): Promise<Point | null> {
  return session.inCard(
    page,
    (root, at) => {
      const controls = [...(root?.querySelectorAll('button, summary') ?? [])].filter((part) =>
        part.checkVisibility(),
      );
      const box = controls[Math.floor(at * controls.length)]?.getBoundingClientRect();
      return box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
    },
    chance.below(1000) / 1000,
  );
}

/** Imports, edits, updates, restores, removes or undoes. */
async function doWork(page: Page, chance: Chance): Promise<unknown> {
  await within(page).prepareWork(chance.pick(LONG_WORKS), 1 + chance.below(1000));
  return within(page).startWork();
}

const choose = (ownPage: Page, values: object) =>
  ownPage.evaluate(
    (kept) =>
      (
        globalThis as never as { chrome: { storage: { local: { set(values: object): Promise<void> } } } }
      ).chrome.storage.local.set(kept),
    values,
  );

const ON_THE_PAGE: readonly Action[] = [
  {
    name: 'hover',
    async act(scene) {
      const { x, y } = await somewhere(scene);
      await scene.page.mouse.move(x, y, { steps: 3 });
      await new Promise((resolve) => setTimeout(resolve, 300));
    },
  },
  {
    name: 'click',
    async act(scene) {
      const { x, y } = await somewhere(scene);
      await scene.page.mouse.click(x, y);
    },
  },
  {
    name: 'use the card',
    async act(scene) {
      const point = await onTheCard(scene);
      if (point) await scene.page.mouse.click(point.x, point.y);
    },
  },
  {
    name: 'key',
    act: ({ page, chance }) => page.keyboard.press(chance.pick(['Tab', 'Escape', 'Enter'] as const)),
  },
  {
    name: 'step',
    act: ({ session, page, chance }) =>
      session.press(page, chance.pick(['next-claim', 'previous-claim'] as const)),
  },
  { name: 'scroll', act: ({ page, chance }) => page.mouse.wheel({ deltaY: chance.below(2000) - 700 }) },
  {
    name: 'resize',
    act: ({ page, chance }) =>
      page.setViewport({ width: 320 + chance.below(1200), height: 300 + chance.below(700) }),
  },
];

const OF_THE_SITE: readonly Action[] = [
  {
    name: 'page changes',
    act: ({ page, chance }) =>
      page.evaluate((at) => {
        const parts = [...document.querySelectorAll('article *')];
        const part = parts[at % Math.max(1, parts.length)];
        if (at % 3 === 0) part?.remove();
        else if (at % 3 === 1) part?.append(' And there is more.');
        // Some forms say that their parent is a field of theirs.
        else if (part) (Reflect.get(Node.prototype, 'parentNode', part) as Node | null)?.appendChild(part);
      }, chance.below(1000)),
  },
  {
    name: 'page moves within itself',
    act: ({ page, chance }) =>
      page.evaluate((at) => history.pushState(null, '', `/soak/within-${at}`), chance.below(1000)),
  },
];

const OF_THE_READER: readonly Action[] = [
  {
    name: 'popup',
    async act({ session, page }) {
      const popup = await session.openPopup(page);
      await popup.read((document) => document.querySelector<HTMLElement>('.issue > summary')?.click());
      await popup.close();
    },
  },
  {
    name: 'settings',
    act: ({ ownPage, chance }) =>
      choose(ownPage, {
        marks: chance.pick(['underline', 'tint', 'off', 'underline']),
        calm: chance.below(4) === 0,
        paused: chance.below(10) === 0,
        setAside: [],
      }),
  },
  {
    name: 'change the dataset',
    act: ({ ownPage, chance }) => doWork(ownPage, chance),
  },
];

const FAULTS: readonly Action[] = [
  { name: 'worker stopped', isFault: true, act: ({ session }) => session.stopBackground() },
  {
    name: 'dataset page closed at work',
    isFault: true,
    async act({ session, chance, inPage }) {
      const page = await session.openOwnPage('popup/popup.html');
      await page.evaluate(inPage);
      const work = doWork(page, chance).catch(() => {});
      await new Promise((resolve) => setTimeout(resolve, chance.below(400)));
      await page.close();
      await work;
    },
  },
  {
    name: 'site withdrawn and given again',
    isFault: true,
    async act({ session }) {
      await session.withholdSite();
      await session.returnSite('reuters.com');
    },
  },
  { name: 'page left at once', isFault: true, act: ({ page }) => page.goto('about:blank') },
];

/** All actions; what a reader does most comes most often. */
export const ACTIONS: readonly Action[] = [
  ...ON_THE_PAGE,
  ...ON_THE_PAGE,
  ...ON_THE_PAGE,
  ...OF_THE_SITE,
  ...OF_THE_READER,
  ...FAULTS,
];
