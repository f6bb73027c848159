/** What the background answers to page scripts. It reads packs and settings and keeps nothing of any page. */
import { analyse } from '../core/analyse.ts';
import { compareClaim } from '../core/comparison/compare-claim.ts';
import type { PageCalls } from '../messages.ts';
import type { Handlers } from '../messenger.ts';
import { settings } from '../store/settings.ts';
import type { Store } from '../store/store.ts';
import { showBadge } from './badge.ts';
import { localisedStrings } from './strings.ts';
import { warmTopics } from './topics.ts';

/** The handlers of everything that a page script may ask. */
export function readingHandlers(store: Store): Handlers<PageCalls> {
  return {
    async begin(_sender, host) {
      if (await settings.paused.get()) return { state: 'paused' };
      if ((await settings.sitesOff.get()).includes(host)) return { state: 'site-off' };
      return { state: 'go', ...(await localisedStrings()) };
    },

    async analyse(sender, article) {
      const topics = [...(await warmTopics(store)).values()];
      const analysis = analyse(article, topics, article);
      if (sender.tab?.id !== undefined) await showBadge(sender.tab.id, analysis);
      return analysis;
    },

    async compare(_sender, pack, match, page) {
      const topic = (await warmTopics(store)).get(pack);
      return topic ? compareClaim(topic.pack, match.claim, match, page) : null;
    },
  };
}
