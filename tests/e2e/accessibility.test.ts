/** Popup and card under axe, on light and dark screens. The card stands in an open root, since axe sees no closed one. */
import { expect, it } from 'vitest';
import { eventually } from '../../scripts/eventually.ts';
import { axeViolations } from './harness/axe.ts';
import { faintTexts } from './harness/contrast.ts';
import { inBothBrowsers } from './harness/in-both-browsers.ts';
import { showOpenCard } from './harness/open-card.ts';
import { marksAppear } from './harness/reader.ts';
import { ADDRESS } from './pages.ts';

const SCHEMES = ['light', 'dark'] as const;

inBothBrowsers((session) => {
  it.each(SCHEMES)('finds nothing wrong with the popup over an article, %s', async (scheme) => {
    const article = await session().open(ADDRESS.article);
    await marksAppear(article);
    // In a tab behind the article the popup's page says what the popup says, and axe can be run in it.
    const popup = await session().openOwnPage('popup/popup.html');
    await session().prefer(popup, scheme);
    await eventually('the summary of this page', () =>
      popup.evaluate(
        () => document.querySelector('.legend') && document.querySelectorAll('.issue').length > 1,
      ),
    );
    await popup.evaluate(() => {
      for (const fold of document.querySelectorAll<HTMLElement>('details:not([open]) > summary'))
        fold.click();
    });
    expect(await axeViolations(popup)).toEqual([]);
  });

  it.each(SCHEMES)('finds nothing wrong with the card, %s', async (scheme) => {
    const page = await session().open(ADDRESS.unlisted);
    await session().prefer(page, scheme);
    await showOpenCard(page);
    expect(await axeViolations(page, '[data-xl-card]')).toEqual([]);
    // axe cannot tell the ground of a text in a shadow root.
    expect(await faintTexts(page, '[data-xl-card]')).toEqual([]);
  });
});
