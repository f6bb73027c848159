import type { ArticleSource } from '../src/core/capture/source.ts';
import type { Analysis } from '../src/core/match.ts';
import type { PageState } from '../src/messages.ts';
import type { Choices, TabFacts } from './world.ts';

/** Why a page shows no claims. Each has its own words and its own way out. */
export type Silence =
  | 'paused'
  | 'site-off'
  | 'reading'
  | 'slow'
  | 'not-article'
  | 'off-topic'
  | 'failed'
  | 'reload'
  | 'stale'
  | 'not-granted'
  | 'not-allowed'
  | 'pdf'
  | 'browser-page';

/** An article on a topic, and what was found in it. */
export interface CoveredPage {
  readonly kind: 'covered';
  readonly analysis: Analysis;
  readonly origin: ArticleSource;
}

/** How things stand with the page under the popup. */
export type Situation = CoveredPage | { readonly kind: Silence };

/** What the content script said, or that it has been reading for very long. */
export type PageAnswer = PageState | { readonly state: 'slow' } | null;

/** How things stand: the reader's own choices first, then what the page's script says, then why there is none. */
export function situation(tab: TabFacts, choices: Choices, page: PageAnswer): Situation {
  if (choices.paused) return { kind: 'paused' };
  if (tab.host !== null && choices.sitesOff.includes(tab.host)) return { kind: 'site-off' };
  if (page?.state === 'covered') return { kind: 'covered', analysis: page.analysis, origin: page.origin };
  // The reader has just switched it on again, and the page has not heard of it yet.
  if (page?.state === 'paused' || page?.state === 'site-off') return { kind: 'reading' };
  if (page !== null) return { kind: page.state };
  return { kind: unanswered(tab) };
}

function unanswered(tab: TabFacts): Silence {
  if (tab.host === null) return 'browser-page';
  if (isPdf(tab.url)) return 'pdf';
  if (tab.granted) return 'reload';
  return tab.listed ? 'not-granted' : 'not-allowed';
}

function isPdf(url: string | null): boolean {
  return url !== null && URL.canParse(url) && new URL(url).pathname.toLowerCase().endsWith('.pdf');
}
