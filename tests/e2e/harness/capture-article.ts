import type { Page } from 'puppeteer-core';
import { fillIn, press, shows } from './dossier.ts';
import { clickInPopup } from './popup.ts';
import type { Session } from './session.ts';
import { tabAt } from './tabs.ts';
import { statement, words } from './words.ts';

/** The words before the first number or name that is put into a string. */
const firstWords = (key: string): string => words(key, { count: '#' }).split('#')[0]?.trim() ?? '';

/** Opens the review of an article's claims from the popup, as soon as it shows this claim. */
export async function reviewArticle(session: Session, article: Page, claim: string): Promise<Page> {
  const popup = await session.openPopup(article);
  await clickInPopup(popup, words('popupActionCapture'));
  const review = await tabAt(article, '#/capture/');
  await shows(review, statement(claim));
  return review;
}

/** Keeps what the review shows, under a name for the outlet. */
export async function keepReviewed(review: Page, outlet: string): Promise<void> {
  await fillIn(review, words('fieldName'), outlet);
  await press(review, firstWords('dossierCaptureSave_other'));
  await shows(review, words('dossierCaptureToOutlet'));
}
