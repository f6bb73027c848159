import type { MessageKey } from '../src/ui/strings.ts';
import type { Silence } from './situation.ts';

/** What is said of a page without claims: the state in a few words, and what that means. */
export const SILENCES: Readonly<Record<Silence, { title: MessageKey; meaning: MessageKey }>> = {
  paused: { title: 'statePaused', meaning: 'statePausedMeaning' },
  'site-off': { title: 'stateSiteOff', meaning: 'stateSiteOffMeaning' },
  reading: { title: 'stateReading', meaning: 'stateReadingMeaning' },
  slow: { title: 'stateSlow', meaning: 'stateSlowMeaning' },
  'not-article': { title: 'stateNotArticle', meaning: 'stateNotArticleMeaning' },
  'off-topic': { title: 'stateOffTopic', meaning: 'stateOffTopicMeaning' },
  failed: { title: 'stateFailed', meaning: 'stateFailedMeaning' },
  reload: { title: 'stateReload', meaning: 'stateReloadMeaning' },
  stale: { title: 'stateStale', meaning: 'stateStaleMeaning' },
  'not-granted': { title: 'stateNotGranted', meaning: 'stateNotGrantedMeaning' },
  'not-allowed': { title: 'stateNotAllowed', meaning: 'stateNotAllowedMeaning' },
  pdf: { title: 'statePdf', meaning: 'statePdfMeaning' },
  'browser-page': { title: 'stateBrowserPage', meaning: 'stateBrowserPageMeaning' },
};
