/** An article in a real browser: what is underlined, what the card says, and what stays untouched. */
import { expect, it } from 'vitest';
import { eventually } from '../../scripts/eventually.ts';
import { LEAST_CONTRAST, lineContrasts } from './harness/contrast.ts';
import { inBothBrowsers } from './harness/in-both-browsers.ts';
import { cardShows, cardText, hoverMark, markedTexts, marksAppear, tapMark } from './harness/reader.ts';
import { statement } from './harness/words.ts';
import { ADDRESS, PAGES } from './pages.ts';

/** Words of the article about the plan's share, which sixteen outlets of the starter pack report. */
const PLAN_SHARE = '90 per cent of the 20-point peace plan';
/** Another claim of the same article. */
const OTHER_CLAIM = 'frozen along the present front line';
/** The length of a call, on which the outlets differ widely. */
const CALL_LENGTH = 'A 75-minute telephone call';

inBothBrowsers((session) => {
  it('underlines claims of the article, and nothing in menus, related stories, comments or banners', async () => {
    const page = await session().open(ADDRESS.article);
    const texts = await marksAppear(page);
    expect(texts).toContainEqual(expect.stringContaining(PLAN_SHARE));
    expect(texts.length).toBeGreaterThanOrEqual(10);
    const furniture = await page.evaluate(() =>
      [...document.querySelectorAll('header, nav, aside, .comments, .cookies, footer')].map(
        (element) => element.textContent?.replace(/\s+/g, ' ') ?? '',
      ),
    );
    // A comma between two marks may be a stretch of its own, and stands everywhere.
    const words = texts.filter((text) => /\p{L}/u.test(text));
    expect(words.filter((text) => furniture.some((other) => other.includes(text)))).toEqual([]);
  });

  it('shows on hover how other outlets put the claim, with their figures', async () => {
    const page = await session().open(ADDRESS.article);
    await marksAppear(page);
    await hoverMark(page, PLAN_SHARE);
    const card = await cardShows(session(), page, 'The Brussels Times');
    expect(card).toContain('90%');
    expect(card).toContain('il Giornale');
    expect(card).toContain('95%');
  });

  it('sets the lengths that outlets give one telephone call side by side', async () => {
    const page = await session().open(ADDRESS.strict);
    await marksAppear(page);
    await hoverMark(page, CALL_LENGTH);
    const card = await cardShows(session(), page, 'Indian Defence News');
    expect(card).toContain('1 h 15 min');
    expect(card).toContain('2 h 30 min');
  });

  it('leaves the document as it was served, apart from the one element that holds the card', async () => {
    const page = await session().open(ADDRESS.article);
    await marksAppear(page);
    await hoverMark(page, PLAN_SHARE);
    await cardShows(session(), page, 'The Brussels Times');
    const served = PAGES.get(ADDRESS.article.replace('https://', ''))?.html ?? '';
    const difference = await page.evaluate((html) => {
      const clean = new DOMParser().parseFromString(html, 'text/html').documentElement;
      const live = document.documentElement.cloneNode(true) as HTMLElement;
      const added = [...live.children].filter((element) => !element.matches('head, body'));
      for (const element of added) element.remove();
      return { added: added.length, sameOtherwise: live.outerHTML === clean.outerHTML };
    }, served);
    expect(difference).toEqual({ added: 1, sameOtherwise: true });
  });

  it('closes the card with Escape', async () => {
    const page = await session().open(ADDRESS.article);
    await marksAppear(page);
    await hoverMark(page, PLAN_SHARE);
    await cardShows(session(), page, 'The Brussels Times');
    await page.keyboard.press('Escape');
    await eventually('the card to go', async () => (await cardText(session(), page)) === '');
  });

  it('answers the next hover after the worker has been stopped', async () => {
    const page = await session().open(ADDRESS.article);
    await marksAppear(page);
    await hoverMark(page, PLAN_SHARE);
    await cardShows(session(), page, 'The Brussels Times');
    await session().stopBackground();
    await hoverMark(page, OTHER_CLAIM);
    await cardShows(session(), page, statement('kyiv-freeze-lines'));
  });

  it('reads the next article after the worker has been stopped', async () => {
    const first = await session().open(ADDRESS.article);
    await marksAppear(first);
    await session().stopBackground();
    const page = await session().open(ADDRESS.strict);
    expect((await marksAppear(page)).length).toBeGreaterThan(0);
  });

  it('puts its marks back when the page clears them', async () => {
    const page = await session().open(ADDRESS.article);
    const texts = await marksAppear(page);
    await hoverMark(page, PLAN_SHARE);
    await page.evaluate(() => CSS.highlights.clear());
    await page.mouse.move(2, 2, { steps: 4 });
    await eventually('all marks to return', async () => (await markedTexts(page)).length === texts.length);
  });

  it('marks what a page adds while it is open', async () => {
    const page = await session().open(ADDRESS.article);
    const before = await marksAppear(page);
    const added = 'Trump and Putin agreed to set up two working groups, Ushakov said.';
    await page.evaluate((text) => {
      const paragraph = document.createElement('p');
      paragraph.textContent = text;
      document.querySelector('article .tail')?.before(paragraph);
    }, added);
    await eventually('a mark in the new paragraph', async () => {
      const texts = await markedTexts(page);
      return texts.length > before.length && texts.some((text) => text !== '' && added.includes(text));
    });
  });

  it('opens the card of a mark that is tapped', async () => {
    const page = await session().open(ADDRESS.article);
    await marksAppear(page);
    await tapMark(page, OTHER_CLAIM);
    await cardShows(session(), page, statement('kyiv-freeze-lines'));
  });

  it.each(['live', 'table', 'tabloid'] as const)(
    'reads the %s page, whatever its structure',
    async (name) => {
      const page = await session().open(ADDRESS[name]);
      expect((await marksAppear(page)).length).toBeGreaterThanOrEqual(5);
    },
  );

  it('works on a page whose policy forbids scripts, styles and markup from strings', async () => {
    const page = await session().open(ADDRESS.strict);
    await marksAppear(page);
    await hoverMark(page, '90% of the 20-point plan');
    await cardShows(session(), page, 'The Brussels Times');
    const ground = await session().inCard(page, (root) => {
      const card = root?.querySelector('[role=dialog]');
      return card?.ownerDocument.defaultView?.getComputedStyle(card).backgroundColor;
    });
    expect(ground).not.toBe('rgba(0, 0, 0, 0)');
  });

  it('draws lines on a dark page that stand out from its ground', async () => {
    const page = await session().open(ADDRESS.dark);
    await marksAppear(page);
    const contrasts = await lineContrasts(page);
    expect(contrasts.length).toBeGreaterThan(0);
    expect(Math.min(...contrasts)).toBeGreaterThanOrEqual(LEAST_CONTRAST);
  });
});
