import fs from 'node:fs';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { parseRoute } from '../../../dossier/route.ts';
import type { Topics } from '../../../src/background/topics.ts';
import type { Article } from '../../../src/core/article.ts';
import type { Pack } from '../../../src/core/pack/pack.ts';
import { fakeLocks } from '../../store/fake-locks.ts';
import { fakeStorage } from '../../store/fake-storage.ts';
import { claim, match, pack } from '../comparison/small-pack.ts';

const badge: { tabId: number; text: string }[] = [];
const opened: string[] = [];

/** The parts of the browser that the answers need. The polyfill hands on a browser that is there already, for good. */
const browser = {
  runtime: { id: 'crosslight', getURL: (path: string) => `extension://crosslight/${path}` },
  i18n: { getUILanguage: () => 'en-GB' },
  storage: fakeStorage().storage,
  action: {
    setBadgeText: async (entry: { tabId: number; text: string }) => badge.push(entry),
    setBadgeBackgroundColor: async () => {},
    setBadgeTextColor: async () => {},
  },
  tabs: { create: async ({ url }: { url: string }) => opened.push(url) },
};

beforeEach(() => {
  badge.length = 0;
  opened.length = 0;
  vi.stubGlobal('browser', browser);
  vi.stubGlobal('chrome', { runtime: { id: 'crosslight' } });
  vi.stubGlobal('navigator', { languages: ['xx'], locks: fakeLocks() });
  vi.stubGlobal('fetch', async (url: string) => {
    return new Response(fs.readFileSync(url.replace('extension://crosslight/', ''), 'utf8'));
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.resetModules();
});

const SENDER = { tab: { id: 7 } } as never;

const PIERS = { id: 'piers & boats', claims: [{ id: 'length/of #2?' }] } as unknown as Pack;

/** A store with no topic to match by. */
const NO_TOPICS = {
  near: async () => [],
  profiles: async () => () => undefined,
  prepare: async () => {},
};

/** The handlers of a worker that has just been woken, with the reader's choices kept. */
async function handlers(kept: Record<string, unknown> = {}) {
  Object.assign(browser.storage, fakeStorage(kept).storage);
  const { readingHandlers } = await import('../../../src/background/reading.ts');
  return readingHandlers({ ...NO_TOPICS, claims: async (id) => (id === PIERS.id ? PIERS : null) });
}

test('a page that may be read is told what the reader prefers, and gets the texts that it shows', async () => {
  const { begin } = await handlers({ marks: 'tint', opening: 'click', calm: true, language: 'en' });
  const answer = await begin(SENDER, 'gazette.example');
  expect(answer).toMatchObject({
    state: 'go',
    locale: 'en',
    preferences: { marks: 'tint', opening: 'click', calm: true },
  });
  const { messages } = answer as { messages: Record<string, string> };
  expect(messages.card_close).toBe('Close');
  expect(Object.keys(messages).filter((key) => key.startsWith('dossier'))).toEqual([]);
});

test('a language that is not there gives way to the browser’s own', async () => {
  const { begin } = await handlers({ language: 'tlh' });
  expect(await begin(SENDER, 'gazette.example')).toMatchObject({
    state: 'go',
    locale: 'en',
    messages: { card_close: 'Close' },
  });
});

test.each([
  [{ paused: true }, 'paused'],
  [{ sitesOff: ['gazette.example'] }, 'site-off'],
])('where %j no page is read', async (kept, state) => {
  const { begin } = await handlers(kept);
  expect(await begin(SENDER, 'gazette.example')).toEqual({ state });
});

test('the number of an earlier page goes when reading begins, and when the page is left', async () => {
  const { begin, leave } = await handlers({ paused: true });
  await begin(SENDER, 'gazette.example');
  await leave(SENDER);
  expect(badge).toEqual([
    { tabId: 7, text: '' },
    { tabId: 7, text: '' },
  ]);
});

test('words concern the reader where they may concern any topic', async () => {
  const wordingOf = (words: string) => words.split(' ');
  const mayConcern = (words: string[], topic: string) => words.includes(topic);
  vi.stubGlobal('crosslightReader', { wordingOf, mayConcern });
  const { readingHandlers } = await import('../../../src/background/reading.ts');
  const topics = { near: async () => ['boats', 'piers'] } as unknown as Topics;
  const reading = readingHandlers(topics);
  expect(await reading.mayConcern(SENDER, 'of piers', 'en')).toBe(true);
  expect(await reading.mayConcern(SENDER, 'of onions', null)).toBe(false);
});

test('the last article on a topic is remembered until its page is left or another one is read', async () => {
  const memories: unknown[] = [];
  const splitArticle = (article: Article) => ({ article });
  const searchClaims = ({ article }: { article: Article }, _topics: unknown, memory: unknown) => {
    memories.push(memory);
    return { article, searches: [] };
  };
  const claimsFound = ({ article }: { article: Article }) => ({
    coverage: { pack: null, covered: article.language === 'en' },
    matches: [],
  });
  vi.stubGlobal('crosslightReader', { splitArticle, searchClaims, claimsFound, ArticleMemory: class {} });
  const reading = await handlers();
  const [one, other] = [SENDER, { tab: { id: 8 } } as never];
  /** Whether the memory of the question before is at hand. */
  const read = async (tab: never, language = 'en') => {
    await reading.analyse(tab, { language, blocks: [] });
    return memories.at(-1) === memories.at(-2);
  };
  expect([await read(one), await read(one)]).toEqual([false, true]);
  expect([await read(other), await read(one)]).toEqual([false, false]);
  await reading.leave(one);
  expect([await read(one), await read(one)]).toEqual([false, true]);
  await reading.begin(one, 'gazette.example');
  expect(await read(one)).toBe(false);
  expect([await read(one, 'xx'), await read(one)]).toEqual([true, false]);
});

test('the dossier opens at the claim, whatever its name holds', async () => {
  const { openDossier } = await handlers();
  await openDossier(SENDER, 'piers & boats', 'length/of #2?');
  const [address = ''] = opened;
  expect(address.split('#')[0]).toBe('extension://crosslight/dossier/dossier.html');
  expect(parseRoute(address.slice(address.indexOf('#')))).toMatchObject({
    view: 'claim',
    id: 'length/of #2?',
    pack: 'piers & boats',
  });
});

test('what is set aside is kept, in two windows at once as well', async () => {
  const { setAside } = await handlers();
  const window = { tab: { id: 7, incognito: false } } as never;
  await Promise.all(
    ['a pier', 'two piers', null].map((text) => setAside(window, 'piers & boats', 'length/of #2?', text)),
  );
  const { setAside: kept = [] } = await browser.storage.local.get('setAside');
  expect(kept).toHaveLength(3);
});

test('words that are set aside in a private window are kept nowhere, and the page is read anew without them', async () => {
  const restarted: number[] = [];
  const sendMessage = async (tab: number) => void restarted.push(tab);
  vi.stubGlobal('browser', { ...browser, tabs: { ...browser.tabs, sendMessage } });
  const { setAside } = await handlers();
  await setAside({ tab: { id: 7, incognito: true } } as never, PIERS.id, 'length/of #2?', 'a pier');
  // Of a window that nothing is known of the worst is believed.
  await setAside({} as never, PIERS.id, 'length/of #2?', 'another pier');
  expect(await browser.storage.local.get('setAside')).toEqual({});
  expect(restarted).toEqual([7]);
});

test('what is set aside never gets to a page', async () => {
  const small = pack({ claims: [claim('height'), claim('depth')] });
  const findings = {
    coverage: { pack: small.id, score: 1, covered: true },
    matches: [match('height'), match('depth')],
  };
  const step = () => ({});
  vi.stubGlobal('crosslightReader', {
    splitArticle: step,
    searchClaims: step,
    claimsFound: () => findings,
    ArticleMemory: class {},
  });
  await handlers({ setAside: [{ pack: small.id, claim: 'height', text: null }] });
  const { readingHandlers } = await import('../../../src/background/reading.ts');
  const { analyse } = readingHandlers({ ...NO_TOPICS, claims: async () => small });
  const { matches } = await analyse(SENDER, { language: 'en', blocks: [] });
  expect(matches.map((found) => found.claim)).toEqual(['depth']);
});

test('for a claim that nobody knows nothing opens and nothing is kept', async () => {
  const { openDossier, setAside } = await handlers();
  const window = { tab: { id: 7, incognito: false } } as never;
  for (const [pack, claim] of [
    ['piers & boats', 'height'],
    ['bridges', 'length/of #2?'],
  ] as const) {
    await openDossier(window, pack, claim);
    await setAside(window, pack, claim, null);
  }
  expect(opened).toEqual([]);
  expect(await browser.storage.local.get('setAside')).toEqual({});
});
