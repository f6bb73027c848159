/** The number on the toolbar button: how many claims the page states. */
import browser from '../browser.ts';
import type { Analysis } from '../core/match.ts';

const COLOUR = '#14323f';
const TEXT_COLOUR = '#ffffff';

/** Shows the number of matches for a tab, or nothing where the page is not covered or states none. */
export async function showBadge(tabId: number, analysis: Analysis): Promise<void> {
  const text = analysis.matches.length > 0 ? String(analysis.matches.length) : '';
  await browser.action.setBadgeBackgroundColor({ tabId, color: COLOUR });
  await browser.action.setBadgeTextColor({ tabId, color: TEXT_COLOUR });
  await browser.action.setBadgeText({ tabId, text });
}
