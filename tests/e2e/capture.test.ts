/** What an article says becomes the reader's own reports: by capturing it, and by writing about selected words. */
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { eventually } from '../../scripts/eventually.ts';
import { axeViolations } from './harness/axe.ts';
import { keepReviewed, reviewArticle } from './harness/capture-article.ts';
import { press, shows } from './harness/dossier.ts';
import { inBothBrowsers } from './harness/in-both-browsers.ts';
import { popupShows } from './harness/popup.ts';
import { cardShows, hoverMark, marksAppear } from './harness/reader.ts';
import type { Session } from './harness/session.ts';
import { tabAt } from './harness/tabs.ts';
import { STARTER_PACK, words } from './harness/words.ts';
import { ADDRESS } from './pages.ts';

const CLAIM = 'plan-share-zelensky';
const OUTLET = 'The Lamplighter';

/** A form with all its folds open fits into narrow and wide windows, and axe finds nothing wrong with it. */
async function isFitToUse(session: Session, form: Page): Promise<void> {
  await form.evaluate(() => {
    for (const fold of document.querySelectorAll<HTMLElement>('main details:not([open]) > summary'))
      fold.click();
  });
  for (const width of [320, 1200]) {
    await form.setViewport({ width, height: 800 });
    const wider = await form.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect([width, Math.max(0, wider)]).toEqual([width, 0]);
  }
  for (const scheme of ['light', 'dark'] as const) {
    await session.prefer(form, scheme);
    expect([scheme, await axeViolations(form)]).toEqual([scheme, []]);
  }
}

inBothBrowsers((session) => {
  it('keeps an article’s claims, shows its outlet on the next article, says what has changed, and takes all of it back', async () => {
    const article = await session().open(ADDRESS.article);
    await marksAppear(article);
    const review = await reviewArticle(session(), article, CLAIM);
    await isFitToUse(session(), review);
    await keepReviewed(review, OUTLET);

    const next = await session().open(ADDRESS.table);
    await marksAppear(next);
    await hoverMark(next, 'freeze the fighting along');
    await cardShows(session(), next, OUTLET);

    await article.bringToFront();
    const again = await session().openPopup(article);
    await popupShows(again, words('popupCapturedSame'));
    await again.close();
    await article.evaluate((text) => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        if (node.nodeValue?.includes('90 per cent')) node.nodeValue = node.nodeValue.replace('90', text);
      }
    }, '80');
    // The page is read again in its own time; a popup shows how things stood when it was opened.
    await eventually('a popup that knows of the change', async () => {
      const drifted = await session().openPopup(article);
      const text = await popupShows(drifted, STARTER_PACK.title);
      await drifted.close();
      return text.includes(words('popupActionDrift'));
    });

    await review.bringToFront();
    await press(review, words('dossierUndo'));
    await shows(review, words('dossierUndone'));
    await article.bringToFront();
    const after = await session().openPopup(article);
    await popupShows(after, words('popupActionCapture'));
    await review.close();
  });

  it('makes a claim of selected words by the key for it, and finds it on the page', async () => {
    const article = await session().open(ADDRESS.article);
    await marksAppear(article);
    const selected = await article.evaluate(() => {
      const paragraph = [...document.querySelectorAll('article p, main p')].at(2);
      if (!paragraph) throw new Error('no paragraph');
      getSelection()?.selectAllChildren(paragraph);
      return String(getSelection());
    });
    await session().press(article, 'write-claim');
    const form = await tabAt(article, '#/write/');
    await shows(form, words('dossierWriteNew'));
    const kept = await form.evaluate(() => document.querySelector('textarea')?.value ?? '');
    expect(kept.replace(/\s+/g, ' ').trim()).toBe(selected.replace(/\s+/g, ' ').trim());
    await press(form, words('dossierWriteNew'));
    await isFitToUse(session(), form);
    await press(form, words('dossierWriteAddClaim'));
    await shows(form, words('editSaved'));
    await press(form, words('dossierUndo'));
    await shows(form, words('dossierUndone'));
    await form.close();
  });
});
