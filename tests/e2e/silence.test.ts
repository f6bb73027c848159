/** Pages on which Crosslight has nothing to say, and must not look for it. */
import type { Page } from 'puppeteer-core';
import { beforeAll, expect, it } from 'vitest';
import { eventually } from '../../scripts/eventually.ts';
import { inBothBrowsers } from './harness/in-both-browsers.ts';
import { type Overheard, overhear } from './harness/overheard.ts';
import { cardText, markedTexts, marksAppear } from './harness/reader.ts';
import { storedData } from './harness/stored.ts';
import { ADDRESS } from './pages.ts';

inBothBrowsers((session) => {
  let ownPage: Page;
  let overheard: Overheard;
  let storedBefore: string;

  beforeAll(async () => {
    // The first article of a profile brings the starter pack in. It is another one than those read below, so that a
    // note of the last page would be seen.
    const page = await session().open(ADDRESS.strict);
    await marksAppear(page);
    ownPage = await session().openOwnPage('popup/popup.html');
    storedBefore = await storedData(ownPage);
    overheard = await overhear(ownPage);
  });

  const callsSince = async (start: number) => (await overheard.calls()).slice(start);

  it.each(['front', 'shop'] as const)(
    'sends no word of the %s page anywhere: it is no article',
    async (name) => {
      const before = (await overheard.calls()).length;
      const page = await session().open(ADDRESS[name]);
      // A second page, opened later, is answered: by then the first one would have been as well.
      const article = await session().open(ADDRESS.article);
      await marksAppear(article);
      const calls = await callsSince(before);
      const reading = calls.filter((call) => call === 'mayConcern' || call === 'analyse');
      expect(reading).toEqual(['mayConcern', 'analyse']);
      expect(await markedTexts(page)).toEqual([]);
    },
  );

  it.each(['offTopic', 'otherMeeting'] as const)('marks nothing on the %s page', async (name) => {
    const before = (await overheard.calls()).length;
    const page = await session().open(ADDRESS[name]);
    await eventually('the article to be looked at', async () =>
      (await callsSince(before)).includes('mayConcern'),
    );
    // The next page's answer comes after this one's.
    const article = await session().open(ADDRESS.article);
    await marksAppear(article);
    expect(await markedTexts(page)).toEqual([]);
    expect(await cardText(session(), page)).toBe('');
  });

  it('has kept nothing of any page', async () => {
    expect(await storedData(ownPage)).toBe(storedBefore);
  });
});
