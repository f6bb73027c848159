/**
 * What the background answers to page scripts. It reads packs and settings and stores nothing of any page. While it is
 * awake it remembers one article, the last that was on a topic, so that its next version costs what has changed in it.
 */
import browser from '../browser.ts';
import type { Article } from '../core/article.ts';
import { compareClaim } from '../core/comparison/compare-claim.ts';
import { relateFindings } from '../core/findings.ts';
import type { Analysis } from '../core/match.ts';
import type { ArticleMemory } from '../core/matching/memory.ts';
import { withoutSetAside } from '../core/set-aside.ts';
import type { PageCalls, Preferences } from '../messages.ts';
import { askTab, type Handlers } from '../messenger.ts';
import { settings } from '../store/settings.ts';
import { clearBadge, showBadge } from './badge.ts';
import { loadReader } from './load-reader.ts';
import { allSetAside, setAside } from './set-aside.ts';
import { pageStrings } from './strings.ts';
import type { Topics } from './topics.ts';

/** The handlers of everything that a page script may ask. */
export function readingHandlers(topics: Topics): Handlers<PageCalls> {
  let last: { readonly tab: number; readonly memory: ArticleMemory } | null = null;
  const forget = (tab: number | undefined) => {
    if (last?.tab === tab) last = null;
  };
  return {
    async begin(sender, host) {
      forget(sender.tab?.id);
      await clearBadge(sender.tab?.id);
      if (await settings.paused.get()) return { state: 'paused' };
      if ((await settings.sitesOff.get()).includes(host)) return { state: 'site-off' };
      const strings = await pageStrings(await settings.language.get());
      return { state: 'go', ...strings, preferences: await preferences() };
    },

    async mayConcern(_sender, words, language) {
      const reader = await loadReader();
      const wording = reader.wordingOf(words, language ?? undefined);
      return (await topics.near(wording)).some((topic) => reader.mayConcern(wording, topic));
    },

    async analyse(sender, article) {
      const tab = sender.tab?.id;
      const { ArticleMemory } = await loadReader();
      const memory = last !== null && last.tab === tab ? last.memory : new ArticleMemory();
      const found = await analyse(article, topics, memory);
      if (!found.coverage.covered) forget(tab);
      else if (tab !== undefined) last = { tab, memory };
      const analysis = withoutSetAside(found, await allSetAside());
      if (tab !== undefined) await showBadge(tab, analysis);
      return analysis;
    },

    async compare(_sender, pack, match, page) {
      const known = await topics.claims(pack, [match.claim]);
      return known ? compareClaim(known, match.claim, match, page) : null;
    },

    async openDossier(_sender, pack, claim) {
      if (!(await isKnown(topics, pack, claim))) return;
      const place = `#/claim/${encodeURIComponent(claim)}?${new URLSearchParams({ pack })}`;
      await browser.tabs.create({ url: browser.runtime.getURL(`dossier/dossier.html${place}`) });
    },

    async setAside({ tab }, pack, claim, text) {
      if (!(await isKnown(topics, pack, claim))) return;
      const kept = await setAside({ pack, claim, text }, tab?.incognito ?? true);
      if (!kept && tab?.id !== undefined) await askTab(tab.id, 'restart');
    },

    leave(sender) {
      forget(sender.tab?.id);
      return clearBadge(sender.tab?.id);
    },
  };
}

/** What is asked for a claim that nobody knows was not asked for by a card. */
async function isKnown(topics: Topics, pack: string, claim: string): Promise<boolean> {
  return (await topics.claims(pack, [claim]))?.claims.some(({ id }) => id === claim) ?? false;
}

/** What is found in an article, set against no more of the pack than the claims that were found. */
async function analyse(article: Article, topics: Topics, memory: ArticleMemory): Promise<Analysis> {
  const { splitArticle, searchClaims, claimsFound } = await loadReader();
  const split = splitArticle(article);
  const search = searchClaims(split, await topics.near(split.wording), memory);
  const findings = claimsFound(search, await topics.profiles(search.searches));
  const { pack: id } = findings.coverage;
  const claims = [...new Set(findings.matches.map(({ claim }) => claim))];
  const pack = id === null || claims.length === 0 ? null : await topics.claims(id, claims);
  return pack ? relateFindings(findings, pack, article) : { ...findings, matches: [] };
}

async function preferences(): Promise<Preferences> {
  const { marks, opening, calm } = settings;
  return { marks: await marks.get(), opening: await opening.get(), calm: await calm.get() };
}
