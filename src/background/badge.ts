/** The number on the toolbar button: how many claims the page states. */
import browser from '../browser.ts';
import { claimRelations } from '../core/comparison/claim-relations.ts';
import type { Analysis } from '../core/match.ts';

const COLOUR = '#14323f';
const TEXT_COLOUR = '#ffffff';

/** Shows the number of claims for a tab, each counted once, or nothing where the page states none. */
export async function showBadge(tabId: number, analysis: Analysis): Promise<void> {
  const claims = claimRelations(analysis.matches).size;
  const text = claims > 0 ? String(claims) : '';
  await browser.action.setBadgeBackgroundColor({ tabId, color: COLOUR });
  await browser.action.setBadgeTextColor({ tabId, color: TEXT_COLOUR });
  await browser.action.setBadgeText({ tabId, text });
}

/** Takes the number of a tab away. */
export async function clearBadge(tabId: number | undefined): Promise<void> {
  if (tabId !== undefined) await browser.action.setBadgeText({ tabId, text: '' });
}
