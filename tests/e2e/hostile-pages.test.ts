/** Pages whose own scripts are against the reader: what they cannot learn, cannot make us do, and what we survive. */
import type { Page } from 'puppeteer-core';
import { beforeAll, expect, it } from 'vitest';
import { eventually } from '../../scripts/eventually.ts';
import { inBothBrowsers } from './harness/in-both-browsers.ts';
import { popupShows, popupText } from './harness/popup.ts';
import { cardShows, cardText, hoverMark, markedTexts, marksAppear } from './harness/reader.ts';
import type { Session } from './harness/session.ts';
import { storedData } from './harness/stored.ts';
import { STARTER_PACK, words } from './harness/words.ts';
import type { Spied } from './hostile/page-scripts.ts';
import { forge } from './hostile/page-scripts.ts';
import { ADDRESS, hostileAddress } from './pages.ts';

const PLAN_SHARE = '90 per cent of the 20-point peace plan';
/** Stands in the card of that mark and nowhere in the article. */
const ONLY_IN_CARD = 'il Giornale';
const MUTED = 'frozen along the present front line';
/** Of the paragraph after that one: a scholar's words that no outlet of the pack has. */
const NO_CLAIM = 'Percentages are a mood';

async function openCard(session: Session, address: string): Promise<Page> {
  const page = await session.open(address);
  await marksAppear(page);
  await hoverMark(page, PLAN_SHARE);
  await cardShows(session, page, ONLY_IN_CARD);
  return page;
}

/** What a page's own script can get hold of without looking into the card, as one text. */
const withinReach = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const root = document.documentElement;
    const markup = root.getHTML({ serializableShadowRoots: true });
    const selection = getSelection();
    selection?.selectAllChildren(root);
    const selected = String(selection);
    const hosts = [...document.querySelectorAll('html > *')].filter(
      ({ localName }) => !/^(head|body|style|img)$/.test(localName),
    );
    const extended = hosts.map((host) => {
      selection?.collapse(host, 0);
      for (let count = 0; count < 400; count += 1) selection?.modify('extend', 'forward', 'word');
      return String(selection);
    });
    selection?.removeAllRanges();
    // biome-ignore lint/performance/useDomNodeTextContent: two ways to a text, of which one could leak what the other does not.
    const inner = hosts.map((host) => `${host.shadowRoot?.textContent} ${(host as HTMLElement).innerText}`);
    // biome-ignore lint/performance/useDomNodeTextContent: what is rendered.
    return [markup, root.innerText, selected, ...extended, ...inner].join('\n');
  });

/** What the registry of highlights, the page's own hit tests and its own events tell of a stretch of text. */
const toldOf = (page: Page, text: string) =>
  page.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const node = () => walker.currentNode as Text;
    while (walker.nextNode() && !node().data?.includes(wanted));
    const range = document.createRange();
    range.setStart(node(), node().data.indexOf(wanted));
    range.setEnd(node(), node().data.indexOf(wanted) + wanted.length);
    node().parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
    const { x, y, height } = range.getBoundingClientRect();
    const isMarked = [...CSS.highlights.values()].some((highlight) =>
      [...highlight].some(({ startContainer, startOffset, endContainer, endOffset }) => {
        const begins = range.comparePoint(endContainer, endOffset) >= 0;
        return begins && range.comparePoint(startContainer, startOffset) <= 0;
      }),
    );
    return {
      marked: isMarked,
      hit: CSS.highlights.highlightsFromPoint?.(x + 5, y + height / 4).length ?? 0,
      elements: document.elementsFromPoint(x + 5, y + height / 4).map(({ localName }) => localName),
      style: getComputedStyle(node().parentElement ?? document.body).cssText,
    };
  }, text);

/** How many claims the popup finds on a page. */
async function claimsHere(session: Session, page: Page): Promise<string> {
  const popup = await session.openPopup(page);
  const count = new RegExp(words('stateCovered_other', { count: '(\\d+)' }));
  const text = await popupShows(popup, words('stateCovered_other', { count: '' }).trim());
  await popup.close();
  return count.exec(text)?.[1] ?? 'none';
}

inBothBrowsers((session) => {
  /** On the same article, served by an honest site. */
  let honest: string;
  beforeAll(async () => {
    const page = await session().open(ADDRESS.article);
    await marksAppear(page);
    honest = await claimsHere(session(), page);
  });

  it('keeps the card’s root and its words from a page that has hooked every way to them', async () => {
    const page = await openCard(session(), hostileAddress('spy'));
    const roots = await page.evaluate(() => (globalThis as unknown as { spied: Spied }).spied.roots.length);
    expect(roots).toBe(0);
    expect(await withinReach(page)).not.toContain(ONLY_IN_CARD);
  });

  it('lets no selection begin in the card, as its words would be the page’s to read', async () => {
    const page = await openCard(session(), ADDRESS.article);
    const quote = await session().inCard(page, (root) => {
      const { x, y, height } = root!.querySelector('.card-here q')!.getBoundingClientRect();
      return { x, y: y + height / 2 };
    });
    await page.mouse.move(quote.x + 3, quote.y);
    await page.mouse.down();
    await page.mouse.move(quote.x + 90, quote.y, { steps: 5 });
    await page.mouse.up();
    await page.mouse.click(quote.x + 20, quote.y, { count: 2 });
    expect(await page.evaluate(() => String(getSelection()))).toBe('');
    expect(await cardText(session(), page)).toContain(ONLY_IN_CARD);
  });

  it('does nothing for events that a page makes up', async () => {
    const page = await session().open(ADDRESS.article);
    await marksAppear(page);
    const ownPage = await session().openOwnPage('popup/popup.html');
    const stored = await storedData(ownPage);
    const tabs = (await page.browser().pages()).length;
    await page.bringToFront();
    await page.evaluate(forge);
    // A later question is answered after whatever the events would have asked for.
    await claimsHere(session(), page);
    expect(await cardText(session(), page)).toBe('');

    await hoverMark(page, PLAN_SHARE);
    const shown = await cardShows(session(), page, ONLY_IN_CARD);
    await page.evaluate(forge);
    await claimsHere(session(), page);
    expect(await cardText(session(), page)).toBe(shown);
    expect(await storedData(ownPage)).toBe(stored);
    expect((await page.browser().pages()).length).toBe(tabs);
    await ownPage.close();
  });

  it('is known to the page by its marks and by where its card stands, and by what docs/security.md says of finding', async () => {
    const page = await openCard(session(), ADDRESS.article);
    const box = await session().inCard(page, (root) => {
      const { x, y, width, height } = root!.querySelector('[role=dialog]')!.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    });
    const learned = await page.evaluate(
      ({ x, y }, onlyInCard) => {
        const { find } = window as unknown as { find(text: string, ...options: boolean[]): boolean };
        const selection = getSelection();
        const found = (text: string) => {
          selection?.removeAllRanges();
          return find(text, false, false, true);
        };
        return {
          isThere: getComputedStyle(document.body, '::highlight(xl-a1)').textDecorationLine === 'underline',
          marks: [...CSS.highlights.keys()].sort(),
          cardIsAt: document.elementsFromPoint(x, y)[0]?.hasAttribute('data-xl-card'),
          focus: document.activeElement?.localName,
          finds: found(onlyInCard),
          findsWhatIsNotThere: found('no outlet says this'),
          rootByFinding: found(onlyInCard) && selection?.anchorNode?.getRootNode() instanceof ShadowRoot,
        };
      },
      box,
      ONLY_IN_CARD,
    );
    expect(learned).toEqual({
      isThere: true,
      marks: ['xl-a1', 'xl-b1', 'xl-e1'],
      cardIsAt: true,
      focus: 'body',
      finds: true,
      findsWhatIsNotThere: false,
      // Firefox hands out the root of found text, closed or not.
      rootByFinding: session().browserName === 'firefox',
    });
  });

  it('shows the page no difference between a claim that is muted and a sentence that is none', async () => {
    const page = await session().open(ADDRESS.article);
    await marksAppear(page);
    expect((await toldOf(page, MUTED)).marked).toBe(true);
    const ownPage = await session().openOwnPage('popup/popup.html');
    const mute = (entries: object[]) =>
      ownPage.evaluate(
        (setAside) =>
          (
            globalThis as never as { chrome: { storage: { local: { set(v: object): Promise<void> } } } }
          ).chrome.storage.local.set({ setAside }),
        entries,
      );
    await mute([{ pack: STARTER_PACK.id, claim: 'kyiv-freeze-lines', text: null }]);
    await eventually('the mark to go', async () => {
      return (await markedTexts(page)).length > 0 && !(await toldOf(page, MUTED)).marked;
    });
    const muted = await toldOf(page, MUTED);
    expect(muted).toEqual(await toldOf(page, NO_CLAIM));
    await mute([]);
    await ownPage.close();
  });

  it.each(['prototypes', 'looped', 'nested', 'doubles', 'jealous'] as const)(
    'reads the %s page all the same',
    async (name) => {
      const page = await session().open(hostileAddress(name));
      expect(await claimsHere(session(), page)).toBe(honest);
    },
  );

  it.each([
    [
      'clobbered',
      'says that it cannot read a page whose forms and images hide the document’s own properties',
      'stateFailed',
    ],
    [
      'endless',
      'says that fifty million characters of something else are about something else',
      'stateOffTopic',
    ],
  ] as const)('on the %s page %s, or reads it', async (name, _what, outcome) => {
    const page = await session().open(hostileAddress(name));
    const popup = await session().openPopup(page);
    const outcomes = [words(outcome), words('stateCovered_other', { count: '' }).trim()];
    await eventually('a state of the page', async () => {
      const text = await popupText(popup);
      return outcomes.some((told) => text.includes(told));
    });
    await popup.close();
  });

  it('opens the card among elements that look like its own', async () => {
    await openCard(session(), hostileAddress('doubles'));
  });

  it('marks where the words stand after a page has shuffled them while they were read', async () => {
    const page = await session().open(hostileAddress('churning'));
    await eventually('the page to come to rest', () =>
      page.evaluate(() => document.documentElement.dataset.churned === 'yes'),
    );
    await eventually('marks in the text as it stands now', async () => {
      const texts = await markedTexts(page);
      const article = await page.evaluate(() => {
        return document.querySelector('article')?.textContent?.replace(/\s+/g, ' ') ?? '';
      });
      const isMarked = texts.some((text) => text.includes('90 per cent'));
      return isMarked && texts.every((text) => article.includes(text));
    });
  });

  it('learns nothing of the language that the page has made its own', async () => {
    const page = await session().open(hostileAddress('prototypes'));
    await claimsHere(session(), page);
    expect(await page.evaluate(() => (globalThis as unknown as { seen: string[] }).seen)).toEqual([]);
  });
});
